import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { factId } from '../../domain/facts/registry.ts';
import { allGroups } from '../../domain/ownership/group.ts';
import { ownershipOn } from '../../domain/ownership/ownership.ts';
import { applyFacts, beginWrite, endWrite, removeFacts } from '../../server/facts/apply.ts';
import { asSystem } from '../../server/graph.ts';
import { rebuildMembership, refreshMembership, rollMembership } from '../../server/membership/refresh.ts';
import { putFacts } from '../support/every-kind.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

const TODAY = '2026-06-01';
const asking = asSystem('test');
let test: TestGraph;
beforeAll(async () => {
  test = await openTestGraph();
});
afterAll(() => test.close());
beforeEach(() => test.clean());

interface Edge {
  ownerId: string;
  ownedId: string;
  share: number | null;
  control: boolean | null;
  shareMin?: number | null;
  since?: string | null;
  until?: string | null;
}
interface AccountRow {
  id: string;
  revenue: number | null;
  currency: string | null;
  groupBoundary: boolean;
  kind: 'company' | 'government';
}
const stake = (edge: Edge) => ({
  ownerKind: 'account',
  interest: 'shareholding',
  source: 'registry',
  since: null,
  ...edge,
});

/** What readers see: group, member, stake, depth, of the generation that is read; and whether anything else is left. */
async function stored() {
  const rows =
    await test.query(`MATCH (g:Group) OPTIONAL MATCH (:Account {id: g.id})<-[m:MEMBER_OF {generation: g.generation}]-(a:Account)
    RETURN g.id AS root, g.members AS members, a.id AS id, m.effectiveStake AS stake, m.depth AS depth, g.builtOn AS on ORDER BY root, id`);
  const [left] =
    await test.query(`MATCH (a:Account)-[m:MEMBER_OF]->(r:Account) WHERE NOT EXISTS { (g:Group {id: r.id}) WHERE g.generation = m.generation }
    RETURN count(*) AS n`);
  return { rows, left: left?.['n'] };
}

function expected(accounts: AccountRow[], edges: Edge[], on: string) {
  const facts = {
    accounts,
    stakes: edges.map((edge) => ({
      ...stake(edge),
      ownerKind: 'account' as const,
      interest: 'shareholding' as const,
      since: edge.since ?? null,
      shareMin: edge.shareMin ?? null,
      shareMax: null,
      shareMinExclusive: null,
      votes: null,
      until: edge.until ?? null,
      observedOn: null,
      confidence: null,
    })),
  };
  return allGroups(ownershipOn(facts, on))
    .flatMap((group) =>
      group.members.map((member) => ({
        root: group.rootId,
        members: group.members.length,
        id: member.id,
        stake: member.effectiveStake,
        depth: member.depth,
        on,
      })),
    )
    .sort((a, b) => (a.root === b.root ? (a.id < b.id ? -1 : 1) : a.root < b.root ? -1 : 1));
}

const SIZE = 9;
const name = (i: number) => `a${i}`;
const end = fc.integer({ min: 0, max: SIZE - 1 });
const edit = fc.record({
  from: end,
  to: end,
  share: fc.constantFrom(0.1, 0.3, 0.4, 0.6, 1, null),
  shareMin: fc.constantFrom(null, 0.2, 0.55),
  control: fc.constantFrom(null, null, null, true),
  until: fc.constantFrom(null, null, null, '2026-05-31'),
  remove: fc.boolean(),
});
const account = fc.record({
  revenue: fc.constantFrom(null, 1, 5),
  currency: fc.constantFrom(null, 'CNY', 'EUR'),
  groupBoundary: fc.constantFrom(false, false, false, false, true),
  kind: fc.constantFrom('company' as const, 'company' as const, 'company' as const, 'government' as const),
});

describe('the derived membership', () => {
  it('after any edits of stakes and accounts is what a full rebuild gives', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(account, { minLength: SIZE, maxLength: SIZE }),
        fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 5 }),
        fc.array(fc.option(fc.tuple(end, account)), { minLength: 5, maxLength: 5 }),
        // Where nobody is a boundary, less is loaded: both ways have to be right.
        fc.boolean(),
        async (some, rounds, turns, bounded) => {
          const marked = <A extends { groupBoundary: boolean }>(each: A): A =>
            bounded ? each : { ...each, groupBoundary: false };
          const made = some.map(marked);
          const turned = turns.map((turn) => turn && ([turn[0], marked(turn[1])] as const));
          await test.clean();
          const accounts: AccountRow[] = made.map((each, i) => ({ id: name(i), ...each }));
          await putFacts(
            test.graph,
            'account',
            accounts.map((each) => ({ ...each, name: each.id })),
          );
          const edges = new Map<string, Edge>();
          for (const [at, round] of rounds.entries()) {
            await test.graph.write(asking, async (tx) => {
              const write = await beginWrite(tx, { by: 'ana', at: '2026-01-01T00:00:00Z', importId: null });
              const [which, become] = turned[at] ?? [];
              if (which !== undefined && become) {
                accounts[which] = { id: name(which), ...become };
                await applyFacts(write, 'account', [{ record: { name: name(which), ...accounts[which] } }]);
              }
              for (const { from, to, remove, ...figures } of round) {
                const edge = { ownerId: name(from), ownedId: name(to), ...figures };
                const id = factId('stake', stake(edge));
                if (remove && edges.has(id)) {
                  await removeFacts(write, 'stake', [id]);
                  edges.delete(id);
                } else {
                  await applyFacts(write, 'stake', [{ record: stake(edge) }]);
                  edges.set(id, edge);
                }
              }
              await endWrite(write);
            });
            await refreshMembership(test.graph, TODAY);
            const now = await stored();
            expect(now.left).toBe(0);
            expect(now.rows).toEqual(expected(accounts, [...edges.values()], TODAY));
          }
          const before = await stored();
          const again = await rebuildMembership(test.graph, TODAY);
          expect(again.changed).toBe(0);
          expect(await stored()).toEqual(before);
        },
      ),
      { numRuns: 12, seed: 7 },
    );
  });

  it('a generation that was never finished is not seen, and is cleared away by the next run', async () => {
    await putFacts(test.graph, 'account', [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ]);
    await putFacts(test.graph, 'stake', [stake({ ownerId: 'a', ownedId: 'b', share: 0.6, control: null })]);
    await test.query(
      "MATCH (b:Account {id: 'b'}), (a:Account {id: 'a'}) CREATE (b)-[:MEMBER_OF {generation: 1, effectiveStake: 0.5, depth: 1}]->(a)",
    );
    expect((await stored()).rows).toEqual([]);
    await refreshMembership(test.graph, TODAY);
    const now = await stored();
    expect(now.left).toBe(0);
    expect(now.rows.map((row) => [row['root'], row['id'], row['stake']])).toEqual([
      ['a', 'a', 1],
      ['a', 'b', 0.6],
    ]);
  });

  it('moves to a new day: a stake that begins then counts, the others hold', async () => {
    await putFacts(
      test.graph,
      'account',
      ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id })),
    );
    await putFacts(test.graph, 'stake', [
      stake({ ownerId: 'a', ownedId: 'b', share: 0.6, control: null }),
      stake({ ownerId: 'c', ownedId: 'd', share: 0.7, control: null, since: '2026-06-10' }),
    ]);
    await refreshMembership(test.graph, TODAY);
    expect((await stored()).rows.map((row) => row['root'])).toEqual(['a', 'a']);
    await rollMembership(test.graph, '2026-06-10');
    const onTheDay = [
      ['a', '2026-06-10'],
      ['a', '2026-06-10'],
      ['c', '2026-06-10'],
      ['c', '2026-06-10'],
    ];
    const rootsAndDays = async () => (await stored()).rows.map((row) => [row['root'], row['on']]);
    expect(await rootsAndDays()).toEqual(onTheDay);
    // A write of the next morning makes all groups new; what begins on that day still counts once the day is worked in.
    await putFacts(test.graph, 'account', [
      { id: 'e', name: 'e' },
      { id: 'f', name: 'f' },
    ]);
    await putFacts(test.graph, 'stake', [
      stake({ ownerId: 'e', ownedId: 'f', share: 0.9, control: null, since: '2026-06-11' }),
    ]);
    await refreshMembership(test.graph, '2026-06-10');
    await rebuildMembership(test.graph, '2026-06-10');
    await test.query("MATCH (g:Group) SET g.builtOn = '2026-06-11'");
    expect((await rootsAndDays()).length).toBe(4);
    expect(await rollMembership(test.graph, '2026-06-11')).toMatchObject({ changed: 1 });
    expect((await rootsAndDays()).map(([root]) => root)).toEqual(['a', 'a', 'c', 'c', 'e', 'e']);
    expect(await rollMembership(test.graph, '2026-06-11')).toMatchObject({ groups: 0 });
  });

  it('with no group yet, a new day looks at what begins on it, and not at every stake', async () => {
    await rollMembership(test.graph, TODAY);
    await putFacts(test.graph, 'account', [
      { id: 'a', name: 'a' },
      { id: 'b', name: 'b' },
    ]);
    await putFacts(test.graph, 'stake', [
      stake({ ownerId: 'a', ownedId: 'b', share: 0.6, control: null, since: '2020-01-01' }),
    ]);
    expect(await rollMembership(test.graph, TODAY)).toEqual({ groups: 0, changed: 0, removed: 0, edges: 0 });
    expect((await stored()).rows).toEqual([]);
  });

  it('a root that goes takes its group along; two servers at once derive it once', async () => {
    await putFacts(test.graph, 'account', [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ]);
    const edge = stake({ ownerId: 'a', ownedId: 'b', share: 0.6, control: null });
    await putFacts(test.graph, 'stake', [edge]);
    await Promise.all([refreshMembership(test.graph, TODAY), refreshMembership(test.graph, TODAY)]);
    expect((await stored()).rows).toHaveLength(2);
    await test.graph.write(asking, async (tx) => {
      const write = await beginWrite(tx, { by: 'ana', at: '2026-01-01T00:00:00Z', importId: null });
      await removeFacts(write, 'stake', [factId('stake', edge)]);
      await removeFacts(write, 'account', ['a']);
      await endWrite(write);
    });
    await refreshMembership(test.graph, TODAY);
    expect(await stored()).toEqual({ rows: [], left: 0 });
  });
});
