// What the form about an item holds, and what is written of it.
import type { z } from 'zod';
import type { assessBody } from '../../../domain/contract/c139.ts';
import type { Confidence } from '../../../domain/facts/provenance.ts';
import type { ItemValue } from './answers.ts';

export interface AnswerDraft {
  /** Of a computed item, per cent. */
  value?: ItemValue | null;
  confidence?: Confidence | null;
  evidence?: string | null;
  link?: string | null;
  by?: string | null;
  source?: string | null;
  observedOn?: string | null;
  competitorId?: string | null;
}

/** What is left empty is unknown, and a computed item left empty is computed again. */
export function assessmentOf(draft: AnswerDraft, computed: boolean): z.input<typeof assessBody> {
  const { value = null, confidence = null, observedOn = null, competitorId = null } = draft;
  return {
    value: computed && value !== null ? Number(value) / 100 : value,
    confidence,
    observedOn,
    competitorId,
    evidence: textOf(draft.evidence),
    link: textOf(draft.link),
    by: textOf(draft.by),
    source: textOf(draft.source),
  };
}

function textOf(text: string | null | undefined): string | null {
  return text?.trim() || null;
}
