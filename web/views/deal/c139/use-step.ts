import type { C139Written } from '../../../../domain/contract/c139.ts';
import { gainPoints, pointsText } from '../../../core/c139/points.ts';
import { zoneWords } from '../../../core/c139/zone.ts';
import { type C139Write, useC139Write } from '../../../data/c139.ts';
import { useLook } from '../../../shell/settings.tsx';
import { useUndoToast } from '../../../shell/undo-toast.tsx';
import type { Texts } from '../../../texts/texts.ts';
import { useDeal } from '../use-deal.ts';
import { useTemplate } from './use-c139.ts';

type Wanted = C139Write extends infer W ? (W extends C139Write ? Omit<W, 'deal' | 'template'> : never) : never;

/** Writes one thing about the deal's C139, says what it moved, and offers to take it back. */
export function useStep() {
  const { texts } = useLook();
  const { deal } = useDeal();
  const [template] = useTemplate();
  const write = useC139Write();
  const toast = useUndoToast();
  /** Null where it failed: `error` says why. */
  const step = async (what: string, wanted: Wanted): Promise<C139Written | null> => {
    const written = await write.mutateAsync({ ...wanted, deal: deal.id, template }).catch(() => null);
    if (written) {
      const moved = movedWords(written, texts);
      toast([what, moved].filter((part) => part !== null).join(' · '), { ...written, groupsPending: false });
    }
    return written;
  };
  return { step, isPending: write.isPending, error: write.error };
}

/** `62.0 → 66.0 (+4.0)`, and label and zone where they moved; null where nothing did. */
export function movedWords({ before, score, label, zone }: C139Written, texts: Texts): string | null {
  const parts: string[] = [];
  if (score !== null && before.score !== null && pointsText(score) !== pointsText(before.score))
    parts.push(`${pointsText(before.score)} → ${pointsText(score)} (${gainPoints(score - before.score)})`);
  if (label !== before.label) parts.push(`${before.label} → ${label}`);
  if (zone && before.zone && zoneWords(zone, texts) !== zoneWords(before.zone, texts))
    parts.push(`${zoneWords(before.zone, texts)} → ${zoneWords(zone, texts)}`);
  return parts.length === 0 ? null : parts.join(', ');
}
