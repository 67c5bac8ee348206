import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf } from './coverage.ts';
import type { GroupFacts } from './facts.ts';
import { group, seated } from './testing/facts.ts';

const IDS = ['r', 'a', 'b', 'c', 'd', 'e', 'f'];

/** A random group: anybody may hold in anybody; some have people, some of these a tie. */
const random = fc.record({
  holdings: fc.array(fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS)), { maxLength: 12 }),
  withPeople: fc.subarray(IDS),
  ties: fc.array(fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(0, 0.2, 0.5, 0.5, 0.9)), { maxLength: 6 }),
  excludeRoot: fc.boolean(),
});

function factsOf({
  holdings,
  withPeople,
  ties,
}: {
  holdings: [string, string][];
  withPeople: string[];
  ties: [string, number][];
}): GroupFacts {
  const facts = group(IDS.slice(1), seated(...withPeople));
  const parentsOf = (id: string) =>
    holdings.filter(([owner, owned]) => owned === id && owner !== id).map(([owner]) => owner);
  return {
    ...facts,
    members: facts.members.map((member) => ({ ...member, parentIds: [...new Set(parentsOf(member.id))] })),
    ties: ties.map(([id, strength]) => ({
      colleagueId: 'c',
      personId: `p-${id}`,
      strength,
      observedOn: null,
      source: null,
      confidence: null,
    })),
  };
}

/** Fewest holdings between any two, in either direction (Floyd-Warshall). */
function distances(holdings: [string, string][]): Map<string, number> {
  const distance = new Map(IDS.flatMap((a) => IDS.map((b) => [a + b, a === b ? 0 : 99] as [string, number])));
  for (const [a, b] of holdings) if (a !== b) distance.set(a + b, 1).set(b + a, 1);
  for (const k of IDS)
    for (const i of IDS)
      for (const j of IDS)
        distance.set(i + j, Math.min(distance.get(i + j)!, distance.get(i + k)! + distance.get(k + j)!));
  return distance;
}

describe('the nearest way in, on random groups', () => {
  it('is the definition, entity by entity', () => {
    fc.assert(
      fc.property(random, (given) => {
        const { holdings, withPeople, ties, excludeRoot } = given;
        const distance = distances(holdings);
        const best = (id: string) =>
          Math.max(0, ...ties.filter(([of]) => of === id && withPeople.includes(of)).map(([, tie]) => tie));
        const relatives = IDS.filter((id) => best(id) > 0 && !(excludeRoot && id === 'r'));
        const { uncovered } = coverageOf(factsOf(given), { asOf: '2026-06-30', excludeRoot });
        expect(uncovered).toHaveLength(excludeRoot ? 6 : 7);
        for (const { id, entry } of uncovered) {
          const candidates = withPeople.includes(id) ? relatives.filter((it) => it === id) : relatives;
          const near = (it: string) => distance.get(id + it)!;
          const [nearest] = candidates
            .filter((it) => near(it) < 99)
            .sort((a, b) => near(a) - near(b) || best(b) - best(a) || (a < b ? -1 : 1));
          expect(entry).toEqual(
            nearest && {
              value: best(nearest),
              steps: ['c', `p-${nearest}`],
              accountId: nearest,
              distance: near(nearest),
            },
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});
