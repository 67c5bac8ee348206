// The sentence of a signal cut where names stand, so that each name can be a link.
import type { SignalRow } from '../../../domain/contract/signals.ts';
import { signalSentence } from '../../../domain/signals/sentence.ts';
import type { Language } from '../format/format.ts';

type NamedKind = 'account' | 'deal' | 'person';
export interface SentencePart {
  text: string;
  /** What the text is the name of; null for the words between. */
  names: { kind: NamedKind; id: string } | null;
}
type Said = Pick<SignalRow, 'kind' | 'figures' | 'accountId' | 'dealId' | 'personId'>;

/** Stand in for names while the sentence is made: characters no name has. */
const PLACES: Record<NamedKind, string> = { account: '\uE000', deal: '\uE001', person: '\uE002' };

/** The parts of a signal's sentence, in order; `nameOf` gives the names. */
export function sentenceParts(
  signal: Said,
  language: Language,
  nameOf: (kind: NamedKind, id: string) => string,
): SentencePart[] {
  const ids: Record<NamedKind, string | null> = {
    account: signal.accountId,
    deal: signal.dealId,
    person: signal.personId,
  };
  const sentence = signalSentence(signal.kind, signal.figures, {
    account: PLACES.account,
    deal: ids.deal && PLACES.deal,
    person: ids.person && PLACES.person,
  })[language];
  return sentence.split(/([\uE000-\uE002])/u).flatMap((text): SentencePart[] => {
    if (text === '') return [];
    for (const kind of ['account', 'deal', 'person'] as const) {
      const id = ids[kind];
      if (text === PLACES[kind] && id !== null) return [{ text: nameOf(kind, id), names: { kind, id } }];
    }
    return [{ text, names: null }];
  });
}

/** The whole sentence as plain text. */
export function sentenceText(...given: Parameters<typeof sentenceParts>): string {
  return sentenceParts(...given)
    .map(({ text }) => text)
    .join('');
}
