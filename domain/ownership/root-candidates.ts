// Which accounts can be roots, found without computing what everybody controls.
import { type ControlFinder, givesControl } from './control.ts';
import type { OwnershipNetwork } from './network.ts';

/** What an account controls for sure among accounts that are no government. */
export type Controls = (party: number) => readonly number[];

/** Remembers what was asked: each account's control is computed once. */
export function closures(network: OwnershipNetwork, find: ControlFinder): Controls {
  const known = new Map<number, readonly number[]>();
  return (party) => {
    let found = known.get(party);
    if (!found) {
      found = find(party, { bound: 'min', within: (other) => !network.government[other] });
      known.set(party, found);
    }
    return found;
  };
}

/**
 * Accounts among whose groups all groups are: every top controller, or of each mutual loop at the top at least one.
 * An account that one other controls alone can only be at the top in a loop: of the loops nobody else controls, one
 * member each is enough. That keeps the work near the size of the groups instead of its square.
 */
export function rootCandidates(network: OwnershipNetwork, controls: Controls): number[] {
  const sole = soleControllers(network);
  const candidates: number[] = [];
  const covered = new Uint8Array(network.accounts);
  const add = (party: number) => {
    candidates.push(party);
    for (const other of controls(party)) covered[other] = 1;
  };
  for (let party = 0; party < network.accounts; party++) {
    const holds = network.down.from[party]! < network.down.from[party + 1]!;
    if (holds && sole[party]! < 0 && !network.government[party]) add(party);
  }
  for (let party = 0; party < network.accounts; party++) {
    if (sole[party]! < 0 || covered[party]) continue;
    const met = new Set<number>();
    let above = party;
    while (!met.has(above)) {
      met.add(above);
      above = sole[above]!;
    }
    covered[above] = 1;
    add(above);
  }
  return candidates.sort((a, b) => a - b);
}

/** By account: an account that controls it by one holding, or -1. */
function soleControllers(network: OwnershipNetwork): Int32Array {
  const { owner, owned, government, accounts } = network;
  const sole = new Int32Array(accounts).fill(-1);
  for (let holding = 0; holding < owner.length; holding++) {
    const [from, to] = [owner[holding]!, owned[holding]!];
    if (from >= accounts || from === to || government[from] || government[to] || sole[to]! >= 0) continue;
    if (givesControl(network, holding)) sole[to] = from;
  }
  return sole;
}
