import type { Texts } from '../../texts/texts.ts';

/** Words for a ledger's code; a code without words is shown as it is, so that nothing is hidden. */
export function ledgerWords(texts: Texts, code: string): string {
  const words: Record<string, string> = texts.ledgerCodes;
  return words[code] ?? code;
}
