// Who controls whom: the least fixed point of "holds a control statement, or more than half of the votes together".
import type { OwnershipNetwork } from './network.ts';
import type { Control } from './result.ts';

/** More than half: votes above this by more than MORE control; an exclusive minimum counts as more than itself. */
const HALF = 0.5;
const MORE = 1e-9;

export interface ControlOptions {
  /** `min`: controlled for sure; `max`: controlled if every unknown or banded figure is as large as it can be. */
  bound: 'min' | 'max';
  /** Only these parties count as controlled or pass control on. */
  within?: ((party: number) => boolean) | undefined;
}

/** Finds what one party controls, in the order found, itself left out. */
export type ControlFinder = (start: number, options: ControlOptions) => number[];

/** Control over one network; the working arrays are kept between calls. */
export function controlFinder(network: OwnershipNetwork): ControlFinder {
  const { down, owned, votesMin, votesMax, votesExclusive, control } = network;
  const sumMin = new Float64Array(network.accounts);
  const sumMax = new Float64Array(network.accounts);
  const exclusive = new Uint8Array(network.accounts);
  const isControlled = new Uint8Array(network.ids.length);

  return (start, { bound, within }) => {
    const controlled = [start];
    const touched: number[] = [];
    isControlled[start] = 1;
    const holds = (to: number, holding: number): boolean => {
      if (sumMin[to] === 0 && sumMax[to] === 0) touched.push(to);
      sumMin[to]! += votesMin[holding]!;
      sumMax[to]! += votesMax[holding]!;
      if (votesExclusive[holding]) exclusive[to] = 1;
      if (control[holding] || (bound === 'max' && isMajority(sumMax[to]!, false))) return true;
      return isMajority(sumMin[to]!, exclusive[to] === 1);
    };
    for (let at = 0; at < controlled.length; at++) {
      const party = controlled[at]!;
      for (let step = down.from[party]!; step < down.from[party + 1]!; step++) {
        const holding = down.holdings[step]!;
        const to = owned[holding]!;
        if (isControlled[to] || (within && !within(to)) || !holds(to, holding)) continue;
        isControlled[to] = 1;
        controlled.push(to);
      }
    }
    for (const party of controlled) isControlled[party] = 0;
    for (const to of touched) sumMin[to] = sumMax[to] = exclusive[to] = 0;
    return controlled.slice(1);
  };
}

/** Whether one holding controls for sure, whatever else its owner has. */
export function givesControl({ control, votesMin, votesExclusive }: OwnershipNetwork, holding: number): boolean {
  return control[holding] === 1 || isMajority(votesMin[holding]!, votesExclusive[holding] === 1);
}

function isMajority(votes: number, exclusive: boolean): boolean {
  return votes > HALF + MORE || (exclusive && votes >= HALF - MORE);
}

/** What one party controls: `yes` for sure, `possible` with the maxima; whatever is not in it is `no`. */
export function controlledBy(
  find: ControlFinder,
  start: number,
  within?: (party: number) => boolean,
): Map<number, Control> {
  const result = new Map<number, Control>();
  for (const party of find(start, { bound: 'max', within })) result.set(party, 'possible');
  for (const party of find(start, { bound: 'min', within })) result.set(party, 'yes');
  return result;
}
