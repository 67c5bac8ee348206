import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FACTS } from '../../../domain/facts/registry.ts';
import type { IssueCode } from '../../../domain/imports/issues.ts';
import { packageRoot } from '../../store/package-root.ts';
import { openTable, rowsOf } from '../reading/table.ts';
import { Beside } from './beside.ts';
import { bundle, requiredColumns } from './bundle.ts';
import { ex21 } from './ex21.ts';
import { placeOf } from './place.ts';
import type { MappedRow, Preset } from './preset.ts';
import { recognise } from './presets.ts';
import { recordId } from './salesforce/id.ts';
import { salesforce } from './salesforce/salesforce.ts';
import { layerOfTitle } from './title.ts';

interface Read {
  rows: (MappedRow | null)[];
  errors: [number, string | null, IssueCode][];
  warnings: [number, string | null, IssueCode][];
}

/** Maps lines of cells as one file. */
function map(preset: Preset, as: string, header: string, ...lines: string[]): Read {
  const mapping = preset.open(as, header.split(','), new Beside());
  if (Array.isArray(mapping)) throw new Error(JSON.stringify(mapping));
  const read: Read = { rows: [], errors: [], warnings: [] };
  for (const [at, line] of lines.entries())
    read.rows.push(
      mapping.map(line.split(','), {
        error: (column, code) => read.errors.push([at + 2, column, code]),
        warn: (column, code) => read.warnings.push([at + 2, column, code]),
      }),
    );
  return read;
}

function records(read: Read, kind: string) {
  return read.rows.flatMap((row) =>
    [...(row?.facts ?? []), ...(row?.late ?? [])].filter((fact) => fact.kind === kind).map((fact) => fact.record),
  );
}

async function piece(folder: string, name: string, preset: Preset, as: string): Promise<Read> {
  const path = join(packageRoot(), 'seeds', 'pieces', folder, name);
  const table = await openTable({ name, path, bytes: 0 });
  const mapping = preset.open(as, table.header, new Beside());
  if (Array.isArray(mapping)) throw new Error(JSON.stringify(mapping));
  const read: Read = { rows: [], errors: [], warnings: [] };
  for await (const rows of rowsOf(table))
    for (const row of rows)
      read.rows.push(
        mapping.map(row.cells, {
          error: (column, code) => read.errors.push([row.line, column, code]),
          warn: (column, code) => read.warnings.push([row.line, column, code]),
        }),
      );
  return read;
}

describe('recognising files', () => {
  const stomita = ['Id', 'IsDeleted', 'Name', 'ParentId', 'BillingCountry', 'OwnerId'];
  it.each<[string, string[], string | null]>([
    ['accounts.csv', ['id', 'name'], 'bundle account'],
    ['Accounts.CSV', ['ID', 'Name', 'Industry'], 'bundle account'],
    ['folder/accounts.rejected.csv', ['_rejectedLine', 'id', 'name'], 'bundle account'],
    ['accounts.csv', ['name'], 'bundle account'],
    ['ownership.csv', ['ownerId', 'ownedId', 'share'], 'bundle stake'],
    ['download.csv', ['ownerId', 'ownedId', 'share'], 'bundle stake'],
    ['download.csv', ['id', 'name'], null],
    ['Account.csv', stomita, 'salesforce account'],
    ['accounts.csv', stomita, 'salesforce account'],
    ['x.csv', ['Contact ID', 'First Name', 'Last Name', 'Account ID', 'Title'], 'salesforce contact'],
    ['Contact.csv', ['ID', 'LASTNAME', 'ACCOUNTID'], 'salesforce contact'],
    ['Opportunity.csv', ['Id', 'AccountId', 'Name', 'StageName', 'CloseDate'], 'salesforce opportunity'],
    ['y.csv', ['Account ID', 'Account Name', 'Parent Account ID'], 'salesforce account'],
    ['z.csv', ['Opportunity ID', 'Opportunity Name', 'Account ID', 'Stage'], 'salesforce opportunity'],
    [
      'OpportunityContactRole.csv',
      ['Id', 'OpportunityId', 'ContactId', 'Role', 'IsDeleted'],
      'salesforce opportunitycontactrole',
    ],
    ['roles.csv', ['Opportunity ID', 'Contact ID', 'Role', 'Primary'], 'salesforce opportunitycontactrole'],
    [
      'AccountContactRelation.csv',
      ['Id', 'AccountId', 'ContactId', 'Roles', 'IsDeleted'],
      'salesforce accountcontactrelation',
    ],
    ['Task.csv', ['Id', 'WhoId', 'OwnerId', 'Status', 'ActivityDate', 'AccountId', 'Subject'], 'salesforce task'],
    ['x.csv', ['Id', 'WhoId', 'OwnerId', 'StartDateTime', 'AccountId', 'Subject'], 'salesforce event'],
    ['User.csv', ['Id', 'Username', 'Name', 'Email'], 'salesforce user'],
    ['Lead.csv', ['Id', 'IsDeleted', 'LastName', 'FirstName', 'Name', 'Company', 'ConvertedDate'], null],
    ['OpportunityHistory.csv', ['Id', 'OpportunityId', 'StageName', 'CloseDate', 'IsDeleted'], null],
    ['list.csv', ['Filename', 'Subsidiary', 'Location of Incorporation', 'Ownership Percentage'], 'ex21 exhibit-21'],
    ['basic.csv', ['filename', 'filer_count', 'block', 'block_count', 'key', 'value'], null],
    ['SOURCE.md', ['# Salesforce export'], null],
  ])('%s with %j is %s', (name, header, expected) => {
    const found = recognise(name, header);
    expect(found && `${found.preset.id} ${found.as}`).toBe(expected);
  });

  it('asks only the named preset when one is named', () => {
    expect(recognise('accounts.csv', ['id', 'name'], 'ex21')).toBeNull();
  });

  it('names missing and repeated columns of a bundle file', () => {
    expect(bundle.open('stake', ['ownerId', 'share', 'Share'], new Beside())).toEqual([
      { column: 'ownedId', code: 'missing-column' },
      { column: 'share', code: 'duplicate-column' },
    ]);
  });

  it('asks of each bundle file what the format states', () => {
    expect(requiredColumns('stake')).toEqual(['ownerId', 'ownedId']);
    expect(requiredColumns('person')).toEqual(['id', 'name']);
    expect(requiredColumns('interaction')).toEqual(['id', 'at', 'channel', 'colleagueIds', 'personIds']);
    expect(requiredColumns('rate')).toEqual(['currency', 'base', 'rate', 'date']);
  });
});

describe('the bundle', () => {
  it('fills only the columns that a file has, and the defaults of ownership', () => {
    const read = map(bundle, 'stake', 'ownerId,ownedId,share,ownerKind', 'A,B,51%,', 'P,B,,person');
    expect(records(read, 'stake')).toEqual([
      { ownerId: 'A', ownedId: 'B', share: 0.51, ownerKind: 'account', interest: 'shareholding' },
      { ownerId: 'P', ownedId: 'B', share: null, ownerKind: 'person', interest: 'shareholding' },
    ]);
  });

  it('notes every refused cell of a row, with the name of its column', () => {
    const read = map(bundle, 'account', 'id,name,employees,foundedOn,uscc', ',X,many,2023-02-30,91310115MA1H8KFY6X');
    expect(read.errors).toEqual([
      [2, 'id', 'missing-value'],
      [2, 'employees', 'not-a-number'],
      [2, 'foundedOn', 'impossible-date'],
      [2, 'uscc', 'bad-uscc'],
    ]);
  });

  it('refuses a band whose ends are exchanged and a rate of zero', () => {
    expect(map(bundle, 'stake', 'ownerId,ownedId,shareMin,shareMax', 'A,B,0.5,0.25').errors).toEqual([
      [2, 'shareMin', 'band-reversed'],
    ]);
    expect(map(bundle, 'rate', 'currency,base,rate,date', 'USD,CNY,0,2024-01-05').errors).toEqual([
      [2, 'rate', 'not-positive'],
    ]);
  });

  it('makes a seat and an implied hold of a person with an account, title known or not', () => {
    const read = map(bundle, 'person', 'id,name,accountId,title,reportsToId,left', 'P,Wang,A,,Q,yes', 'R,Li,,,,');
    expect(read.rows[0]).toEqual({
      facts: [
        { kind: 'person', record: { id: 'P', name: 'Wang', left: true }, mode: 'stated' },
        { kind: 'seat', record: { id: 'P@A', accountId: 'A', title: null, reportsToId: 'Q@A' }, mode: 'stated' },
        { kind: 'holder', record: { personId: 'P', seatId: 'P@A', since: null, ended: true }, mode: 'implied' },
      ],
      managerId: 'Q',
      left: { personId: 'P', accountId: 'A' },
    });
    expect(read.rows[1]).toEqual({
      facts: [{ kind: 'person', record: { id: 'R', name: 'Li', left: null }, mode: 'stated' }],
    });
  });

  it('warns about a line or a title that has no seat to be kept on, and about reporting to oneself', () => {
    const read = map(bundle, 'person', 'id,name,accountId,title,reportsToId', 'P,Wang,,CEO,Q', 'Q,Li,A,,Q');
    expect(read.warnings).toEqual([
      [2, 'reportsToId', 'line-without-seat'],
      [2, 'accountId', 'seat-without-account'],
      [3, 'reportsToId', 'reports-to-itself'],
    ]);
    expect(records(read, 'seat')).toEqual([{ id: 'Q@A', accountId: 'A', title: null, reportsToId: null }]);
  });
});

describe('Salesforce', () => {
  it.each([
    ['001f4000009wJD7', '001f4000009wJD7AAM'],
    ['001f4000009wJD7AAM', '001f4000009wJD7AAM'],
    ['001f4000009wJD7aam', '001f4000009wJD7AAM'],
    ['001f4000009wjd7', '001f4000009wjd7AAA'],
    ['own-id', 'own-id'],
  ])('the id %s is the record %s', (id, long) => expect(recordId(id)).toBe(long));

  it.each([
    ['CEO', 'decision'],
    ['CFO', 'decision'],
    ['SVP, Procurement', 'senior'],
    ['VP, Facilities', 'senior'],
    ['Vice President of Sales', 'senior'],
    ['Director of Vendor Relations', 'middle'],
    ['Managing Director', 'decision'],
    ['Purchasing Manager', 'middle'],
    ['副总经理', 'senior'],
    ['总经理', 'decision'],
    ['总经理助理', 'base'],
    ['采购部经理', 'middle'],
    ['Assistant to the CEO', null],
    ['Regional General Manager', null],
    ['Dean of Administration', null],
    ['Administrator', null],
    ['Product Owner', null],
    [null, null],
  ])('the title %s tells the layer %s', (title, layer) => expect(layerOfTitle(title)).toBe(layer));

  it('reads labels and short ids as the same records', () => {
    const read = map(
      salesforce,
      'account',
      'ACCOUNT ID,account name,Parent Account ID',
      '001f4000009wJD7,Nissan,001f4000003NkdR',
    );
    expect(records(read, 'account')).toEqual([{ id: '001f4000009wJD7AAM', name: 'Nissan', source: 'crm' }]);
    expect(records(read, 'stake')).toEqual([
      {
        ownerKind: 'account',
        ownerId: '001f4000003NkdRAAS',
        ownedId: '001f4000009wJD7AAM',
        interest: 'shareholding',
        since: null,
        source: 'crm',
        control: true,
      },
    ]);
  });

  it('leaves deleted rows out with a warning', () => {
    const read = map(salesforce, 'account', 'Id,Name,IsDeleted', 'A1,Gone,TRUE', 'A2,There,false');
    expect(read.rows[0]).toBeNull();
    expect(records(read, 'account')).toEqual([{ id: 'A2', name: 'There', source: 'crm' }]);
    expect(read.warnings).toEqual([[2, 'IsDeleted', 'deleted-row']]);
  });

  it('tells the outcome of a deal from the flags, whether false is written or left empty', () => {
    const header = 'Id,AccountId,Name,StageName,IsClosed,IsWon';
    const read = map(
      salesforce,
      'opportunity',
      header,
      'O1,A,x,Closed Won,1,1',
      'O2,A,x,Closed Lost,1,',
      'O3,A,x,Prospecting,,',
      'O4,A,x,Closed Lost,TRUE,FALSE',
      'O5,A,x,Qualification,FALSE,FALSE',
    );
    expect(records(read, 'deal').map((deal) => deal['outcome'])).toEqual(['won', 'lost', null, 'lost', 'open']);
  });

  it('puts a family name first where it is written in Han', () => {
    const read = map(salesforce, 'contact', 'Id,FirstName,LastName', 'C1,小明,王', 'C2,Jane,Grey');
    expect(records(read, 'person').map((person) => person['name'])).toEqual(['王小明', 'Jane Grey']);
  });

  it('reads an unedited export: accounts with owners, contacts with lines, deals with outcomes', async () => {
    const accounts = await piece('salesforce_export_stomita', 'Account.csv', salesforce, 'account');
    expect(accounts.errors).toEqual([]);
    expect(records(accounts, 'account')).toHaveLength(83);
    expect(new Set(records(accounts, 'colleague').map(({ id }) => id))).toEqual(new Set(['005f4000000VrDDAA0']));
    const contacts = await piece('salesforce_export_stomita', 'Contact.csv', salesforce, 'contact');
    expect(contacts.errors).toEqual([]);
    expect(records(contacts, 'seat').filter((seat) => seat['reportsToId'])).toHaveLength(30);
    const deals = await piece('salesforce_export_stomita', 'Opportunity.csv', salesforce, 'opportunity');
    expect(deals.errors).toEqual([]);
    const outcomes = records(deals, 'deal').map((deal) => deal['outcome']);
    expect([outcomes.length, ...['won', 'lost', null].map((o) => outcomes.filter((x) => x === o).length)]).toEqual([
      774, 640, 39, 95,
    ]);
  });

  it('reads an unedited export with month-first dates', async () => {
    const deals = await piece('salesforce_powerbi_demo', 'Opportunity.csv', salesforce, 'opportunity');
    expect(deals.errors).toEqual([]);
    expect(records(deals, 'deal')[0]).toEqual({
      id: '006bm00000LKJNNAA5',
      accountId: '001bm00001ZL8UCAA1',
      name: 'Dickenson Mobile Generators',
      stage: 'Qualification',
      amount: 15_000,
      openedOn: '2026-02-23',
      closeOn: '2024-02-03',
      outcome: 'open',
      source: 'crm',
    });
    const contacts = await piece('salesforce_powerbi_demo', 'Contact.csv', salesforce, 'contact');
    const layers = records(contacts, 'seat').map((seat) => `${seat['title']}: ${seat['layer']} ${seat['confidence']}`);
    expect(layers).toContain('SVP, Procurement: senior inferred');
    expect(layers).toContain('CFO: decision inferred');
    expect(layers).toContain('Regional General Manager: null null');
  });
});

describe('Exhibit 21', () => {
  it('reads the unedited list: each line controls, a missing percentage stays missing', async () => {
    const read = await piece('sec_ex21_labels', 'ex21_labels.csv', ex21, 'exhibit-21');
    expect(read.errors).toEqual([[expect.any(Number), 'Subsidiary', 'missing-value']]);
    const stakes = records(read, 'stake');
    expect(stakes).toHaveLength(2424);
    expect(stakes.every((stake) => stake['control'] === true)).toBe(true);
    expect(stakes.filter((stake) => stake['share'] !== null)).toHaveLength(300);
    expect(stakes.filter((stake) => typeof stake['share'] === 'number' && stake['share'] < 1)).toHaveLength(88);
    expect(new Set(stakes.map((stake) => stake['ownerId'])).size).toBe(60);
    const lines = stakes.map((stake) => `${stake['ownedId']} ${stake['share']}`);
    // Two lines are repeated word for word; everything else is an account of its own.
    expect(new Set(stakes.map((stake) => stake['ownedId'])).size).toBe(new Set(lines).size);
  });

  it('gives equal names in other places, or with other percentages, accounts of their own, the same ones every time', () => {
    const header = 'Filename,Subsidiary,Location of Incorporation,Ownership Percentage';
    const lines = [
      '1-0000000001-16-000001,X,Ohio,4.3',
      '1-0000000001-16-000001,X,Ohio,39.2',
      '1-0000000001-16-000001,X,Texas,',
    ];
    const ids = (read: Read) => records(read, 'stake').map((stake) => stake['ownedId']);
    const first = ids(map(ex21, 'exhibit-21', header, ...lines));
    expect(new Set(first).size).toBe(3);
    expect(ids(map(ex21, 'exhibit-21', header, ...lines, lines[0] ?? ''))).toEqual([...first, first[0]]);
    expect(first[0]).toMatch(/^cik-1-[0-9a-f]{12}$/);
  });

  it.each<[string, string | null, string | null]>([
    ['Delaware', 'United States', 'Delaware'],
    ['DE', 'United States', 'Delaware'],
    ['(USA) Delaware', 'United States', 'Delaware'],
    ['United States, Delaware', 'United States', 'Delaware'],
    ['Minneapolis, MN USA', 'United States', 'Minneapolis, Minnesota'],
    ['Georgia', null, 'Georgia'],
    ['England', 'United Kingdom', 'England'],
    ['U.K.', 'United Kingdom', null],
    ['Wuxi, China', 'China', 'Wuxi'],
    ['The Netherlands', 'Netherlands', null],
    ['Chile', 'Chile', null],
    ['', null, null],
  ])('%s is in %s, %s', (text, country, region) => expect(placeOf(text)).toEqual({ country, region }));
});

it('every preset only fills columns that the records have', async () => {
  const reads = [
    await piece('salesforce_export_stomita', 'Account.csv', salesforce, 'account'),
    await piece('salesforce_export_stomita', 'Contact.csv', salesforce, 'contact'),
    await piece('salesforce_export_stomita', 'Opportunity.csv', salesforce, 'opportunity'),
    await piece('sec_ex21_labels', 'ex21_labels.csv', ex21, 'exhibit-21'),
  ];
  for (const { facts } of reads.flatMap(({ rows }) => rows.filter((row) => row !== null)))
    for (const { kind, record } of facts) {
      const shape: Record<string, import('zod').ZodType> = FACTS[kind].record.shape;
      for (const [column, value] of Object.entries(record))
        expect(shape[column]?.safeParse(value), `${kind}.${column}`).toMatchObject({ success: true });
    }
});
