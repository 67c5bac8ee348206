import type { Language } from '../../core/format/format.ts';
import { money } from '../../core/format/format.ts';
import type { WhiteSpaceCell } from '../../core/white-space/cell-key.ts';
import { type Names, nameOf } from '../../data/facts.ts';

type Routed = Pick<WhiteSpaceCell, 'route'>;

/** The route into an account, from one of ours to the person, by name; null without one. */
export function wayWords({ route }: Routed, names: Names): string | null {
  const steps = route?.steps.map((id, at) => nameOf(names, at === 0 ? 'colleague' : 'person', id));
  return steps ? steps.join(' → ') : null;
}

/** The rival who has it, where he is named. */
export function rivalOf({ competitorId }: Pick<WhiteSpaceCell, 'competitorId'>, names: Names): string | null {
  return competitorId === null ? null : nameOf(names, 'competitor', competitorId);
}

/** What a cell could bring, short; what is a median and not stated is marked so. */
export function worthWords(
  { value, basis }: Pick<WhiteSpaceCell, 'value' | 'basis'>,
  currency: string | null,
  language: Language,
): string {
  return `${basis === 'family-median' ? '≈' : ''}${money(value, currency, language)}`;
}
