import { describe, expect, it } from 'vitest';
import { components } from './components.ts';
import { controlledBy } from './control.ts';
import { allGroups } from './group.ts';
import { ownersOf } from './owners.ts';
import { type Ownership, ownershipOn } from './ownership.ts';
import { stakesOf } from './stakes.ts';
import { BIGGEST_INVESTOR, finbench } from './testing/finbench.ts';

const ownership = ownershipOn(finbench(), '2026-06-30');
const { network } = ownership;

/** Row P of (I - A)^-1 by Gauss-Jordan with pivoting on the whole dense matrix, what is held in P dropped. */
function denseRow({ network }: Ownership, owner: number): Float64Array {
  const size = network.accounts;
  const rows = Array.from({ length: size }, (_, i) => {
    const row = new Float64Array(size + 1);
    row[i] = 1;
    return row;
  });
  network.owner.forEach((from, holding) => {
    const to = network.owned[holding]!;
    if (from < size && to !== owner) rows[to]![from]! -= network.min[holding]!;
  });
  rows[owner]![size] = 1;
  for (let k = 0; k < size; k++) {
    let best = k;
    for (let i = k; i < size; i++) if (Math.abs(rows[i]![k]!) > Math.abs(rows[best]![k]!)) best = i;
    [rows[k], rows[best]] = [rows[best]!, rows[k]!];
    const pivot = rows[k]!;
    for (let i = 0; i < size; i++) {
      const factor = i === k ? 0 : rows[i]![k]! / pivot[k]!;
      if (factor === 0) continue;
      for (let j = k; j <= size; j++) rows[i]![j]! -= factor * pivot[j]!;
    }
  }
  return Float64Array.from(rows, (row, i) => row[size]! / row[i]!);
}

describe('the FinBench investor graph', () => {
  it('has one loop of 457 companies', () => {
    const sizes = components({ from: network.down.from, to: network.owned }).map((part) => part.length);
    expect(Math.max(...sizes)).toBe(457);
  });

  it('gives the 681 stakes of the company with most direct investments, as the dense inverse does', () => {
    const rows = stakesOf(ownership, { kind: 'account', id: BIGGEST_INVESTOR });
    expect(rows).toHaveLength(681);
    const owner = network.accountNumber.get(BIGGEST_INVESTOR)!;
    const dense = denseRow(ownership, owner);
    for (const row of rows) expect(row.stake).toBeCloseTo(dense[network.accountNumber.get(row.id)!]!, 11);
    const reached = new Set(rows.map((row) => row.id));
    dense.forEach((stake, party) => {
      if (party !== owner && !reached.has(network.ids[party]!)) expect(stake).toBe(0);
    });
  });

  it('looked at from below shows the same stakes, for a company in the loop', () => {
    const below = stakesOf(ownership, { kind: 'account', id: BIGGEST_INVESTOR })[300]!;
    const rows = ownersOf(ownership, below.id).rows;
    for (const row of rows.filter((_, at) => at % 97 === 0)) {
      const down = stakesOf(ownership, row).find((it) => it.id === below.id);
      expect(row.stake).toBeCloseTo(down!.stake!, 11);
    }
    expect(rows.find((row) => row.id === BIGGEST_INVESTOR)?.stake).toBeCloseTo(below.stake!, 11);
  });

  it('gives everybody’s control as counting votes again and again does', () => {
    for (let party = 0; party < network.ids.length; party++) {
      const held = new Set([party]);
      for (let before = 0; before < held.size; ) {
        before = held.size;
        const votes = new Map<number, number>();
        network.owner.forEach((from, holding) => {
          const to = network.owned[holding]!;
          if (held.has(from)) votes.set(to, (votes.get(to) ?? 0) + network.votesMin[holding]!);
        });
        for (const [to, sum] of votes) if (sum > 0.5 + 1e-9) held.add(to);
      }
      held.delete(party);
      expect([...controlledBy(ownership.findControlled, party).keys()].sort()).toEqual([...held].sort());
    }
  });

  it('has groups whose roots nobody controls', () => {
    const groups = allGroups(ownership);
    expect(groups.length).toBeGreaterThan(0);
    for (const group of groups) {
      expect(group.members.length).toBeGreaterThan(1);
      expect(
        ownersOf(ownership, group.rootId).rows.filter((row) => row.kind === 'account' && row.control === 'yes'),
      ).toEqual([]);
    }
  });
});
