import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SuggestionRow } from '../../domain/contract/suggestions.ts';
import { packageRoot } from '../../server/store/package-root.ts';
import { openInstance } from '../support/instance.ts';

const { put, call, get, query } = openInstance();
beforeEach(async () => {
  await put('account', [
    { id: 'a', name: 'Northwater' },
    { id: 'b', name: 'Beta' },
  ]);
  await put('person', [
    { id: 'left', name: '马腾舟（已离职）', nameEn: 'Ma Tengzhou (left)', source: 'crm', evidence: 'card' },
    { id: 'dm', name: 'Carla Pennyfield (DM)' },
    { id: 'quiet', name: 'Anna Berg (do not call)' },
    { id: 'nguyen', name: 'Do Nguyen' },
    { id: 'bob', name: 'Robert (Bob) Lund' },
    { id: 'cfo', name: 'Eva Holm' },
    { id: 'free', name: 'Ida Moe (coach)' },
  ]);
  await put('seat', [
    { id: 's1', accountId: 'a', title: 'IT' },
    { id: 's2', accountId: 'b', title: 'Adviser' },
    { id: 's3', accountId: 'a', title: 'Acting CFO' },
    { id: 's4', accountId: 'a', title: 'Head of Acting' },
  ]);
  await put('holder', [
    { personId: 'left', seatId: 's1', since: '2020-01-01' },
    { personId: 'left', seatId: 's2', since: null },
    { personId: 'dm', seatId: 's4', since: null },
    { personId: 'cfo', seatId: 's3', since: null },
  ]);
  await put('deal', [
    { id: 'd1', name: 'Pumps', accountId: 'a' },
    { id: 'd2', name: 'Valves', accountId: 'a', outcome: 'open' },
    { id: 'd3', name: 'Old', accountId: 'a', outcome: 'won' },
  ]);
});

const post = (path: string, body: unknown = {}) => call('POST', `/api/v1/suggestions/${path}`, body);
async function rows(): Promise<SuggestionRow[]> {
  return (await call('GET', '/api/v1/suggestions')).body.rows;
}
async function suggestion(recordId: string): Promise<SuggestionRow> {
  const found = (await rows()).find(({ record }) => record.id === recordId);
  if (!found) throw new Error(`nothing is suggested of ${recordId}`);
  return found;
}
const undo = (revision: number) => call('POST', `/api/v1/changes/${revision}/undo`);

describe('suggestions', () => {
  it('name the record, the text they rest on and what would be written; nothing is changed by them', async () => {
    const { body } = await call('GET', '/api/v1/suggestions');
    expect(body.total).toBe(5);
    expect(
      body.rows.map((row: SuggestionRow) => [row.what, row.role, row.record.kind, row.record.id, row.ready]),
    ).toEqual([
      ['role', 'EB', 'person', 'dm', true],
      ['role', 'COACH', 'person', 'free', false],
      ['left', null, 'person', 'left', true],
      ['doNotContact', null, 'person', 'quiet', true],
      ['acting', null, 'seat', 's3', true],
    ]);
    const left = await suggestion('left');
    expect(left).toMatchObject({
      unclear: false,
      people: [{ id: 'left', name: '马腾舟（已离职）' }],
      accounts: [
        { id: 'b', name: 'Beta' },
        { id: 'a', name: 'Northwater' },
      ],
      found: [
        { column: 'name', text: '马腾舟（已离职）', says: '已离职', clean: '马腾舟' },
        { column: 'nameEn', text: 'Ma Tengzhou (left)', says: 'left', clean: 'Ma Tengzhou' },
      ],
    });
    expect(left.writes).toEqual([
      {
        kind: 'person',
        id: 'left',
        name: '马腾舟（已离职）',
        dealId: null,
        changes: [
          { column: 'name', before: '马腾舟（已离职）', after: '马腾舟' },
          { column: 'nameEn', before: 'Ma Tengzhou (left)', after: 'Ma Tengzhou' },
          { column: 'left', before: null, after: true },
        ],
      },
      {
        kind: 'holder',
        id: 'left|s2|',
        name: 'Beta',
        dealId: null,
        changes: [{ column: 'ended', before: null, after: true }],
      },
      {
        kind: 'holder',
        id: 'left|s1|2020-01-01',
        name: 'Northwater',
        dealId: null,
        changes: [{ column: 'ended', before: null, after: true }],
      },
    ]);
    expect((await get('people/left')).name).toBe('马腾舟（已离职）');
  });

  it('confirmed are written as one revision, which undoes the whole of it', async () => {
    const { id } = await suggestion('left');
    const answer = await post(`${id}/confirm`);
    expect([answer.status, answer.body.facts.length]).toEqual([200, 3]);
    const person = await get('people/left');
    expect([person.name, person.nameEn, person.left, person.source]).toEqual(['马腾舟', 'Ma Tengzhou', true, 'crm']);
    expect(person.evidence).toBe('card; name: 马腾舟（已离职）; nameEn: Ma Tengzhou (left)');
    expect(person.seats.map((seat: { inForce: boolean }) => seat.inForce)).toEqual([false, false]);
    expect((await rows()).map(({ record }) => record.id)).not.toContain('left');
    expect((await post(`${id}/confirm`)).body.error.code).toBe('suggestion-gone');
    expect((await undo(answer.body.revision)).status).toBe(200);
    const back = await get('people/left');
    expect([back.name, back.left, back.evidence]).toEqual(['马腾舟（已离职）', null, 'card']);
    expect(back.seats.every((seat: { inForce: boolean }) => seat.inForce)).toBe(true);
    expect((await suggestion('left')).id).toBe(id);
  });

  it('of a role are written into the deals that are named, else into those the person takes part in', async () => {
    const first = await suggestion('dm');
    expect(first.deals).toEqual([
      { id: 'd1', name: 'Pumps', accountName: 'Northwater', takesPart: false },
      { id: 'd2', name: 'Valves', accountName: 'Northwater', takesPart: false },
    ]);
    const refused = await post(`${first.id}/confirm`);
    expect([refused.status, refused.body.error.code]).toEqual([400, 'invalid-request']);
    expect((await post(`${first.id}/confirm`, { deals: ['d3'] })).body.error.details.fields[0].field).toBe('deals');
    const named = await post(`${first.id}/confirm`, { deals: ['d2'] });
    expect(named.status).toBe(200);
    expect(await get(`decisions/${encodeURIComponent('d2|dm')}`)).toMatchObject({
      roles: ['EB'],
      evidence: 'name: Carla Pennyfield (DM)',
    });
    await undo(named.body.revision);
    await put('decision', [{ dealId: 'd1', personId: 'dm', roles: ['TB'], attitude: 2 }]);
    const second = await suggestion('dm');
    expect(second.deals.map(({ id, takesPart }) => [id, takesPart])).toEqual([
      ['d1', true],
      ['d2', false],
    ]);
    expect(second.writes.find(({ kind }) => kind === 'decision')).toEqual({
      kind: 'decision',
      id: 'd1|dm',
      name: 'Pumps',
      dealId: 'd1',
      changes: [{ column: 'roles', before: ['TB'], after: ['EB', 'TB'] }],
    });
    expect((await post(`${second.id}/confirm`)).status).toBe(200);
    expect(await get(`decisions/${encodeURIComponent('d1|dm')}`)).toMatchObject({ roles: ['EB', 'TB'], attitude: 2 });
    expect((await get('people/dm')).name).toBe('Carla Pennyfield');
  });

  it('with nothing to keep the fact on wait until there is something', async () => {
    const { id, ready } = await suggestion('free');
    expect(ready).toBe(false);
    expect((await post(`${id}/confirm`)).body.error.code).toBe('invalid-request');
    await put('decision', [{ dealId: 'd2', personId: 'free', roles: [] }]);
    expect((await suggestion('free')).ready).toBe(true);
    expect((await post(`${id}/confirm`)).status).toBe(200);
  });

  it('of an acting post mark the hold and clean the title; of no contact mark the person', async () => {
    await post(`${(await suggestion('s3')).id}/confirm`);
    expect((await get('seats/s3')).title).toBe('CFO');
    expect((await get(`holders/${encodeURIComponent('cfo|s3|')}`)).acting).toBe(true);
    await post(`${(await suggestion('quiet')).id}/confirm`);
    expect(await get('people/quiet')).toMatchObject({ name: 'Anna Berg', doNotContact: true });
  });

  it('dismissed do not come back, by an import of the same name neither, until that is undone', async () => {
    const { id } = await suggestion('quiet');
    const answer = await post(`${id}/dismiss`);
    expect(answer.status).toBe(200);
    expect(await get('people/quiet')).toMatchObject({ name: 'Anna Berg (do not call)', literal: ['do not call'] });
    expect((await rows()).map(({ record }) => record.id)).not.toContain('quiet');
    await put('person', [{ id: 'quiet', name: 'Anna  Berg (Do not call)', phone: '1' }], 'import-2');
    expect((await rows()).map(({ record }) => record.id)).not.toContain('quiet');
    await put('person', [{ id: 'quiet', name: 'Anna Berg (left)' }], 'import-3');
    expect((await suggestion('quiet')).what).toBe('left');
    const other = await suggestion('left');
    const undone = await undo((await post(`${other.id}/dismiss`)).body.revision);
    expect(undone.status).toBe(200);
    expect((await suggestion('left')).id).toBe(other.id);
  });

  it('are listed page by page, and an id that names none is answered as gone', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await call('GET', `/api/v1/suggestions?limit=2${cursor && `&cursor=${cursor}`}`);
      expect(body.total).toBe(5);
      seen.push(...body.rows.map((row: SuggestionRow) => row.record.id));
      cursor = body.next ?? '';
    } while (cursor);
    expect(seen).toEqual(['dm', 'free', 'left', 'quiet', 's3']);
    for (const id of ['zzz', Buffer.from('["person","nobody","left",null]').toString('base64url')])
      expect((await post(`${id}/confirm`)).body.error.code).toBe('suggestion-gone');
  });

  it('are found in what was stored before there were any, and only there', async () => {
    await query('MATCH (n) REMOVE n.hinted');
    expect(await rows()).toEqual([]);
    const schema = readFileSync(join(packageRoot(), 'cypher', 'schema', 'V006__hints.cypher'), 'utf8');
    for (const command of schema.replace(/^\/\/.*$/gm, '').split(';')) if (command.trim()) await query(command);
    expect((await rows()).map(({ record }) => record.id)).toEqual(['dm', 'free', 'left', 'quiet', 's3']);
    const marked = await query('MATCH (n:Person {hinted: true}) RETURN count(n) AS count');
    expect(marked).toEqual([{ count: 5 }]);
  });
});
