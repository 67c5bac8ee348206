// Attitudes as people write them into a column of their own: our numbers, our words, and those of the scales people come with.

const WORDS: readonly (readonly [number, readonly string[]])[] = [
  [3, ['mentor', 'coach', 'champion', '教练', '积极帮助']],
  [2, ['exclusive supporter', '排他支持']],
  // Without "exclusive" the weaker reading of the two is taken.
  [1, ['supporter', 'supportive', '支持', '支持但不排他']],
  [0, ['neutral', '中立']],
  [-1, ['non-supporter', 'nonsupporter', 'non supporter', '不认可', '反对']],
  [-2, ['enemy', 'opponent', '支持对手']],
];
const BY_WORD = new Map(WORDS.flatMap(([attitude, words]) => words.map((word) => [word, attitude] as const)));

/** The attitude -2..3 that a word names; undefined when it is not known. */
export function attitudeOfWord(word: string): number | undefined {
  return BY_WORD.get(word.normalize('NFKC').trim().toLowerCase());
}
