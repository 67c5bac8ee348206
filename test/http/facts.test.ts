import { describe, expect, it } from 'vitest';
import { asSystem } from '../../server/graph.ts';
import { withLease } from '../../server/neo4j/lease.ts';
import { openInstance } from '../support/instance.ts';
import { startTestServer } from '../support/server.ts';

const { call, query, graph } = openInstance();

const post = (path: string, body: unknown) => call('POST', `/api/v1/${path}`, body);
const stake = {
  ownerId: 'a',
  ownerKind: 'account',
  ownedId: 'b',
  interest: 'shareholding',
  share: 0.6,
  source: 'registry',
};

async function twoAccounts() {
  await post('accounts', { id: 'a', name: 'Alpha', region: 'North', source: 'crm', observedOn: '2026-01-01' });
  await post('accounts', { id: 'b', name: 'Beta' });
}

describe('writing single records', () => {
  it('creates with a generated id where none is given, and refuses one that exists', async () => {
    const made = await post('accounts', { name: 'Alpha' });
    expect(made.status).toBe(201);
    expect(made.body.id).toMatch(/^[0-9a-f-]{36}$/);
    const again = await post('accounts', { id: made.body.id, name: 'Alpha' });
    expect([again.status, again.body.error.code]).toEqual([409, 'fact-exists']);
  });

  it('the writer sees his write at once with the bookmark, on any server', async () => {
    const other = await startTestServer();
    const made = await post('accounts', { id: 'a', name: 'Alpha' });
    const read = await other.call('GET', '/api/v1/accounts/a', undefined, { 'meridian-bookmark': made.body.bookmark });
    expect(read.status).toBe(200);
    const wrong = await other.call('GET', '/api/v1/accounts/a', undefined, { 'meridian-bookmark': 'nonsense' });
    expect([wrong.status, wrong.body.error.code]).toEqual([400, 'invalid-bookmark']);
    await other.stop();
  });

  it('does not wait for groups that others derive for minutes: it says that they will follow, and they do', async () => {
    await twoAccounts();
    await withLease(graph(), asSystem('test'), 'membership', async () => {
      const made = await post('stakes', stake);
      expect([made.status, made.body.groupsPending]).toEqual([201, true]);
      expect(await query('MATCH (g:Group) RETURN g.id AS id')).toEqual([]);
    });
    const groups = () => query('MATCH (g:Group) RETURN g.id AS id');
    await expect.poll(groups, { timeout: 20_000 }).toEqual([{ id: 'a' }]);
    const next = await post('stakes', { ...stake, ownerId: 'b', ownedId: 'a', share: 0.1 });
    expect([next.status, next.body.groupsPending]).toEqual([201, false]);
  });

  it('names every wrong field, and stores nothing', async () => {
    const bad = await post('accounts', { id: 'a', name: '', revenue: 'much', colour: 'red' });
    expect([bad.status, bad.body.error.code]).toEqual([400, 'invalid-request']);
    expect(bad.body.error.details.fields.map((each: { field: string }) => each.field).sort()).toEqual([
      'body',
      'name',
      'revenue',
    ]);
    const code = await post('accounts', { id: 'a', name: 'A', uscc: '91310115MA1H8KFY6X' });
    expect(code.body.error.details.fields[0].field).toBe('uscc');
    const dangling = await post('deals', { id: 'd', name: 'D', accountId: 'nowhere', colleagueIds: ['nobody'] });
    expect([dangling.status, dangling.body.error.code]).toEqual([422, 'dangling-reference']);
    expect(dangling.body.error.details.missing).toEqual([
      { column: 'accountId', id: 'nowhere' },
      { column: 'colleagueIds', id: 'nobody' },
    ]);
    expect((await call('GET', '/api/v1/accounts')).body.total).toBe(0);
  });

  it('a changed stake moves the group in the same answer, and the undo brings it back', async () => {
    await twoAccounts();
    const made = await post('stakes', stake);
    const members = async () =>
      (await call('GET', '/api/v1/accounts/a/group')).body.members.map((m: { id: string }) => m.id);
    expect(await members()).toEqual(['a', 'b']);
    const path = `/api/v1/stakes/${encodeURIComponent(made.body.id)}`;
    const changed = await call('PATCH', path, { share: 0.3 });
    expect(changed.body.outcome).toBe('updated');
    expect(await members()).toEqual(['a']);
    const undone = await call('POST', `/api/v1/changes/${changed.body.revision}/undo`);
    expect(undone.status).toBe(200);
    expect(await members()).toEqual(['a', 'b']);
  });

  it('refuses to undo what a later change rests on, and to undo the same twice', async () => {
    await twoAccounts();
    const first = await call('PATCH', '/api/v1/accounts/a', { region: 'South' });
    const second = await call('PATCH', '/api/v1/accounts/a', { region: 'East' });
    const refused = await call('POST', `/api/v1/changes/${first.body.revision}/undo`);
    expect([refused.status, refused.body.error.code]).toEqual([409, 'cannot-undo']);
    expect((await call('POST', `/api/v1/changes/${second.body.revision}/undo`)).status).toBe(200);
    expect((await call('POST', `/api/v1/changes/${second.body.revision}/undo`)).status).toBe(409);
    expect((await call('GET', '/api/v1/accounts/a')).body.region).toBe('South');
  });

  it('removes what nothing rests on, keeps its last state, and brings it back', async () => {
    await twoAccounts();
    const made = await post('stakes', stake);
    const held = await call('DELETE', '/api/v1/accounts/b');
    expect([held.status, held.body.error.code]).toEqual([409, 'fact-in-use']);
    await call('DELETE', `/api/v1/stakes/${encodeURIComponent(made.body.id)}`);
    const removed = await call('DELETE', '/api/v1/accounts/b');
    expect(removed.body.outcome).toBe('removed');
    expect((await call('GET', '/api/v1/accounts/b')).status).toBe(404);
    await call('POST', `/api/v1/changes/${removed.body.revision}/undo`);
    expect((await call('GET', '/api/v1/accounts/b')).body.name).toBe('Beta');
  });

  it('refuses a change that rests on an older reading', async () => {
    await twoAccounts();
    const read = await call('GET', '/api/v1/accounts/a');
    await call('PATCH', '/api/v1/accounts/a', { region: 'South' });
    const late = await call('PATCH', `/api/v1/accounts/a?revision=${read.body.revision}`, { region: 'West' });
    expect([late.status, late.body.error.code]).toEqual([409, 'revision-conflict']);
  });

  it('tells of every value who stated it and when: the write that gave it, not the last write', async () => {
    await twoAccounts();
    await call('PATCH', '/api/v1/accounts/a', {
      industry: 'medical',
      source: 'registry',
      observedOn: '2026-05-01',
    });
    const { facts } = (await call('GET', '/api/v1/accounts/a')).body;
    const of = (column: string) => facts.find((fact: { column: string }) => fact.column === column);
    expect(of('region')).toMatchObject({ value: 'North', source: 'crm', observedOn: '2026-01-01' });
    expect(of('industry')).toMatchObject({ value: 'medical', source: 'registry', observedOn: '2026-05-01' });
  });

  it('keeps a history with before and after, of the account and of what hangs on it', async () => {
    await twoAccounts();
    await call('PATCH', '/api/v1/accounts/a', { region: 'South' });
    await post('stakes', stake);
    const { rows } = (await call('GET', '/api/v1/changes?accountId=a')).body;
    expect(rows.map((row: { kind: string; op: string }) => [row.kind, row.op])).toEqual([
      ['stake', 'create'],
      ['account', 'update'],
      ['account', 'create'],
    ]);
    expect([rows[1].before.region, rows[1].after.region, rows[1].undoable]).toEqual(['North', 'South', true]);
  });
});

describe('reading', () => {
  it('names what records refer to, in English too where there is such a name', async () => {
    await post('accounts', { id: 'a', name: '甲', nameEn: 'Alpha' });
    await post('accounts', { id: 'b', name: 'Beta' });
    await post('stakes', stake);
    const { body } = await call('GET', '/api/v1/stakes?accountId=a');
    expect([body.names, body.namesEn]).toEqual([{ account: { a: '甲', b: 'Beta' } }, { account: { a: 'Alpha' } }]);
  });

  it('lists by id in pages that neither repeat nor leave out', async () => {
    for (let i = 0; i < 7; i += 1) await post('accounts', { id: `a${i}`, name: `A${i}` });
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await call('GET', `/api/v1/accounts?limit=3${cursor ? `&cursor=${cursor}` : ''}`);
      expect([body.total, body.limit]).toEqual([7, 3]);
      seen.push(...body.rows.map((row: { id: string }) => row.id));
      cursor = body.next ?? '';
    } while (cursor);
    expect(seen).toEqual(['a0', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6']);
    expect((await call('GET', '/api/v1/deals?cursor=abc')).body.error.code).toBe('invalid-cursor');
  });

  it('finds by name, alias, id, pinyin and initials', async () => {
    await post('accounts', { id: 'yl-1', name: '远岚医疗集团', nameEn: 'Yuanlan Medical', aliases: ['YLM'] });
    for (const q of ['远岚', 'medical', 'ylm', 'yl-1', 'yuanlan', 'yuanlanyiliao', 'ylyl'])
      expect(
        (await call('GET', `/api/v1/search?q=${encodeURIComponent(q)}`)).body.rows.map((row: { id: string }) => row.id),
        q,
      ).toEqual(['yl-1']);
    expect((await call('GET', '/api/v1/search?q=nothing')).body.total).toBe(0);
  });

  it('explores: counts by type, then neighbours that are not shown yet, until none is left', async () => {
    await post('accounts', { id: 'hub', name: 'Hub' });
    for (let i = 0; i < 5; i += 1) {
      await post('accounts', { id: `a${i}`, name: `A${i}` });
      await post('stakes', { ...stake, ownerId: 'hub', ownedId: `a${i}`, share: 0.1 * i });
    }
    const counts = await call('POST', '/api/v1/explore/counts', { nodes: [{ kind: 'account', id: 'hub' }] });
    expect(counts.body.nodes[0].counts).toEqual([{ type: 'OWNS', direction: 'out', kind: 'account', count: 5 }]);
    const shown: { kind: string; id: string }[] = [];
    for (const expected of [2, 2, 1, 0]) {
      const { body } = await call('POST', '/api/v1/explore/neighbours', {
        node: { kind: 'account', id: 'hub' },
        shown,
        limit: 2,
      });
      expect([body.shown, body.total, body.limit]).toEqual([expected, 5 - shown.length, 2]);
      expect(body.lines).toHaveLength(expected);
      shown.push(...body.nodes.map(({ kind, id }: { kind: string; id: string }) => ({ kind, id })));
    }
    expect(new Set(shown.map((node) => node.id)).size).toBe(5);
  });
});
