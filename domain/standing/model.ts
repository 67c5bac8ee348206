import { INFLUENCE_KINDS, type Influence } from '../facts/person.ts';

/** How standing is computed. A change of any figure is a new version, which every shown or kept standing names. */
export const STANDING_MODEL = {
  version: 'standing-1',
  /** Share of a person's standing that he passes on to those he listens to; the rest goes to everybody alike. */
  damping: 0.85,
  /** Difference of the two percentile ranks (0-1) from which it is named: half of the ladder. */
  difference: 0.5,
} as const;

/** One kind of influence; null is influence of which no kind is stated. */
export type InfluenceKind = Exclude<Influence['kind'], 'conflict'>;

/** What informal standing can be read from, one at a time; of kinds with as many lines the first. */
export const INFORMAL_KINDS: readonly InfluenceKind[] = [
  ...INFLUENCE_KINDS.filter((kind) => kind !== 'conflict'),
  null,
];
