/** A stream of pseudo-random choices; the same seed gives the same stream on every machine. */
export interface Random {
  /** In [0, 1). */
  fraction(): number;
  /** A whole number from `min` to `max`, both included. */
  integer(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** `count` different elements (fewer when there are not so many), in the order of `from`. */
  some<T>(from: readonly T[], count: number): T[];
}

/** FNV-1a over UTF-16 units, finished with an avalanche so that neighbouring seeds give unrelated streams. */
function hash(text: string, basis: number): number {
  let h = basis;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16_777_619);
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  return (h ^ (h >>> 15)) >>> 0;
}

/**
 * A stream of its own for each seed (sfc32 by C. Doty-Humphrey). Give every part of a data set its own seed, as in
 * `random('people/yl-north')`, so that a change in one part leaves the others as they were.
 */
export function random(seed: string): Random {
  let a = hash(seed, 0x811c9dc5);
  let b = hash(seed, 0x9e3779b9);
  let c = hash(seed, 0x85ebca6b);
  let counter = 1;
  const next = () => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return t >>> 0;
  };
  for (let i = 0; i < 12; i++) next();

  const fraction = () => next() / 4_294_967_296;
  const integer = (min: number, max: number) => min + Math.floor(fraction() * (max - min + 1));
  return {
    fraction,
    integer,
    chance: (probability) => fraction() < probability,
    pick: (from) => {
      const chosen = from[integer(0, from.length - 1)];
      if (chosen === undefined) throw new Error('there is nothing to pick from: the list is empty');
      return chosen;
    },
    some: (from, count) => {
      const chosen: (typeof from)[number][] = [];
      from.forEach((element, i) => {
        if (fraction() * (from.length - i) < count - chosen.length) chosen.push(element);
      });
      return chosen;
    },
  };
}
