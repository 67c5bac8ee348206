import { random } from '../random.ts';
import type { ScaleOptions } from './plan.ts';

/** One account in twenty is a benchmark; of seven in twenty nobody has said. */
const VALUES: readonly [value: string, of20: number][] = [
  ['benchmark', 1],
  ['regional', 3],
  ['other', 9],
  ['', 7],
];
const DRAWN = VALUES.flatMap(([value, of20]) => Array<string>(of20).fill(value));
const PAINS = [
  'Unplanned stops',
  'Reports arrive late',
  'Energy cost',
  'Manual entry',
  'Audit findings',
  'Spare parts late',
  'Scrap',
  'Staff turnover',
];

/** The cells of strategicValue, pains and budget of an account; each may be unknown. */
export function profile(options: ScaleOptions, index: number): string[] {
  const chance = random(`${options.seed}/profile/${index}`);
  const value = chance.pick(DRAWN);
  const pains = chance.chance(0.55) ? chance.some(PAINS, chance.integer(1, 3)) : [];
  const budget = chance.chance(0.45) ? `About ${chance.integer(5, 400)}0 thousand this year` : '';
  return [value, pains.join(';'), budget];
}
