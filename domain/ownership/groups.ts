// All groups of a network: which accounts are roots, and who belongs to which.
import type { OwnershipNetwork } from './network.ts';
import type { Ownership } from './ownership.ts';
import { type Controls, closures, rootCandidates } from './root-candidates.ts';
import { rootOf } from './roots.ts';

export interface Groups {
  /** By number. */
  roots: number[];
  /** By root: the root and its members, by number. */
  membersOf: Map<number, number[]>;
  /** The roots whose groups an account is in. */
  rootsOf: (account: number) => readonly number[];
}

/** The groups of all accounts. Governments take no part: they are no roots, no members and pass no control on. */
export function groupsOf({ network, findControlled }: Ownership): Groups {
  const controls = closures(network, findControlled);
  const candidates = rootCandidates(network, controls);
  const isTop = topOf(candidates, controls);
  const roots = new Set<number>();
  for (const party of candidates) {
    if (controls(party).length === 0 || !isTop(party)) continue;
    const peers = [party, ...mutualWith(network, party, controls)];
    if (!peers.some((peer) => network.boundary[peer])) roots.add(rootOf(network, peers));
  }
  for (let party = 0; party < network.accounts; party++)
    if (network.boundary[party] && !network.government[party]) roots.add(party);
  return assign(
    network,
    [...roots].sort((a, b) => a - b),
    controls,
  );
}

/** Whether nobody controls a candidate whom it does not control itself. */
function topOf(candidates: readonly number[], controls: Controls): (party: number) => boolean {
  const isCandidate = new Set(candidates);
  const controllers = new Map<number, Set<number>>();
  for (const party of candidates)
    for (const other of controls(party)) {
      if (!isCandidate.has(other)) continue;
      const known = controllers.get(other);
      if (known) known.add(party);
      else controllers.set(other, new Set([party]));
    }
  return (party) => [...(controllers.get(party) ?? [])].every((above) => controllers.get(above)?.has(party));
}

/**
 * The accounts a top account controls that control it too. Whatever leads from one of them back to it is controlled by
 * it, so only its holders among those are followed.
 */
function mutualWith({ up, owner }: OwnershipNetwork, party: number, controls: Controls): number[] {
  const controlled = new Set(controls(party));
  const above = new Set([party]);
  for (const below of above)
    for (let at = up.from[below]!; at < up.from[below + 1]!; at++) {
      const holder = owner[up.holdings[at]!]!;
      if (controlled.has(holder)) above.add(holder);
    }
  above.delete(party);
  return [...above].filter((other) => controls(other).includes(party));
}

/** A root's members: what it controls, without the boundaries below it and all they control. */
function assign(network: OwnershipNetwork, roots: number[], controls: Controls): Groups {
  const membersOf = new Map<number, number[]>();
  for (const root of roots) {
    const kept = new Set([root, ...controls(root)]);
    for (const other of controls(root)) {
      if (!network.boundary[other] || other === root) continue;
      kept.delete(other);
      for (const below of controls(other)) kept.delete(below);
    }
    kept.add(root);
    membersOf.set(
      root,
      [...kept].sort((a, b) => a - b),
    );
  }
  let known: Map<number, number[]> | undefined;
  const rootsOf = (account: number) => {
    // Only single accounts are asked for: who derives all groups does without.
    known ??= rootsByMember(membersOf);
    return known.get(account) ?? [];
  };
  return { roots, membersOf, rootsOf };
}

function rootsByMember(membersOf: ReadonlyMap<number, readonly number[]>): Map<number, number[]> {
  const rootsOf = new Map<number, number[]>();
  for (const [root, members] of membersOf)
    for (const member of members) {
      const known = rootsOf.get(member);
      if (known) known.push(root);
      else rootsOf.set(member, [root]);
    }
  return rootsOf;
}
