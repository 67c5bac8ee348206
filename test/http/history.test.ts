import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { schemaFiles } from '../../server/neo4j/schema.ts';
import { putFacts } from '../support/every-kind.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let test: TestGraph;
let server: TestServer;
beforeAll(async () => {
  test = await openTestGraph();
  server = await startTestServer();
});
afterAll(async () => {
  await server.stop();
  await test.close();
});
beforeEach(() => test.clean());

const put = (...args: Parameters<typeof putFacts> extends [unknown, ...infer Rest] ? Rest : never) =>
  putFacts(test.graph, ...args);
const get = async (path: string) => (await server.call('GET', `/api/v1/${path}`)).body;
const write = async (method: string, path: string, body?: object) =>
  (await server.call(method, `/api/v1/${path}`, body)).body;
const people = (...ids: string[]) =>
  put(
    'person',
    ids.map((id) => ({ id, name: `Person ${id}` })),
  );
/** What the history of a person says, newest first. */
const told = async (personId: string): Promise<string[]> =>
  (await get(`changes?personId=${personId}&limit=100`)).rows.map(
    ({ op, kind, factId }: { op: string; kind: string; factId: string }) => `${op} ${kind} ${factId}`,
  );
const visit = (personIds: string[]) => ({
  id: 'i1',
  at: '2026-05-01T08:00:00Z',
  channel: 'visit',
  colleagueIds: ['R1'],
  personIds,
});

/** Lin knows A and C; A influences C, C influences B and is in conflict with B; C has a seat and a part in a deal. */
async function around() {
  await people('A', 'B', 'C');
  await put('colleague', [{ id: 'R1', name: 'Lin' }]);
  await put('account', [{ id: 'x', name: 'X' }]);
  await put('tie', [
    { colleagueId: 'R1', personId: 'A', strength: 0.8 },
    { colleagueId: 'R1', personId: 'C', strength: 0.3 },
  ]);
  await put('influence', [
    { fromId: 'A', toId: 'C', weight: 0.6 },
    { fromId: 'C', toId: 'B', weight: 0.7 },
    { fromId: 'B', toId: 'C', weight: 0.4, kind: 'conflict' },
  ]);
  await put('deal', [{ id: 'd', name: 'Cloud', accountId: 'x', outcome: 'open' }]);
  await put('decision', [{ dealId: 'd', personId: 'C', roles: ['TB'], attitude: 0 }]);
  await put('seat', [{ id: 's1', accountId: 'x', title: 'Head of IT', layer: 'senior' }]);
  await put('holder', [{ personId: 'C', seatId: 's1', since: '2020-01-01' }]);
  await put('interaction', [visit(['A', 'C'])]);
}

describe('the history of a person', () => {
  it('still tells of what was removed, with the state before, who and when', async () => {
    await around();
    for (const path of [
      'ties/R1%7CC',
      'influences/A%7CC%7C',
      'influences/B%7CC%7Cconflict',
      'interactions/i1',
      'decisions/d%7CC',
      'holders/C%7Cs1%7C2020-01-01',
      'seats/s1',
    ])
      expect((await write('DELETE', path)).outcome, path).toBe('removed');
    const { rows, names } = await get('changes?personId=C&limit=100');
    const removed = rows.filter((row: { op: string }) => row.op === 'remove');
    expect(removed.map(({ kind, factId }: { kind: string; factId: string }) => `${kind} ${factId}`)).toEqual([
      'seat s1',
      'holder C|s1|2020-01-01',
      'decision d|C',
      'interaction i1',
      'influence B|C|conflict',
      'influence A|C|',
      'tie R1|C',
    ]);
    expect(removed[1]).toMatchObject({ before: { seatId: 's1', since: '2020-01-01' }, after: null, undoable: true });
    expect(removed[5].before).toMatchObject({ fromId: 'A', toId: 'C', weight: 0.6 });
    for (const row of removed) expect([row.by, Date.parse(row.at) > 0]).toEqual([expect.stringMatching(/./u), true]);
    // Names, also of the seat that is gone.
    expect([names.person.A, names.colleague.R1, names.seat.s1]).toEqual(['Person A', 'Lin', 'Head of IT']);
    // The other end tells of it, too; whoever had no part does not.
    expect(await told('A')).toContain('remove influence A|C|');
    expect(await told('B')).not.toContain('remove influence A|C|');
    await write('POST', `changes/${removed[5].revision}/undo`);
    expect((await told('C'))[0]).toBe('create influence A|C|');
  });

  it('tells what each change left, on every page', async () => {
    await people('A');
    for (const email of ['1@x', '2@x', '3@x']) await write('PATCH', 'people/A', { email });
    const seen: unknown[] = [];
    let cursor = '';
    do {
      const { rows, next } = await get(`changes?personId=A&limit=1${cursor}`);
      seen.push([rows[0].before?.email, rows[0].after.email]);
      cursor = next ? `&cursor=${next}` : '';
    } while (cursor);
    expect(seen).toEqual([
      ['2@x', '3@x'],
      ['1@x', '2@x'],
      [null, '1@x'],
      [undefined, null],
    ]);
  });

  it('tells of the seat he holds', async () => {
    await around();
    await write('PATCH', 'seats/s1', { title: 'Director' });
    expect((await told('C'))[0]).toBe('update seat s1');
    expect((await told('A')).filter((line) => line.includes('seat'))).toEqual([]);
  });

  it('tells of an interaction that is no longer his, and tells ids apart as they are written', async () => {
    const [large, small] = ['A "x" \\ (B)', 'a "x" \\ (b)'];
    await people(large, small, 'other');
    await put('colleague', [{ id: 'R1', name: 'Lin' }]);
    await put('interaction', [visit([large, 'other'])]);
    await write('PATCH', 'interactions/i1', { personIds: [small] });
    await write('PATCH', 'interactions/i1', { personIds: ['other'] });
    const of = async (id: string) =>
      (await told(encodeURIComponent(id))).filter((line) => line === 'update interaction i1').length;
    expect([await of(large), await of(small), await of('x')]).toEqual([2, 2, 0]);
    await test.query("MATCH (c:Change) WHERE c.about = ['person:' + $small] REMOVE c.about", { small });
    expect([await of(large), await of(small)]).toEqual([2, 0]);
  });

  it('tells of what was removed before removals kept whom they concern', async () => {
    await around();
    for (const path of ['influences/C%7CB%7C', 'interactions/i1', 'ties/R1%7CA', 'holders/C%7Cs1%7C2020-01-01'])
      await write('DELETE', path);
    const all = async () => [await told('A'), await told('B'), await told('C')];
    const before = await all();
    await test.query('MATCH (c:Change) REMOVE c.about');
    expect(await told('B')).not.toEqual(before[1]);
    const [, backfill = ''] = schemaFiles().find(({ name }) => name === 'V007__history.cypher')?.commands ?? [];
    await test.query(backfill);
    expect(await all()).toEqual(before);
  });
});

describe('edits of one record', () => {
  it('are undone one after the other, and made again', async () => {
    await people('A', 'B');
    const id = 'influences/A%7CB%7C';
    const weights: (number | undefined)[] = [];
    const weight = async () => (await get(id)).weight;
    const steps = [
      await write('POST', 'influences', { fromId: 'A', toId: 'B', weight: 0.2 }),
      await write('PATCH', id, { weight: 0.5 }),
      await write('PATCH', id, { weight: 0.9 }),
      await write('DELETE', id),
    ];
    const back: { revision: number }[] = [];
    for (const { revision } of steps.toReversed()) {
      back.push(await write('POST', `changes/${revision}/undo`));
      weights.push(await weight());
    }
    expect(weights).toEqual([0.9, 0.5, 0.2, undefined]);
    for (const { revision } of back.toReversed()) {
      await write('POST', `changes/${revision}/undo`);
      weights.push(await weight());
    }
    expect(weights.slice(4)).toEqual([0.2, 0.5, 0.9, undefined]);
  });

  it('are not undone under what somebody wrote since, which the history says beforehand', async () => {
    await people('A');
    const first = await write('PATCH', 'people/A', { email: '1@x' });
    await write('PATCH', 'people/A', { phone: '7' });
    const undoable = async () =>
      (await get('changes?kind=person&id=A')).rows.map((row: { undoable: boolean }) => row.undoable);
    expect(await undoable()).toEqual([true, false, false]);
    expect((await write('POST', `changes/${first.revision}/undo`)).error.code).toBe('cannot-undo');
    await write('PATCH', 'people/A', { phone: null });
    expect(await undoable()).toEqual([true, false, true, false]);
    await write('POST', `changes/${first.revision}/undo`);
    expect((await get('people/A')).email).toBeNull();
  });
});

describe('the history of an account', () => {
  it('still tells of stakes and deals that were removed', async () => {
    await around();
    await put('account', [{ id: 'y', name: 'Y' }]);
    const stake = { ownerKind: 'account', ownerId: 'y', ownedId: 'x', share: 0.6, interest: 'shareholding' };
    const { id } = await write('POST', 'stakes', stake);
    await write('DELETE', `stakes/${encodeURIComponent(id)}`);
    await write('DELETE', 'decisions/d%7CC');
    await write('DELETE', 'deals/d');
    const { rows, names } = await get('changes?accountId=x&limit=100');
    const lines = rows.map((row: { op: string; kind: string }) => `${row.op} ${row.kind}`);
    expect(lines.slice(0, 3)).toEqual(['remove deal', 'remove stake', 'create stake']);
    expect(names.account).toEqual({ x: 'X', y: 'Y' });
    expect((await get('changes?accountId=y&limit=100')).rows[0]).toMatchObject({
      op: 'remove',
      before: { share: 0.6 },
    });
  });
});
