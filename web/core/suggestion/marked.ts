/** A text cut around the words in it that are to stand out; without them it is one piece. */
export function markedText(text: string, words: string): { text: string; marked: boolean }[] {
  const from = words === '' ? -1 : text.indexOf(words);
  if (from === -1) return [{ text, marked: false }];
  return [
    { text: text.slice(0, from), marked: false },
    { text: words, marked: true },
    { text: text.slice(from + words.length), marked: false },
  ].filter((piece) => piece.text !== '');
}
