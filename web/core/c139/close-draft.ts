// What the form that ends an action asks, by the kind of gap, and what is written of it.
import type { z } from 'zod';
import type { closeBody } from '../../../domain/contract/c139.ts';
import type { C139Gap } from '../../../domain/contract/c139-parts.ts';
import type { ItemValue } from './answers.ts';

export type Finding = 'person' | 'met' | 'attitude' | 'answer';

/** What was found when a gap is closed: who takes the role, who was met, how he stands, or what is now said of the item. */
export function findingOf({ action }: { action: Pick<C139Gap['action'], 'code'> }): Finding {
  switch (action.code) {
    case 'fill-role':
    case 'replace':
      return 'person';
    case 'meet':
    case 'second-way':
      return 'met';
    case 'attitude':
      return 'attitude';
    case 'answer':
      return 'answer';
  }
}

/** What an action is about, whether its gap is still there or not. */
export type Closable = Pick<C139Gap, 'kind' | 'role' | 'personId' | 'item'> & {
  action: Pick<C139Gap['action'], 'code' | 'item' | 'colleagueId'>;
};

export interface CloseDraft {
  state: 'done' | 'dropped';
  note?: string | null;
  attitude?: number | null;
  /** Who holds the role. */
  personId?: string | null;
  colleagueId?: string | null;
  channel?: 'visit' | 'meeting' | 'call';
  value?: ItemValue | null;
  evidence?: string | null;
}

/** The body of the call; null while something that was found is missing, or a dropped one says no why. */
export function closingOf(
  gap: Pick<C139Gap, 'personId'> & { action: Pick<C139Gap['action'], 'code'> },
  draft: CloseDraft,
): z.input<typeof closeBody> | null {
  const note = draft.note?.trim() || null;
  if (draft.state === 'dropped') return note === null ? null : { state: 'dropped', note };
  const done = { state: 'done', note } as const;
  switch (findingOf(gap)) {
    case 'person':
      return draft.personId ? { ...done, personId: draft.personId } : null;
    case 'met': {
      const { colleagueId, channel = 'meeting' } = draft;
      const { personId } = gap;
      return colleagueId && personId ? { ...done, met: { colleagueId, personId, channel } } : null;
    }
    case 'attitude':
      return typeof draft.attitude === 'number' ? { ...done, attitude: draft.attitude } : null;
    case 'answer': {
      const { value = null } = draft;
      const evidence = draft.evidence?.trim() || null;
      return value === null ? null : { ...done, answer: { value, confidence: 'clear', evidence } };
    }
  }
}
