// What a generated set of any size looks like: how many of each thing, and how accounts fall into groups.
import { random } from '../random.ts';
import { SeedRefused } from '../refused.ts';

/** Rows per account (decisions: per deal); 0 leaves the file out. */
export interface Ratios {
  stakes: number;
  people: number;
  deals: number;
  decisions: number;
  interactions: number;
  orders: number;
  potentials: number;
  ties: number;
  influences: number;
  events: number;
  contracts: number;
}

export const DEFAULT_RATIOS: Ratios = {
  stakes: 1.5,
  people: 3,
  deals: 0.3,
  decisions: 3,
  interactions: 1,
  orders: 0.5,
  potentials: 0.6,
  ties: 0.2,
  influences: 0.3,
  events: 0.2,
  contracts: 0.1,
};
export const OWNERSHIP_ONLY: Partial<Ratios> = {
  deals: 0,
  decisions: 0,
  interactions: 0,
  orders: 0,
  potentials: 0,
  ties: 0,
  influences: 0,
  events: 0,
  contracts: 0,
};

export interface ScaleOptions {
  accounts: number;
  seed: string;
  /** Dates are relative to this day, YYYY-MM-DD. */
  today: string;
  ratios: Ratios;
}

/** Below this there are not enough accounts to find different owners for each. */
export const SMALLEST_SCALE = 20;
/** Share of all accounts in the largest group: 5,000 of 100,000. */
const LARGEST_GROUP = 0.05;
/** Exponent of the group sizes (Pareto): about half of the groups have one member, a few have thousands. */
const SIZE_EXPONENT = 1.05;

/** The first account of each group, ascending, and after the last one the number of accounts. */
export function groupStarts(options: ScaleOptions): number[] {
  const { accounts } = options;
  const chance = random(`${options.seed}/groups`);
  const largest = Math.max(2, Math.round(accounts * LARGEST_GROUP));
  const starts = [0];
  for (let next = largest; next < accounts; ) {
    starts.push(next);
    const size = Math.floor((1 - chance.fraction()) ** (-1 / SIZE_EXPONENT));
    next += Math.min(size, Math.max(1, Math.floor(largest / 2)));
  }
  starts.push(accounts);
  return starts;
}

/** How many of a thing account `index` has, so that the first n accounts together have floor(n x ratio). */
export function countAt(index: number, ratio: number): number {
  return Math.floor((index + 1) * ratio) - Math.floor(index * ratio);
}

/** The ordinal, from 0, of the first of them. */
export function firstAt(index: number, ratio: number): number {
  return Math.floor(index * ratio);
}

export function id(letter: string, ordinal: number): string {
  return letter + String(ordinal + 1).padStart(7, '0');
}

/** Colleagues: one for a thousand accounts, from 8 to 500. */
export function colleagueCount(options: ScaleOptions): number {
  return Math.min(500, Math.max(8, Math.ceil(options.accounts / 1000)));
}

/** Whether anything is sold in the set: then there are products, competitors, rates, and what accounts are worth. */
export function sells({ ratios }: ScaleOptions): boolean {
  return ratios.deals > 0 || ratios.orders > 0 || ratios.potentials > 0 || ratios.contracts > 0;
}

export function usesColleagues({ ratios }: ScaleOptions): boolean {
  return ratios.deals > 0 || ratios.interactions > 0 || ratios.ties > 0;
}

/** Refuses options that cannot be met, naming what to change. */
export function checkScale(options: ScaleOptions): void {
  const { accounts, ratios } = options;
  if (!Number.isInteger(accounts) || accounts < SMALLEST_SCALE)
    throw new SeedRefused(
      `a scale set needs a whole number of accounts, at least ${SMALLEST_SCALE}; ${accounts} was asked for.`,
    );
  for (const [name, ratio] of Object.entries(ratios))
    if (!(ratio >= 0 && ratio <= 100)) throw new SeedRefused(`${name}: ${ratio} per account is not between 0 and 100.`);
  if (ratios.stakes !== 0 && (ratios.stakes < 1 || ratios.stakes > 4))
    throw new SeedRefused(
      `stakes: ${ratios.stakes} per account; a set has 0, or from 1 (every subsidiary has its parent) to 4.`,
    );
  const needPeople = (['decisions', 'interactions', 'ties', 'influences'] as const).filter((name) => ratios[name] > 0);
  if (ratios.people < 1 && needPeople.length > 0)
    throw new SeedRefused(`${needPeople.join(', ')} need at least one person per account; set them to 0 too.`);
}
