// Organograms of the UK government, as they were published: two and three days of an organisation, managers that are missing,
// posts with several rows, names that are withheld.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readRecord } from '../../server/import/job/record.ts';
import { runImport } from '../../server/import/job/run.ts';
import { startImport } from '../../server/import/job/start.ts';
import { findImport } from '../../server/import/job/statements.ts';
import { RecordReader } from '../../server/import/reading/records.ts';
import { packageRoot } from '../../server/store/package-root.ts';
import { SEATED } from '../support/seated.ts';
import { breakingAt } from './breaking.ts';
import { asking, brief, counts, csv, type ImportBench, openImportBench } from './support.ts';

let bench: ImportBench;
beforeAll(async () => {
  bench = await openImportBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.clean());

const PIECE = join(packageRoot(), 'seeds', 'pieces', 'uk_gov_organograms', 'senior_posts.csv');
const [HEADER = [], ...ROWS] = new RecordReader().read(readFileSync(PIECE, 'utf8'), true).map(({ cells }) => cells);
const cell = (row: string[], column: string) => row[HEADER.indexOf(column)] ?? '';
const DATES = [...new Set(ROWS.map((row) => cell(row, 'as_of')))].sort();
const ofDate = (date: string) => csv(HEADER, ...ROWS.filter((row) => cell(row, 'as_of') === date));

/** What the piece writes where it names nobody. */
const NOBODY = /^$|^'?(N\/D|ND|Not disclosed|Vacant|Vacant post|Post vacant|Eliminated)'?\.?$/i;
/** Or it writes the title of the post again. */
const isNobody = (row: string[]) => NOBODY.test(cell(row, 'name')) || cell(row, 'name') === cell(row, 'job_title');

/** Who is named where on a day, read from the rows alone. */
function namedOn(date: string): string[] {
  const named = ROWS.filter((row) => cell(row, 'as_of') === date && !isNobody(row));
  const all = named.map((row) => `${cell(row, 'source_org')}/${cell(row, 'post_id')} ${words(cell(row, 'name'))}`);
  return [...new Set(all)].sort();
}
const ADDRESS = /^(dr|prof|sir)$/;
const words = (name: string) =>
  name
    .toLowerCase()
    .match(/[a-z']+/g)
    ?.filter((word) => !ADDRESS.test(word))
    .sort()
    .join(' ');

/** The organisations that have an organogram of this very day: of the others nothing is said. */
async function holdingOn(date: string, day = date): Promise<string[]> {
  const organisations = [...new Set(ROWS.filter((row) => cell(row, 'as_of') === date).map((row) => row[0]))];
  const rows = await bench.query(
    `MATCH (p:Person)-[h:HOLDS]->(s:Seat)-[:IN]->(a:Account) WHERE a.id IN $organisations
       AND h.since <= $day AND (h.until IS NULL OR $day < h.until) AND coalesce(h.ended, false) = false
     RETURN s.id AS seat, p.name AS name`,
    { day, organisations },
  );
  return rows.map(({ seat, name }) => `${seat} ${words(String(name))}`).sort();
}

async function count(pattern: string): Promise<number> {
  const [row] = await bench.query(`MATCH ${pattern} RETURN count(*) AS count`);
  return Number(row?.['count']);
}

describe('organograms as published', () => {
  it('come in whole: every post a seat, lines where there is a manager, nobody where nobody is named', async () => {
    const job = await bench.run([PIECE]);
    expect(job).toMatchObject({ state: 'done', preset: 'organogram', errors: [] });
    expect(counts(job)).toMatchObject({ accepted: ROWS.length });
    const seats = new Set(ROWS.map((row) => `${cell(row, 'source_org')}/${cell(row, 'post_id')}`));
    expect(await count('(s:Seat)')).toBe(seats.size);
    expect(await count('(a:Account {kind: "government"})')).toBe(13);
    expect(await count('(s:Seat) WHERE s.layer IS NOT NULL')).toBe(0);
    expect(await count('(p:Person) WHERE p.name =~ "(?i).*(vacan|eliminat|n/d|^nd$).*"')).toBe(0);
    const tally = (code: string) => job.warnings.filter((warning) => warning.code === code).length;
    const same = (column: string) => ROWS.filter((row) => cell(row, 'reports_to') === cell(row, column)).length;
    expect(tally('reports-to-itself')).toBe(same('post_id'));
    const keys = ROWS.map((row) => ['source_org', 'as_of', 'post_id'].map((column) => cell(row, column)).join(' '));
    expect(tally('post-twice')).toBe(ROWS.length - new Set(keys).size);
    const posts = new Set(keys);
    const dangling = ROWS.filter((row) => {
      const manager = cell(row, 'reports_to');
      return manager !== 'XX' && !posts.has([cell(row, 'source_org'), cell(row, 'as_of'), manager].join(' '));
    });
    expect(tally('manager-missing')).toBe(dangling.length);
    expect(dangling.length).toBeGreaterThan(5);
  });

  it('show on each day who was named on it, and between two days those of the earlier one', async () => {
    await bench.run([PIECE]);
    for (const date of DATES) {
      expect(namedOn(date).length).toBeGreaterThan(5);
      expect(await holdingOn(date)).toEqual(namedOn(date));
    }
    expect(await holdingOn('2011-03-31', '2011-04-15')).toEqual(namedOn('2011-03-31'));
    expect(await holdingOn('2011-09-30', '2011-10-15')).toEqual(namedOn('2011-09-30'));
  });

  it('change nothing when they are imported again, and leave nothing when they are undone', async () => {
    const job = await bench.run([PIECE]);
    const before = await bench.query(SEATED);
    const again = await bench.run([PIECE]);
    expect(counts(again)).toEqual({ accepted: ROWS.length, unchanged: ROWS.length });
    expect(again.warnings).toEqual(job.warnings);
    expect(await bench.query(SEATED)).toEqual(before);
    expect(await bench.undo(job.id)).toMatchObject({ state: 'undone', kept: [] });
    expect(await bench.query(SEATED)).toEqual([]);
  });

  it('give the same facts with their rows turned round, and as a file a day in any order', async () => {
    await bench.run([PIECE]);
    const expected = await bench.query(SEATED);
    await bench.clean();
    await bench.files({ 'turned.csv': csv(HEADER, ...ROWS.toReversed()) });
    expect(await bench.query(SEATED)).toEqual(expected);
    for (const dates of [DATES, DATES.toReversed()]) {
      await bench.clean();
      await bench.files(Object.fromEntries(dates.map((date, at) => [`${at}.csv`, ofDate(date)])));
      expect(await bench.query(SEATED)).toEqual(expected);
    }
  });

  it('may come one day after the other, the later one first: each day shows its own', async () => {
    const dry: unknown[] = [];
    const real: unknown[] = [];
    for (const date of DATES.toReversed()) {
      const files = { 'day.csv': ofDate(date) };
      dry.push((await bench.files(files, { dryRun: true })).counts);
      real.push((await bench.files(files)).counts);
    }
    expect(dry).toEqual(real);
    for (const date of DATES) expect(await holdingOn(date)).toEqual(namedOn(date));
    expect(counts(await bench.run([PIECE]))).toEqual({ accepted: ROWS.length, unchanged: ROWS.length });
  });

  it('one day after the other, keep what a post was called before in the history', async () => {
    for (const date of DATES) await bench.files({ 'day.csv': ofDate(date) });
    const [seat] = await bench.query(
      `MATCH (s:Seat) MATCH (c:Change {kind: 'seat', op: 'update'}) WHERE c.factId = s.id AND NOT c.before CONTAINS s.title
       RETURN s.id AS id, s.title AS title, c.before AS before ORDER BY id LIMIT 1`,
    );
    const older = JSON.parse(String(seat?.['before'])).record;
    const rows = ROWS.filter((row) => `${cell(row, 'source_org')}/${cell(row, 'post_id')}` === seat?.['id']);
    expect(rows.map((row) => cell(row, 'job_title'))).toEqual(expect.arrayContaining([seat?.['title'], older.title]));
  });

  it('come to the same end when the import is broken off and taken up again', async () => {
    const first = { 'first.csv': ofDate(DATES[0] ?? '') };
    await bench.files(first);
    await bench.run([PIECE]);
    const expected = await bench.query(SEATED);
    let inTheMiddle = 0;
    for (const nth of [10, 12, 14]) {
      await bench.clean();
      await bench.files(first);
      const { record } = await startImport(bench.app, asking, { paths: [PIECE], preset: undefined, dryRun: false });
      const stored = async () => {
        const [row] = await bench.graph.read(asking, findImport, { id: record.id });
        return readRecord(row?.stored ?? {});
      };
      const app = { ...bench.app, graph: breakingAt(bench.graph, nth) };
      const worker = JSON.stringify({ host: 'elsewhere', pid: 1, started: 'x' });
      await runImport(app, await stored(), worker, new AbortController().signal, 300).catch(() => undefined);
      expect((await stored()).state).toBe('running');
      inTheMiddle += Math.sign((await stored()).created);
      await bench.query('MATCH (i:Import {id: $id}) SET i.leaseUntil = "2000-01-01T00:00:00Z"', { id: record.id });
      expect(await bench.work(record.id, 300)).toBe('ended');
      expect(await bench.query(SEATED)).toEqual(expected);
    }
    expect(inTheMiddle).toBeGreaterThan(1);
  });
});

describe('rows of an organogram', () => {
  const header = ['source_org', 'as_of', 'post_id', 'name', 'grade', 'job_title', 'unit', 'organisation', 'reports_to'];
  const organogram = (...rows: string[][]) => ({ 'posts.csv': csv(header, ...rows) });

  it('that cannot be read are rejected with what is wrong; the others are taken', async () => {
    const job = await bench.files(
      organogram(
        ['o', '2011-03-31', '1', 'Ann Lee', '', 'Head', '', 'Office', 'XX'],
        ['o', '31/03/11', '2', 'Bo Wu', '', 'Deputy', '', 'Office', '1'],
        ['', '2011-03-31', '3', 'Cy Orr', '', 'Deputy', '', 'Office', '1'],
        ['o', '', '', '', '', '', '', '', ''],
        ['o', '2011-03-31', 'x'.repeat(600), '', '', '', '', '', ''],
      ),
    );
    expect(brief(job.errors)).toEqual([
      'posts.csv:3 as_of ambiguous-date',
      'posts.csv:4 source_org missing-value',
      'posts.csv:5 as_of missing-value',
      'posts.csv:5 post_id missing-value',
      'posts.csv:6 post_id key-too-long',
    ]);
    expect(counts(job)).toEqual({ accepted: 1, created: 1, rejected: 4 });
  });

  it('of one post are one seat with all who are named, and said so; a manager who is missing or himself leaves no line', async () => {
    const job = await bench.files(
      organogram(
        ['o', '2011-03-31', '1', 'Ann Lee', 'SCS2', 'Head', 'North', 'Office', '1'],
        ['o', '2011-03-31', '2', 'Bo Wu', 'SCS1', 'Job share', 'North', 'Office', '9'],
        ['o', '2011-03-31', '2', 'Cy Orr', 'SCS1', 'Job share', 'North', 'Office', '9'],
        ['o', '2011-03-31', '3', "'N/D'", 'SCS1', 'Deputy', 'North', 'Office', '1'],
        ['o', '2011-03-31', '4', 'Eliminated', 'SCS1', 'Gone', 'North', 'Office', '1'],
        ['o', '2011-03-31', '5', 'Chief Clerk', 'SCS1', 'Chief clerk', 'North', 'Office', '1'],
      ),
    );
    expect(brief(job.warnings)).toEqual([
      'posts.csv:2 reports_to reports-to-itself',
      'posts.csv:3 reports_to manager-missing',
      'posts.csv:4 reports_to manager-missing',
      'posts.csv:4 post_id post-twice',
    ]);
    expect(
      await bench.query(
        `MATCH (s:Seat) OPTIONAL MATCH (s)-[:REPORTS_TO]->(m) OPTIONAL MATCH (p)-[:HOLDS]->(s)
         WITH s, m, p ORDER BY p.name
         RETURN s.id AS id, m.id AS manager, collect(p.name) AS holders, s.until AS until, s.evidence AS evidence ORDER BY id`,
      ),
    ).toEqual([
      { id: 'o/1', manager: null, holders: ['Ann Lee'], until: null, evidence: 'grade SCS2' },
      { id: 'o/2', manager: null, holders: ['Bo Wu', 'Cy Orr'], until: null, evidence: 'grade SCS1' },
      { id: 'o/3', manager: 'o/1', holders: [], until: null, evidence: 'grade SCS1, holder not named' },
      { id: 'o/4', manager: 'o/1', holders: [], until: '2011-03-31', evidence: 'grade SCS1, eliminated' },
      { id: 'o/5', manager: 'o/1', holders: [], until: null, evidence: 'grade SCS1, holder not named' },
    ]);
  });

  it('with a name that stands at another post make another person, and say so', async () => {
    const job = await bench.files(
      organogram(
        ['o', '2011-03-31', '1', 'Ann Lee', '', 'Head', '', 'Office', 'XX'],
        ['o', '2011-09-30', '2', 'Lee, Ann', '', 'Deputy', '', 'Office', '1'],
        ['o', '2012-03-31', '2', 'Ann Lee', '', 'Deputy', '', 'Office', '1'],
      ),
    );
    expect(brief(job.warnings).filter((line) => line.endsWith('same-name'))).toEqual(['posts.csv:3 name same-name']);
    expect(await bench.query('MATCH (p:Person) RETURN p.id AS id ORDER BY id')).toEqual([
      { id: 'o/1/ann-lee' },
      { id: 'o/2/ann-lee' },
    ]);
  });

  it('close posts and holds that only an earlier import has', async () => {
    await bench.files(
      organogram(
        ['o', '2011-03-31', '1', 'Ann Lee', '', 'Head', '', 'Office', 'XX'],
        ['o', '2011-03-31', '2', 'Bo Wu', '', 'Deputy', '', 'Office', '1'],
      ),
    );
    await bench.files(organogram(['o', '2011-09-30', '1', 'Cy Orr', '', 'Head', '', 'Office', 'XX']));
    expect(
      await bench.query(
        'MATCH (p)-[h:HOLDS]->(s) RETURN p.name AS name, s.id AS seat, s.until AS ends, h.since AS since, h.until AS until ORDER BY name',
      ),
    ).toEqual([
      { name: 'Ann Lee', seat: 'o/1', ends: null, since: '2011-03-31', until: '2011-09-30' },
      { name: 'Bo Wu', seat: 'o/2', ends: '2011-09-30', since: '2011-03-31', until: '2011-09-30' },
      { name: 'Cy Orr', seat: 'o/1', ends: null, since: '2011-09-30', until: null },
    ]);
  });
});
