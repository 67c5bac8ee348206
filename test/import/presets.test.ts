// Files that other systems wrote, as they are.
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { packageRoot } from '../../server/store/package-root.ts';
import { duplicates } from '../../server/usecases/duplicates/duplicates.ts';
import { asking, brief, counts, csv, type ImportBench, openImportBench } from './support.ts';

let bench: ImportBench;
beforeAll(async () => {
  bench = await openImportBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.clean());

const piece = (...parts: string[]) => join(packageRoot(), 'seeds', 'pieces', ...parts);
async function count(pattern: string): Promise<number> {
  const [row] = await bench.query(`MATCH ${pattern} RETURN count(*) AS count`);
  return Number(row?.['count']);
}

describe('an unedited Salesforce export', () => {
  it('of every column comes in whole: accounts, people with lines, deals with outcomes, the owner as a colleague', async () => {
    const job = await bench.run([piece('salesforce_export_stomita')]);
    expect(job).toMatchObject({ state: 'done', preset: 'salesforce', errors: [] });
    expect(counts(job)).toEqual({ accepted: 990, created: 990 });
    expect(await count('(n:Account)')).toBe(83);
    expect(await count('(n:Person)')).toBe(133);
    expect(await count('(:Person)-[:HOLDS]->(:Seat)-[:IN]->(:Account)')).toBe(133);
    expect(await count('(:Seat)-[:REPORTS_TO]->(:Seat)')).toBe(30);
    expect(await count('(:Deal)-[:FOR]->(:Account)')).toBe(774);
    expect(await count('(d:Deal {outcome: "won"})')).toBe(640);
    expect(await count('(d:Deal {outcome: "lost"})')).toBe(39);
    expect(await count('(:Colleague {id: "005f4000000VrDDAA0"})-[:MANAGES]->(:Account)')).toBe(83);
    expect(await count('()-[:OWNS]->()')).toBe(0);
    // Of its three files, 66, 61 and 41 columns; those that are not used are named, not dropped in silence.
    const unused = brief(job.warnings).filter((line) => line.endsWith('unknown-column'));
    expect(unused).toContain('Contact.csv:1 LeadSource unknown-column');
    expect(brief(job.warnings)).toContain('SOURCE.md:1 - unknown-file');
    expect(counts(await bench.run([piece('salesforce_export_stomita')]))).toEqual({ accepted: 990, unchanged: 990 });
  });

  it('with US dates and titles comes in; files of other objects are named', async () => {
    const job = await bench.run([piece('salesforce_powerbi_demo')]);
    expect(counts(job)).toEqual({ accepted: 79, created: 79 });
    expect(job.errors).toEqual([]);
    const unknown = brief(job.warnings).filter((line) => line.endsWith('unknown-file'));
    expect(unknown).toEqual(
      expect.arrayContaining(
        ['Lead.csv', 'OpportunityHistory.csv', 'OpportunityHistoryGroup.csv'].map((name) => `${name}:1 - unknown-file`),
      ),
    );
    expect(await count('(d:Deal) WHERE d.closeOn = "2024-02-03"')).toBeGreaterThan(0);
    expect(await count('(s:Seat {layer: "decision", confidence: "inferred"})')).toBe(5);
  });

  it('suggests its one repeated account name as a duplicate and merges nothing', async () => {
    await bench.run([piece('salesforce_export_stomita')]);
    const found = await duplicates(bench.app, asking, { limit: 50 });
    expect(found.total).toBe(1);
    expect(found.rows[0]).toMatchObject({ reason: 'name', count: 2 });
  });

  it('makes a parent an owner with control and unknown share, whatever the order of the rows and the form of the ids', async () => {
    const job = await bench.files({
      'Account.csv': csv(
        ['Id', 'Name', 'ParentId', 'OwnerId', 'IsDeleted'],
        ['001f4000009wJD7', 'Child', '001f4000003NkdRAAS', '', 'false'],
        ['001f4000003NkdRAAS', 'Parent', '', '005f4000000VrDD', 'false'],
        ['001f4000003NkdeAAC', 'Orphan', '001f4000003Nkdx', '', 'false'],
        ['001f4000003NkdfAAC', 'Grandchild', '001f4000003Nkde', '', 'false'],
        ['001f4000003NkdgAAC', 'Gone', '', '', 'TRUE'],
      ),
      'Contact.csv': csv(
        ['Id', 'LastName', 'AccountId'],
        ['003A', 'Lee', '001f4000003Nkde'],
        ['003B', 'Wu', '001f4000009wJD7AAM'],
      ),
    });
    expect(brief(job.errors)).toEqual([
      'Account.csv:4 ownerId dangling-reference',
      'Account.csv:5 ownerId dangling-reference',
      'Contact.csv:2 accountId dangling-reference',
    ]);
    expect(brief(job.warnings)).toContain('Account.csv:6 IsDeleted deleted-row');
    expect(counts(job)).toEqual({ accepted: 3, created: 3, rejected: 3, skipped: 1 });
    expect(
      await bench.query(
        'MATCH (p)-[r:OWNS]->(c) RETURN p.name AS p, c.name AS c, r.control AS control, r.share AS share, r.source AS source',
      ),
    ).toEqual([{ p: 'Parent', c: 'Child', control: true, share: null, source: 'crm' }]);
    expect(await bench.query('MATCH (c:Colleague) RETURN c.id AS id, c.name AS name')).toEqual([
      { id: '005f4000000VrDDAA0', name: 'Salesforce user 005f4000000VrDDAA0' },
    ]);
  });

  it('takes the names of colleagues from the User file, also when it comes later, and keeps them after that', async () => {
    const account = { 'Account.csv': csv(['Id', 'Name', 'OwnerId', 'ParentId'], ['A1', 'Alpha', 'U1', '']) };
    const user = {
      'User.csv': csv(
        ['Id', 'Username', 'FirstName', 'LastName', 'Email'],
        ['U1', 'ann@x', 'Ann', 'Lee', 'ann@x.example'],
      ),
    };
    await bench.files(account);
    expect(counts(await bench.files(user))).toEqual({ accepted: 1, updated: 1 });
    expect(counts(await bench.files(account))).toEqual({ accepted: 1, unchanged: 1 });
    expect(counts(await bench.files({ ...account, ...user }))).toEqual({ accepted: 2, unchanged: 2 });
    expect(await bench.query('MATCH (c:Colleague) RETURN c.name AS name')).toEqual([{ name: 'Ann Lee' }]);
  });

  it('counts a row once whose parent is new while it is not', async () => {
    const header = ['Id', 'Name', 'ParentId'];
    await bench.files({ 'Account.csv': csv(header, ['A1', 'Alpha', ''], ['A2', 'Beta', '']) });
    const files = { 'Account.csv': csv(header, ['A1', 'Alpha', 'A2'], ['A2', 'Beta two', ''], ['A3', 'New', 'A1']) };
    const dry = await bench.files(files, { dryRun: true });
    const real = await bench.files(files);
    expect(counts(real)).toEqual({ accepted: 3, created: 2, updated: 1 });
    expect(dry.counts).toEqual(real.counts);
  });
});

describe('lists of subsidiaries from Exhibit 21', () => {
  it('come in unedited: a filer per filing, each line controlled by it, a missing percentage missing', async () => {
    const job = await bench.run([piece('sec_ex21_labels', 'ex21_labels.csv')]);
    expect(job.preset).toBe('ex21');
    expect(brief(job.errors)).toEqual(['ex21_labels.csv:1062 Subsidiary missing-value']);
    expect(counts(job)).toEqual({ accepted: 2424, created: 2419, unchanged: 5, rejected: 1 });
    expect(await count('(n:Account)')).toBe(60 + 2419);
    expect(await count('()-[r:OWNS]->() WHERE r.control')).toBe(2419);
    expect(await count('()-[r:OWNS]->() WHERE r.share IS NULL')).toBeGreaterThan(2100);
    expect(await count('()-[r:OWNS]->() WHERE r.share = 0')).toBe(0);
    expect(await count('(g:Group)')).toBe(60);
    expect(counts(await bench.run([piece('sec_ex21_labels', 'ex21_labels.csv')]))).toEqual({
      accepted: 2424,
      unchanged: 2424,
      rejected: 1,
    });
  });
});

describe('a folder of several kinds', () => {
  it('is read file by file, each by its own preset', async () => {
    const job = await bench.files({
      'accounts.csv': csv(['id', 'name'], ['cik-1', 'Known Corp']),
      'list.csv': csv(
        ['Filename', 'Subsidiary', 'Location of Incorporation', 'Ownership Percentage'],
        ['1-0000000001-16-000001', 'Sub LLC', 'DE', '51.0'],
      ),
    });
    expect(job.files.map(({ name, as }) => `${name} ${as}`)).toEqual([
      'accounts.csv bundle/account',
      'list.csv ex21/exhibit-21',
    ]);
    expect(await bench.query('MATCH (a)-[r:OWNS]->(b) RETURN a.name AS a, b.name AS b, r.share AS share')).toEqual([
      { a: 'Known Corp', b: 'Sub LLC', share: 0.51 },
    ]);
  });
});
