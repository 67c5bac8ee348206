// From what a person types to a query of the full-text index.
const HAN = /\p{Script=Han}+/gu;
/** Longest query taken apart; nobody types more, and each word costs a look-up. */
const MOST_WORDS = 12;

/**
 * Every word has to be found: Latin words and digits as beginnings of words, Chinese as it stands. A single Chinese
 * character finds names in which a pair begins with it. Null when there is nothing to look for.
 */
export function searchQuery(text: string): string | null {
  const words: string[] = [];
  for (const han of text.match(HAN) ?? []) words.push(han.length === 1 ? `${han}*` : `"${han}"`);
  // The index splits at everything that is no letter and no digit, so the query does.
  for (const word of text
    .toLowerCase()
    .replace(HAN, ' ')
    .split(/[^\p{L}\p{N}]+/u))
    if (word) words.push(`${word}*`);
  return words.length === 0 ? null : words.slice(0, MOST_WORDS).join(' AND ');
}
