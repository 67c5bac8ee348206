import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { brief, counts, csv, EVERY_FILE, EVERY_ROW, type ImportBench, openImportBench } from './support.ts';

let bench: ImportBench;
beforeAll(async () => {
  bench = await openImportBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.clean());

describe('the CSV bundle', () => {
  it('takes every file, and says of every row that it was created', async () => {
    const job = await bench.files(EVERY_FILE);
    expect(job).toMatchObject({ state: 'done', preset: 'bundle', errors: [], warnings: [], failure: null });
    expect(counts(job)).toEqual({ accepted: EVERY_ROW, created: EVERY_ROW });
    expect(job.files).toContainEqual({ name: 'people.csv', as: 'bundle/person', bytes: expect.any(Number), rows: 6 });
  });

  it('stores what the cells say', async () => {
    await bench.files(EVERY_FILE);
    const [account] = await bench.query('MATCH (n:Account {id: "A"}) RETURN properties(n) AS p');
    expect(account?.['p']).toMatchObject({
      name: '远岚集团',
      employees: 1200,
      revenue: 3_000_000.5,
      foundedOn: '2001-05-01',
      pains: ['cost', '时间'],
      uscc: '9144030071526726XG',
    });
    expect(
      await bench.query(
        'MATCH (p)-[r:OWNS]->(a) RETURN p.id AS from, a.id AS to, r.share AS share, r.control AS control ORDER BY from',
      ),
    ).toEqual([
      { from: 'A', to: 'B', share: 0.51, control: null },
      { from: 'P', to: 'A', share: 0.6, control: true },
    ]);
    expect(await bench.query('MATCH (i:Interaction) RETURN i.at AS at, i.subject AS subject')).toEqual([
      { at: '2026-05-01T09:30:00.000Z', subject: '=cmd()' },
    ]);
    expect(
      await bench.query(
        'MATCH (n:Assessment)-[:ASSESSES]->(:Deal {id: "D1"}) RETURN n.item AS item, n.templateVersion AS version, [(n)-[:COMPARES_WITH]->(k) | k.id] AS rivals ORDER BY item',
      ),
    ).toEqual([
      { item: 'W1', version: '1', rivals: [] },
      { item: 'elements.price', version: '1', rivals: ['K'] },
    ]);
    expect(
      await bench.query(
        'MATCH (p:Person)<-[:SAID_BY]-(s)-[:SAID_ON]->(d:Deal) RETURN p.id AS coach, d.id AS deal, s.item AS item, s.value AS value',
      ),
    ).toEqual([{ coach: 'Q', deal: 'D1', item: 'W1', value: 'yes' }]);
    expect(
      await bench.query(
        'MATCH (n:Action)-[:ACTS_IN]->(:Deal) RETURN n.id AS id, n.role AS role, n.dueOn AS due, n.expectedGain AS gain, [(n)-[:ACTS_ON|ASSIGNED_TO]->(m) | m.id] AS on ORDER BY id',
      ),
    ).toEqual([
      { id: 'N1', role: 'TB', due: '2026-07-01', gain: 3.5, on: expect.arrayContaining(['Q', 'C2']) },
      { id: 'N2', role: null, due: null, gain: null, on: [] },
    ]);
    expect(
      await bench.query(
        'MATCH (:Person {id: "Q"})-[r:DECIDES_IN]->() RETURN r.coachKinds AS kinds, r.coachVerified AS ok',
      ),
    ).toEqual([{ kinds: ['customer-relationship', 'value-matching'], ok: true }]);
    expect(await bench.query('MATCH (p)-[r:CONFLICTS_WITH]->(q) RETURN p.id AS p, q.id AS q')).toEqual([
      { p: 'Q', q: 'R' },
    ]);
  });

  it('makes seats of people, with lines inside an account, to another account, and from seats of their own', async () => {
    await bench.files(EVERY_FILE);
    const lines = await bench.query(
      'MATCH (s:Seat)-[:REPORTS_TO]->(t:Seat) RETURN s.id + " > " + t.id AS line ORDER BY line',
    );
    // R reports to Q, who has a seat in the same account too; S reports to P, who sits in another one only.
    expect(lines.map(({ line }) => line)).toEqual(['Q@A > P@A', 'R@B > Q@B', 'S1 > S2', 'S2 > P@A', 'S@B > P@A']);
  });

  it('makes a hold of a person and his seat only where none is stated, and closes the seat of whoever has left', async () => {
    await bench.files(EVERY_FILE);
    const holds = await bench.query(
      'MATCH (p:Person)-[r:HOLDS]->(s:Seat) RETURN p.id AS person, s.id AS seat, r.since AS since, r.until AS until, r.ended AS ended ORDER BY seat, person',
    );
    expect(holds).toEqual([
      { person: 'P', seat: 'P@A', since: null, until: null, ended: null },
      { person: 'Q', seat: 'Q@A', since: null, until: null, ended: null },
      { person: 'Q', seat: 'Q@B', since: null, until: null, ended: true },
      { person: 'R', seat: 'R@B', since: null, until: null, ended: null },
      { person: 'S', seat: 'S1', since: '2019-01-01', until: '2024-12-31', ended: null },
      { person: 'S', seat: 'S2', since: '2025-01-01', until: null, ended: null },
      { person: 'S', seat: 'S@B', since: null, until: null, ended: null },
    ]);
    const people = await bench.query('MATCH (p:Person) WHERE p.left RETURN p.id AS id');
    expect(people).toEqual([{ id: 'Q' }]);
  });

  it('changes nothing when it is imported a second time', async () => {
    await bench.files(EVERY_FILE);
    const before = await bench.query(
      'MATCH (n) WHERE NOT n:Import AND NOT n:ImportPart AND NOT n:Ledger AND NOT n:Lease RETURN properties(n) AS p ORDER BY p.id',
    );
    const again = await bench.files(EVERY_FILE);
    expect(counts(again)).toEqual({ accepted: EVERY_ROW, unchanged: EVERY_ROW });
    expect(
      await bench.query(
        'MATCH (n) WHERE NOT n:Import AND NOT n:ImportPart AND NOT n:Ledger AND NOT n:Lease RETURN properties(n) AS p ORDER BY p.id',
      ),
    ).toEqual(before);
  });

  it('finds in a dry run what the real run then does, and writes nothing', async () => {
    const dry = await bench.files(EVERY_FILE, { dryRun: true });
    expect(await bench.query('MATCH (n:Account) RETURN n')).toEqual([]);
    const real = await bench.files(EVERY_FILE);
    expect(dry.counts).toEqual(real.counts);
    const changed = {
      'accounts.csv': csv(
        ['id', 'name', 'employees'],
        ['A', '远岚集团', '1300'],
        ['B', 'Hospital "B"', ''],
        ['Z', 'New', ''],
      ),
      'people.csv': csv(['id', 'name', 'accountId', 'left'], ['P', '王伟', 'A', 'yes'], ['U', 'New', 'Z', '']),
    };
    const dryAgain = await bench.files(changed, { dryRun: true });
    const realAgain = await bench.files(changed);
    expect(dryAgain.counts).toEqual(realAgain.counts);
    expect(counts(realAgain)).toEqual({ accepted: 5, created: 2, updated: 2, unchanged: 1 });
  });

  it('leaves columns that a file lacks, and makes unknown what a present column leaves empty', async () => {
    await bench.files(EVERY_FILE);
    await bench.files({ 'accounts.csv': csv(['id', 'name', 'employees'], ['A', '远岚集团', '']) });
    const [account] = await bench.query(
      'MATCH (n:Account {id: "A"}) RETURN n.employees AS employees, n.revenue AS revenue, size([(n)<-[:MANAGES]-(c) | c]) AS managers',
    );
    expect(account).toEqual({ employees: null, revenue: 3_000_000.5, managers: 2 });
  });

  it('reads the same from GB18030, with a byte order mark, with CRLF, from a zip and from tabs', async () => {
    await bench.files(EVERY_FILE);
    const account = EVERY_FILE['accounts.csv'];
    const forms: Record<string, string | Uint8Array> = {
      'accounts.csv': `\ufeff${account.replaceAll('\n', '\r\n').replace('Line\r\nbreak', 'Line\nbreak')}`,
    };
    expect(counts(await bench.files(forms))).toEqual({ accepted: 3, unchanged: 3 });
    const gb = Uint8Array.from([...Buffer.from('id,name\nG,'), 0xbc, 0xaf, 0xcd, 0xc5, 0x0a]);
    await bench.files({ 'accounts.csv': gb });
    expect(await bench.query('MATCH (n:Account {id: "G"}) RETURN n.name AS name')).toEqual([{ name: '集团' }]);
    expect(counts(await bench.files({ 'products.csv': 'id\tname\tfamily\nX\tImaging\tcloud\n' }))).toEqual({
      accepted: 1,
      unchanged: 1,
    });
  });
});

describe('rows that cannot be taken', () => {
  it('are errors by file, line, column and code, with what to do; the others are taken', async () => {
    const job = await bench.files({
      'accounts.csv':
        'id,name,employees,foundedOn,uscc\n' +
        'A,Alpha,10,2020-01-01,\n' +
        'B,Beta,ten,2023-02-29,91310115MA1H8KFY6X\n' +
        'C,"Gam\nma",,,\n' +
        'D,Delta\n' +
        ',Empty,,,\n' +
        'A,Other,10,2020-01-01,\n' +
        'A,Alpha,10,2020-01-01,\n' +
        'N,N\0ul,,,\n' +
        `L,${'x'.repeat(70_000)},,,\n` +
        'Q,"open,,,\n' +
        'Z,Zeta,,,\n',
      'ownership.csv': csv(
        ['ownerId', 'ownedId', 'share'],
        ['A', 'C', '51'],
        ['A', 'C', '100.5%'],
        ['A', 'C', '-0.1'],
        ['A', 'X', '0.1'],
        ['A', 'B', '0.1'],
        ['A', 'Z', '12.50%'],
      ),
    });
    expect(brief(job.errors)).toEqual([
      'accounts.csv:3 employees not-a-number',
      'accounts.csv:3 foundedOn impossible-date',
      'accounts.csv:3 uscc bad-uscc',
      'accounts.csv:6 - wrong-cell-count',
      'accounts.csv:7 id missing-value',
      'accounts.csv:8 id same-id-different-facts',
      'accounts.csv:10 name nul-byte',
      'accounts.csv:11 name cell-too-large',
      'accounts.csv:12 - unclosed-quote',
      'ownership.csv:2 share share-above-one',
      'ownership.csv:3 share share-above-hundred',
      'ownership.csv:4 share share-negative',
      'ownership.csv:5 ownedId dangling-reference',
      'ownership.csv:6 ownedId dangling-reference',
    ]);
    expect(counts(job)).toEqual({ accepted: 5, created: 4, unchanged: 1, rejected: 12 });
    expect(job.errors.every(({ message, next }) => message && next)).toBe(true);
    expect(job.errors[5]?.message).toBe('“A” was given before with other facts, at accounts.csv, row 1.');
    expect(await bench.query('MATCH (n:Account) RETURN n.id AS id ORDER BY id')).toEqual([
      { id: 'A' },
      { id: 'C' },
      { id: 'Z' },
    ]);
  });

  it('take those with them that refer to them, in whatever order they stand', async () => {
    const job = await bench.files({
      'accounts.csv': csv(['id', 'name'], ['A', 'Alpha']),
      'seats.csv': csv(
        ['id', 'accountId', 'reportsToId'],
        ['S3', 'A', 'S2'],
        ['S2', 'A', 'S1'],
        ['S1', 'A', 'S0'],
        ['S4', 'A', 'S5'],
        ['S5', 'A', 'S4'],
      ),
      'people.csv': csv(
        ['id', 'name', 'accountId', 'reportsToId'],
        ['P', 'Under', 'A', 'Q'],
        ['Q', 'Middle', 'A', 'Nobody'],
        ['R', 'Free', 'A', ''],
      ),
      'holders.csv': csv(['personId', 'seatId'], ['R', 'S3'], ['R', 'S4'], ['P', 'S4']),
    });
    expect(brief(job.errors).sort()).toEqual([
      'holders.csv:2 seatId dangling-reference',
      'holders.csv:4 personId dangling-reference',
      'people.csv:2 reportsToId dangling-reference',
      'people.csv:3 reportsToId dangling-reference',
      'seats.csv:2 reportsToId dangling-reference',
      'seats.csv:3 reportsToId dangling-reference',
      'seats.csv:4 reportsToId dangling-reference',
    ]);
    expect(counts(job)).toEqual({ accepted: 5, created: 5, rejected: 7 });
  });

  it('include an open hold of a seat whose person has left, but not a dated one', async () => {
    const job = await bench.files({
      'accounts.csv': csv(['id', 'name'], ['A', 'Alpha'], ['B', 'Beta']),
      'people.csv': csv(
        ['id', 'name', 'accountId', 'left'],
        ['P', 'Gone from A', 'A', 'yes'],
        ['P', 'Gone from A', 'B', ''],
        ['Q', 'Gone', '', 'yes'],
      ),
      'seats.csv': csv(['id', 'accountId'], ['SA', 'A'], ['SB', 'B']),
      'holders.csv': csv(
        ['personId', 'seatId', 'since', 'until'],
        ['P', 'SA', '2020-01-01', ''],
        ['P', 'SA', '2019-01-01', '2019-12-31'],
        ['P', 'P@A', '2021-01-01', ''],
        ['P', 'SB', '2020-01-01', ''],
        ['Q', 'SB', '', ''],
      ),
    });
    expect(brief(job.errors)).toEqual([
      'holders.csv:2 seatId hold-of-closed-seat',
      'holders.csv:4 seatId hold-of-closed-seat',
      'holders.csv:6 seatId hold-of-closed-seat',
    ]);
  });

  it('can be corrected in the file of rejected rows and imported again', async () => {
    const first = await bench.files({
      'accounts.csv': csv(['id', 'name', 'employees'], ['A', 'Alpha', '1'], ['B', '=Beta', 'ten']),
    });
    const rejected = (await bench.rejected(first.id)).get('accounts.rejected.csv') ?? '';
    expect(rejected.split('\r\n').slice(0, 2)).toEqual([
      '\ufeff_rejectedLine,_rejectedColumn,_rejectedCode,_rejectedReason,id,name,employees',
      '3,employees,not-a-number,"“ten” is not a number. Write digits with a point as decimal sign, such as 1234.5 or 1,234.50.",B,=Beta,ten',
    ]);
    const file = `${bench.folder({ 'accounts.rejected.csv': rejected.replace('=Beta,ten', '=Beta,10') })}/accounts.rejected.csv`;
    const fixed = await bench.run([file]);
    expect(fixed).toMatchObject({ state: 'done', errors: [], warnings: [] });
    expect(counts(fixed)).toEqual({ accepted: 1, created: 1 });
  });
});

describe('files that cannot be taken', () => {
  it('are refused before anything is kept when none of them is known', async () => {
    await expect(bench.files({ 'fixed.csv': 'x' })).rejects.toMatchObject({ code: 'unrecognised-files' });
    await expect(bench.files(EVERY_FILE, { preset: 'gleif' })).rejects.toMatchObject({ code: 'unknown-preset' });
    expect(await bench.query('MATCH (i:Import) RETURN i')).toEqual([]);
  });

  it('are errors or warnings that name the file, and the rest is imported', async () => {
    const job = await bench.files({
      'accounts.csv': csv(['id', 'name', 'colour', 'Notes'], ['A', 'Alpha', 'red', '']),
      'people.csv': csv(['id', 'nickname'], ['P', 'x']),
      'deals.csv': 'id,name,accountId,Name\nD,x,A,y\n',
      'orders.csv': '',
      'mystery.csv': csv(['one', 'two'], [1, 2]),
      'README.md': '# notes',
      'products.rejected.csv': 'id,name\nX,x\n',
    });
    expect(brief(job.errors)).toEqual([
      'deals.csv:1 name duplicate-column',
      'orders.csv:1 - empty-file',
      'people.csv:1 name missing-column',
    ]);
    expect(brief(job.warnings).sort()).toEqual([
      'README.md:1 - unknown-file',
      'accounts.csv:1 Notes unknown-column',
      'accounts.csv:1 colour unknown-column',
      'mystery.csv:1 - unknown-file',
      'products.rejected.csv:1 - left-out',
    ]);
    expect(counts(job)).toEqual({ accepted: 1, created: 1 });
  });

  it('of bytes in no encoding are errors at their lines', async () => {
    const bytes = Buffer.concat([
      Buffer.from('id,name\nA,Größe und 集团\nB,'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('\nC,Gut\n'),
    ]);
    const job = await bench.files({ 'accounts.csv': bytes });
    expect(brief(job.errors)).toEqual(['accounts.csv:3 name bad-encoding']);
    expect(counts(job)).toEqual({ accepted: 2, created: 2, rejected: 1 });
  });
});

describe('answers to the items of C139', () => {
  it('are refused by line and column where the item or the value cannot be, and kept where the template is unknown here', async () => {
    const job = await bench.files({
      ...EVERY_FILE,
      'assessments.csv': csv(
        ['dealId', 'template', 'item', 'value'],
        ['D1', 'control-139', 'W1', '是'],
        ['D1', 'control-139', 'W9', 'yes'],
        ['D1', 'coverage-139', 'value', '4'],
        ['D1', 'ours', 'x', '1'],
      ),
    });
    expect(brief(job.errors)).toEqual(['assessments.csv:3 item unknown-item', 'assessments.csv:4 value unfit-value']);
    expect(brief(job.warnings)).toEqual(['assessments.csv:5 template unknown-template']);
    expect(await bench.query('MATCH (n:Assessment) RETURN n.template AS template ORDER BY template')).toEqual([
      { template: 'control-139' },
      { template: 'ours' },
    ]);
  });
});
