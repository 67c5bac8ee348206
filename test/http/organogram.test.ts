// The difference of an organogram to what is stored: seen line by line, accepted line by line, written in one revision.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { acceptAnswer, type DifferenceAnswer, differenceAnswer } from '../../domain/contract/organogram.ts';
import { RecordReader } from '../../server/import/reading/records.ts';
import { packageRoot } from '../../server/store/package-root.ts';
import { csv } from '../import/support.ts';
import { openInstance } from '../support/instance.ts';
import { SEATED } from '../support/seated.ts';
import type { TestAnswer } from '../support/server.ts';

const { call, query, server } = openInstance();

const PIECE = join(packageRoot(), 'seeds', 'pieces', 'uk_gov_organograms', 'senior_posts.csv');
const [HEADER = [], ...ROWS] = new RecordReader().read(readFileSync(PIECE, 'utf8'), true).map(({ cells }) => cells);
/** The rows of some organisations on a day, in the piece or made up. */
const sheetOf = (date: string, ...organisations: string[]) =>
  csv(HEADER, ...ROWS.filter((row) => organisations.includes(row[0] ?? '') && row[1] === date));
const [FIRST, SECOND] = ['2011-03-31', '2011-09-30'];
const MUSEUM = 'royal_air_force_museum';
const BLOOD = 'nhs_blood_and_transplant';

function form(text: string, fields: Record<string, string> = {}): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  body.append('files', new Blob([text]), 'posts.csv');
  return body;
}
async function send(path: string, body: FormData) {
  const answer = await fetch(`${server().url}${path}`, { method: 'POST', body });
  const read: TestAnswer['body'] = await answer.json();
  return { status: answer.status, body: read };
}
async function put(text: string): Promise<void> {
  const { body } = await send('/api/v1/imports', form(text));
  while ((await call('GET', `/api/v1/imports/${body.id}`)).body.progress.phase !== 'ended') await wait(50);
}
async function compared(text: string, fields: Record<string, string> = {}): Promise<DifferenceAnswer> {
  const { status, body } = await send('/api/v1/imports/difference', form(text, fields));
  expect([status, body.error]).toEqual([200, undefined]);
  return differenceAnswer.parse(body);
}
async function differenceIn(text: string, fields: Record<string, string> = {}) {
  const { difference } = await compared(text, fields);
  if (!difference) throw new Error('nothing can be compared');
  return difference;
}
const accept = (body: unknown) => call('POST', '/api/v1/imports/difference/apply', body);
const ids = (lines: readonly { id: string }[]) => lines.map(({ id }) => id);
const code = ({ status, body }: { status: number; body: { error?: { code: string } } }) =>
  `${status} ${body.error?.code}`;

describe('POST /api/v1/imports/difference', () => {
  it('tells of every organisation and day in the file how it stands to what is stored, and compares the one asked for', async () => {
    await put(sheetOf(SECOND, MUSEUM) + sheetOf(FIRST, BLOOD).split('\n').slice(1).join('\n'));
    const both = `${sheetOf(FIRST, MUSEUM, BLOOD, 'criminal_cases_review_commission')}${sheetOf(SECOND, MUSEUM, BLOOD)
      .split('\n')
      .slice(1)
      .join('\n')}`;
    const { choices, difference } = await compared(both);
    expect(choices.map(({ accountId, date, standing }) => `${accountId} ${date} ${standing}`)).toEqual([
      `criminal_cases_review_commission ${FIRST} unknown`,
      `${BLOOD} ${FIRST} same`,
      `${BLOOD} ${SECOND} newer`,
      `${MUSEUM} ${FIRST} older`,
      `${MUSEUM} ${SECOND} same`,
    ]);
    expect(difference).toBeNull();
    const asked = await differenceIn(both, { accountId: BLOOD, date: SECOND });
    expect(asked).toMatchObject({ accountId: BLOOD, name: 'NHS Blood and Transplant', date: SECOND, storedOn: FIRST });
    expect(asked.lines.length).toBeGreaterThan(5);
    expect((await differenceIn(both, { accountId: MUSEUM })).lines).toEqual([]);
  });

  it('writes nothing', async () => {
    await put(sheetOf(FIRST, BLOOD));
    const before = await query(SEATED);
    const { body } = await call('GET', '/api/v1/status');
    await compared(sheetOf(SECOND, BLOOD));
    expect(await query(SEATED)).toEqual(before);
    expect((await call('GET', '/api/v1/status')).body.revision).toBe(body.revision);
    expect(await query('MATCH (i:Import) RETURN count(i) AS count')).toEqual([{ count: 1 }]);
  });

  it('suggests who moved where an organisation has given all its posts new numbers', async () => {
    await put(sheetOf(FIRST, MUSEUM));
    const { lines } = await differenceIn(sheetOf(SECOND, MUSEUM));
    expect(lines.map(({ kind }) => kind).sort()).toEqual(
      ['opened', 'opened', 'opened', 'closed', 'closed', 'closed', 'moved', 'moved', 'moved'].sort(),
    );
    for (const line of lines) if (line.kind === 'moved') expect(line.suggested?.name).toBe(line.person.name);
  });

  it('names rows that cannot be read and rows that are odd', async () => {
    await put(sheetOf(FIRST, MUSEUM));
    const rows = [
      ['1', 'XX', SECOND],
      ['1', 'XX', 'soon'],
      ['2', 'nowhere', SECOND],
      ['3', '3', SECOND],
    ];
    const header = ['source_org', 'post_id', 'reports_to', 'as_of', 'name', 'job_title'];
    const { errors, warnings } = await compared(csv(header, ...rows.map((row) => [MUSEUM, ...row, 'Ann Lee', 'Head'])));
    expect(errors.map(({ line, column, code: what }) => `${line} ${column} ${what}`)).toEqual(['3 as_of not-a-date']);
    expect(warnings.map(({ line, column, code: what }) => `${line} ${column} ${what}`)).toEqual([
      '4 reports_to manager-missing',
      '5 reports_to reports-to-itself',
    ]);
  });

  it('refuses in words what cannot be compared', async () => {
    await put(sheetOf(SECOND, MUSEUM));
    const ask = (text: string, fields: Record<string, string> = {}) =>
      send('/api/v1/imports/difference', form(text, fields)).then(code);
    expect(await ask('id,name\nA,Alpha\n')).toBe('422 unrecognised-files');
    expect(await ask(sheetOf(FIRST, MUSEUM), { accountId: MUSEUM })).toBe('422 organogram-not-comparable');
    expect(await ask(sheetOf(FIRST, BLOOD), { accountId: BLOOD })).toBe('422 organogram-not-comparable');
    expect(await ask(sheetOf(FIRST, MUSEUM), { accountId: 'nobody' })).toBe('400 invalid-request');
    expect(await ask(sheetOf(FIRST, MUSEUM), { date: 'tomorrow' })).toBe('400 invalid-request');
    expect(await send('/api/v1/imports/difference', new FormData()).then(code)).toBe('400 invalid-request');
  });
});

describe('POST /api/v1/imports/difference/apply', () => {
  it('with all lines leaves nothing that differs, and the earlier day as it was', async () => {
    await put(sheetOf(FIRST, BLOOD));
    const person =
      'MATCH (p:Person)-[h:HOLDS]->() WHERE h.since <= $day AND (h.until IS NULL OR h.until > $day) RETURN DISTINCT p.name AS name ORDER BY name';
    const before = await query(person, { day: '2011-04-15' });
    const text = sheetOf(SECOND, BLOOD);
    const { lines, sheet } = await differenceIn(text);
    const { status, body } = await accept({ sheet, accepted: ids(lines) });
    expect(status).toBe(200);
    expect(acceptAnswer.parse(body)).toMatchObject({ accountId: BLOOD, date: SECOND, accepted: lines.length });
    expect((await differenceIn(text)).lines).toEqual([]);
    expect(await query(person, { day: '2011-04-15' })).toEqual(before);
    const named = ROWS.filter((row) => row[0] === BLOOD && row[1] === SECOND && !/^(N\/D|Vacant|)$/.test(row[3] ?? ''));
    const after = await query(person, { day: '2011-10-15' });
    expect(after.map(({ name }) => name)).toEqual([...new Set(named.map((row) => row[3]))].sort());
  });

  it('leaves the power map of each day with the seats of that day', async () => {
    await put(sheetOf(FIRST, BLOOD));
    const { lines, sheet } = await differenceIn(sheetOf(SECOND, BLOOD));
    await accept({ sheet, accepted: ids(lines) });
    for (const [date, day] of [
      [FIRST, '2011-04-15'],
      [SECOND, '2011-10-15'],
    ]) {
      const { body } = await call('GET', `/api/v1/accounts/${BLOOD}/power-map?asOf=${day}`);
      const posts = ROWS.filter((row) => row[0] === BLOOD && row[1] === date).map((row) => `${BLOOD}/${row[2]}`);
      expect(ids(body.seats)).toEqual([...new Set(posts)].sort());
    }
  });

  it('is one revision: undone, everything is as it was, and it can be accepted again', async () => {
    await put(sheetOf(FIRST, MUSEUM, BLOOD));
    const before = await query(SEATED);
    for (const organisation of [MUSEUM, BLOOD]) {
      const { lines, sheet } = await differenceIn(sheetOf(SECOND, organisation));
      const { body } = await accept({ sheet, accepted: ids(lines) });
      expect(body.created).toBeGreaterThan(0);
      const undone = await call('POST', `/api/v1/changes/${body.revision}/undo`);
      expect([undone.status, undone.body.error]).toEqual([200, undefined]);
      expect(await query(SEATED)).toEqual(before);
      expect(ids((await differenceIn(sheetOf(SECOND, organisation))).lines)).toEqual(ids(lines));
    }
  });

  it('shows in the history of the account what a post was called before', async () => {
    await put(sheetOf(FIRST, BLOOD));
    const { lines, sheet } = await differenceIn(sheetOf(SECOND, BLOOD));
    const retitled = lines.find(({ kind }) => kind === 'retitled');
    if (retitled?.kind !== 'retitled') throw new Error('the piece retitles a post');
    const { body } = await accept({ sheet, accepted: [retitled.id] });
    const { rows } = (await call('GET', `/api/v1/changes?accountId=${BLOOD}&limit=200`)).body;
    const change = rows.find((row: { factId: string }) => row.factId === retitled.post.id);
    expect(change).toMatchObject({ revision: body.revision, op: 'update', undoable: true });
    expect([change.before.title, change.after.title]).toEqual([retitled.before.title, retitled.after.title]);
  });

  it('leaves what was not accepted, and proposes it again', async () => {
    await put(sheetOf(FIRST, BLOOD));
    const text = sheetOf(SECOND, BLOOD);
    const { lines, sheet } = await differenceIn(text);
    const some = lines.filter(({ kind }) => kind === 'retitled' || kind === 'left');
    expect(some.length).toBeGreaterThan(1);
    await accept({ sheet, accepted: ids(some) });
    const again = await differenceIn(text);
    const rest = lines.filter((line) => !some.includes(line)).map(({ id }) => id);
    expect(ids(again.lines)).toEqual(rest);
  });

  it('takes a suggested move as one person or as two', async () => {
    await put(sheetOf(FIRST, MUSEUM));
    const { lines, sheet } = await differenceIn(sheetOf(SECOND, MUSEUM));
    const opened = lines.filter(({ kind }) => kind === 'opened');
    const [one, two, three] = lines.flatMap((line) => (line.kind === 'moved' ? [line] : []));
    if (!one || !two?.suggested || !three) throw new Error('the piece has three moves');
    const parts = [`left|${two.from.id}|${two.person.id}`, `joined|${two.post.id}|${two.suggested.id}`];
    const { status, body } = await accept({ sheet, accepted: [...ids(opened), one.id, ...parts] });
    expect([status, body.accepted]).toEqual([200, opened.length + 3]);
    const seats = (id: string) =>
      query(
        'MATCH (:Person {id: $id})-[h:HOLDS]->(s:Seat) RETURN s.id AS seat, h.until AS until ORDER BY h.since, s.id',
        { id },
      );
    expect(await seats(one.person.id)).toEqual([
      { seat: one.from.id, until: SECOND },
      { seat: one.post.id, until: null },
    ]);
    expect(await seats(two.person.id)).toEqual([{ seat: two.from.id, until: SECOND }]);
    expect(await seats(two.suggested.id)).toEqual([{ seat: two.post.id, until: null }]);
    expect(await seats(three.person.id)).toEqual([{ seat: three.from.id, until: null }]);
  });

  it('refuses, and writes nothing: lines that are not there any more, that need others, and strange posts', async () => {
    await put(sheetOf(FIRST, MUSEUM));
    const { lines, sheet } = await differenceIn(sheetOf(SECOND, MUSEUM));
    const closed = lines.find(({ kind }) => kind === 'closed');
    const moved = lines.find(({ kind }) => kind === 'moved');
    if (!closed || moved?.kind !== 'moved') throw new Error('the piece closes posts');
    const before = await query(SEATED);
    expect(code(await accept({ sheet, accepted: [closed.id] }))).toBe('400 invalid-request');
    const whole = [...ids(lines), `left|${moved.from.id}|${moved.person.id}`];
    expect(code(await accept({ sheet, accepted: whole }))).toBe('400 invalid-request');
    expect(code(await accept({ sheet, accepted: ['opened|elsewhere'] }))).toBe('409 revision-conflict');
    const [post] = sheet.posts;
    const strange = (change: object) => accept({ sheet: { ...sheet, posts: [{ ...post, ...change }] }, accepted: [] });
    expect(code(await strange({ id: 'other/1' }))).toBe('400 invalid-request');
    expect(code(await strange({ reportsToId: 'other/1' }))).toBe('400 invalid-request');
    expect(code(await accept({ sheet: { ...sheet, date: '2010-01-01' }, accepted: [] }))).toBe(
      '422 organogram-not-comparable',
    );
    expect(code(await accept({ sheet: { ...sheet, accountId: 'none', posts: [], ended: [] }, accepted: [] }))).toBe(
      '404 fact-not-found',
    );
    expect(await query(SEATED)).toEqual(before);
    await accept({ sheet, accepted: ids(lines) });
    expect(code(await accept({ sheet, accepted: ids(lines) }))).toBe('409 revision-conflict');
  });
});
