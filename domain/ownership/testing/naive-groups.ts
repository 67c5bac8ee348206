// Groups word by word from the definition: what the product finds without asking everybody is checked against this.
import type { OwnershipFacts } from '../facts.ts';
import { type NaiveHolding, naiveControl, naiveHoldings } from './naive.ts';

export interface NaiveGroup {
  root: string;
  members: string[];
  affiliates: string[];
}

export function naiveGroups(facts: OwnershipFacts): NaiveGroup[] {
  const described = new Map(facts.accounts.map((it) => [it.id, it]));
  const isGovernment = (id: string) => described.get(id)?.kind === 'government';
  const isBoundary = (id: string) => described.get(id)?.groupBoundary === true;
  const all = naiveHoldings(facts);
  const holdings = all.filter((it) => !isGovernment(it.owner) && !isGovernment(it.owned));
  const accounts = new Set([
    ...described.keys(),
    ...holdings.flatMap((it) => [it.owned, ...(it.owner.startsWith('person:') ? [] : [it.owner])]),
  ]);
  for (const id of accounts) if (isGovernment(id)) accounts.delete(id);
  const controls = new Map([...accounts].map((id) => [id, naiveControl(holdings, id, 'min')]));
  const above = (id: string) => [...accounts].filter((other) => other !== id && controls.get(other)!.has(id));
  const isRoot = (id: string): boolean => {
    if (isBoundary(id)) return true;
    if (controls.get(id)!.size === 0) return false;
    const peers = above(id);
    if (!peers.every((other) => controls.get(id)!.has(other))) return false;
    if (peers.some(isBoundary)) return false;
    const revenue = (it: string) => described.get(it)?.revenue ?? -1;
    return peers.every((other) => revenue(other) < revenue(id) || (revenue(other) === revenue(id) && id < other));
  };
  return [...accounts]
    .filter(isRoot)
    .sort()
    .map((root) => {
      const members = new Set([root, ...controls.get(root)!]);
      for (const below of controls.get(root)!) {
        if (!isBoundary(below) || below === root) continue;
        members.delete(below);
        for (const it of controls.get(below)!) members.delete(it);
      }
      members.add(root);
      return { root, members: [...members].sort(), affiliates: affiliatesOf(all, members) };
    });
}

function affiliatesOf(holdings: NaiveHolding[], members: Set<string>): string[] {
  const outside = new Set(holdings.map((it) => it.owned).filter((id) => !members.has(id)));
  const together = (id: string) =>
    holdings.reduce((sum, it) => sum + (it.owned === id && members.has(it.owner) ? it.min : 0), 0);
  return [...outside].filter((id) => together(id) >= 0.2 - 1e-9).sort();
}
