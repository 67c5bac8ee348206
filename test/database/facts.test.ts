import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FactKind } from '../../domain/facts/kind.ts';
import type { AnyRecord } from '../../domain/facts/registry.ts';
import { beginWrite, findFacts, planFacts, removeFacts } from '../../server/facts/apply.ts';
import { linkLater } from '../../server/facts/lines.ts';
import { asSystem } from '../../server/graph.ts';
import { applySchema } from '../../server/neo4j/schema.ts';
import { EVERY_KIND as every, putFacts } from '../support/every-kind.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

const asking = asSystem('test');
let test: TestGraph;
beforeAll(async () => {
  test = await openTestGraph();
});
afterAll(() => test.close());
beforeEach(() => test.clean());

const put = (kind: FactKind, records: AnyRecord[], importId: string | null = null) =>
  putFacts(test.graph, kind, records, importId);
const outcomes = (result: { planned: { outcome: string }[] }) => result.planned.map((fact) => fact.outcome);

describe('the write path', () => {
  it('creates, finds, changes, leaves alone and removes one fact of every kind', async () => {
    for (const [kind, record, id] of every) {
      expect(outcomes(await put(kind, [record])), kind).toEqual(['created']);
      const found = await test.graph.readAll(asking, (tx) => findFacts(tx, kind, [id]));
      expect(found.get(id)?.record, kind).toMatchObject(record);
      expect(found.get(id)?.stamps, kind).toMatchObject({ recordedBy: 'ana', recordedAt: '2026-01-02T03:04:05Z' });
      expect(outcomes(await put(kind, [record])), `${kind} again`).toEqual(['unchanged']);
    }
    for (const [kind, record, id, change] of every) {
      expect(outcomes(await put(kind, [{ ...record, ...change } as AnyRecord])), kind).toEqual(['updated']);
      const found = await test.graph.readAll(asking, (tx) => findFacts(tx, kind, [id]));
      expect(found.get(id)?.record, kind).toMatchObject({ ...record, ...change });
      const kept = await test.query('MATCH (c:Change {kind: $kind, op: "update"}) RETURN c.before AS before', { kind });
      expect(JSON.parse(String(kept[0]?.['before'])).record, kind).toMatchObject(record);
    }
    for (const [kind, , id] of [...every].reverse()) {
      await test.graph.write(asking, async (tx) =>
        removeFacts(await beginWrite(tx, { by: 'ana', at: '2026-01-03T00:00:00Z', importId: null }), kind, [id]),
      );
      expect((await test.graph.readAll(asking, (tx) => findFacts(tx, kind, [id]))).size, kind).toBe(0);
    }
    const left = await test.query(
      'MATCH (n) WHERE NOT n:Change AND NOT n:Ledger AND NOT n:MembershipWork AND NOT n:ScoreWork AND NOT n:Schema RETURN labels(n) AS l',
    );
    expect(left).toEqual([]);
  });

  it('an absent column leaves what is stored, null makes it unknown', async () => {
    await put('account', [{ id: 'a', name: 'A', region: 'North', employees: 5 }]);
    await put('account', [{ id: 'a', name: 'A', employees: null }]);
    const found = await test.graph.readAll(asking, (tx) => findFacts(tx, 'account', ['a']));
    expect(found.get('a')?.record).toMatchObject({ region: 'North', employees: null });
  });

  it('refuses a reference to nothing and keeps nothing of the transaction', async () => {
    await expect(put('seat', [{ id: 's', accountId: 'nowhere' }])).rejects.toMatchObject({
      code: 'dangling-reference',
    });
    await expect(put('deal', [{ id: 'd', name: 'D', accountId: 'nowhere' }])).rejects.toMatchObject({
      code: 'dangling-reference',
    });
    expect(await test.query('MATCH (n) WHERE n:Seat OR n:Deal OR n:Change RETURN n')).toEqual([]);
  });

  it('answers lines to records of the same kind that come later, and draws them when they are there', async () => {
    await put('account', [{ id: 'a', name: 'A' }]);
    const { later } = await put('seat', [{ id: 's1', accountId: 'a', reportsToId: 's2' }]);
    expect(later).toEqual([{ column: 'reportsToId', id: 's1', to: 's2' }]);
    await put('seat', [{ id: 's2', accountId: 'a' }]);
    await test.graph.write(asking, async (tx) => {
      const write = await beginWrite(tx, { by: 'ana', at: '2026-01-02T03:04:05Z', importId: null });
      expect(await linkLater(write, 'seat', later)).toEqual([]);
    });
    const found = await test.graph.readAll(asking, (tx) => findFacts(tx, 'seat', ['s1']));
    expect(found.get('s1')?.record['reportsToId']).toBe('s2');
  });

  it('an implied hold is made only where none is stated', async () => {
    for (const [kind, record] of every.slice(0, 7)) await put(kind, [record]);
    const planned = await test.graph.readAll(asking, (tx) =>
      planFacts(tx, 'holder', [{ record: { personId: 'h1', seatId: 's1' }, implied: true }]),
    );
    expect(planned.map((fact) => [fact.id, fact.outcome])).toEqual([['h1|s1|2020-01-01', 'unchanged']]);
  });

  it('an import keeps the state before of what others wrote, once, and none of what it made itself', async () => {
    await put('account', [{ id: 'old', name: 'Old' }]);
    await put(
      'account',
      [
        { id: 'old', name: 'New' },
        { id: 'made', name: 'Made' },
      ],
      'imp',
    );
    await put(
      'account',
      [
        { id: 'old', name: 'Newer' },
        { id: 'made', name: 'Made again' },
      ],
      'imp',
    );
    const kept = await test.query(
      "MATCH (c:Change {importId: 'imp', op: 'update'}) RETURN c.factId AS id, c.before AS before",
    );
    expect(kept.map((row) => [row['id'], JSON.parse(String(row['before'])).record.name])).toEqual([['old', 'Old']]);
  });

  it('moves the revision of the groups a fact counts in, and of no other', async () => {
    for (const [kind, record] of every) await put(kind, [record]);
    await put('account', [{ id: 'a2', name: 'Other' }]);
    await test.query(
      "UNWIND ['a1', 'a2'] AS id MATCH (a:Account {id: id}) CREATE (:Group {id: id, revision: 0}) CREATE (a)-[:MEMBER_OF]->(a)",
    );
    for (const [kind, record, , change] of every) {
      await test.query('MATCH (g:Group) SET g.revision = 0');
      await put(kind, [{ ...record, ...change } as AnyRecord]);
      const rows = await test.query('MATCH (g:Group) RETURN g.id AS id, g.revision > 0 AS moved ORDER BY id');
      const everywhere = ['rate', 'product', 'colleague', 'competitor'].includes(kind);
      expect(rows, kind).toEqual([
        { id: 'a1', moved: true },
        { id: 'a2', moved: everywhere },
      ]);
    }
  });

  it('writes at the same time happen one after the other, each with its own revision', async () => {
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        put('account', [
          { id: `a${i}`, name: 'A' },
          { id: 'shared', name: `S${i}` },
        ]),
      ),
    );
    expect(new Set(results.map((result) => result.revision)).size).toBe(8);
    const changes = await test.query("MATCH (c:Change {factId: 'shared'}) RETURN count(c) AS n");
    expect(changes).toEqual([{ n: 7 }]);
  });
});

describe('the schema', () => {
  it('is applied once, also by two servers at the same time, and refused when a file was edited or is newer', async () => {
    const both = await Promise.all([applySchema(test.graph), applySchema(test.graph)]);
    expect(both.flatMap((each) => each.applied).length).toBeGreaterThan(0);
    expect((await applySchema(test.graph)).applied).toEqual([]);
    const versions = await test.query('MATCH (s:Schema) RETURN s.version AS v, count(*) AS n');
    expect(versions.every((row) => row['n'] === 1)).toBe(true);
    await test.query("MATCH (s:Schema {version: 1}) SET s.checksum = 'other'");
    await expect(applySchema(test.graph)).rejects.toThrow(/differs from what was applied/);
    await test.query("MATCH (s:Schema {version: 1}) DELETE s CREATE (:Schema {version: 999, checksum: 'x'})");
    await expect(applySchema(test.graph)).rejects.toThrow(/newer program/);
    await test.query('MATCH (s:Schema {version: 999}) DELETE s');
  });
});
