// Names of people made comparable: equal keys are a suggestion to a person that two people may be one, never a merge.

/** Forms of address: they say nothing about who somebody is. Ranks and honours stay, they tell people apart. */
const ADDRESS = new Set('mr mrs ms miss mx dr doctor prof professor sir dame'.split(' '));
const CHINESE_ADDRESS = /(先生|女士|小姐)$/u;

/**
 * A person's name without width, case, accents, signs, forms of address and the order of its words: `Sharpe, Sam`, `Mr. Sam
 * Sharpe` and `SAM SHARPE` have one key.
 */
export function personKey(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(CHINESE_ADDRESS, '') || word)
    .filter(Boolean);
  const telling = words.filter((word) => !ADDRESS.has(word));
  return (telling.length > 0 ? telling : words).sort().join(' ') || name.trim();
}
