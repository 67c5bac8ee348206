import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ImportAnswer } from '../../domain/contract/imports.ts';
import { startImport } from '../../server/import/job/start.ts';
import { packageRoot } from '../../server/store/package-root.ts';
import { asking, brief, counts, csv, type ImportBench, openImportBench } from './support.ts';

let bench: ImportBench;
beforeAll(async () => {
  bench = await openImportBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.clean());

const SEEDS = join(packageRoot(), 'seeds', 'pieces', 'hubspot_seeds');

async function count(pattern: string): Promise<number> {
  const [row] = await bench.query(`MATCH ${pattern} RETURN count(*) AS count`);
  return Number(row?.['count']);
}

/** How often each code was found. */
function codes(issues: ImportAnswer['errors']): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { code } of issues) found[code] = (found[code] ?? 0) + 1;
  return found;
}

describe('the tables of a warehouse, unedited', () => {
  it('come in as far as they hold together; what does not is named by file, line, column and code', async () => {
    const job = await bench.run([SEEDS]);
    expect(job).toMatchObject({ state: 'done', preset: 'hubspot' });
    expect(counts(job)).toEqual({ accepted: 240, created: 143, unchanged: 97, rejected: 11, skipped: 156 });
    expect(await count('(n:Account)')).toBe(24);
    expect(await count('(n:Person)')).toBe(19);
    expect(await count('(n:Colleague)')).toBe(100);
    expect(await count('(n:Colleague {team: "team_02"})')).toBe(1);
    // Contacts and deals that the associations name are in none of the tables.
    expect(codes(job.errors)).toEqual({ 'dangling-reference': 22 });
    const { 'unknown-column': columns, 'unknown-file': files, ...rows } = codes(job.warnings);
    expect(rows).toEqual({
      'merged-row': 3,
      'deal-without-account': 44,
      'association-unused': 3,
      'without-participant': 103,
      'not-a-contact': 3,
    });
    expect([columns, files]).toEqual([87, 6]);
    const told = brief(job.warnings);
    expect(told).toContain('contact_data.csv:3 - merged-row');
    expect(told).toContain('engagement_deal_data.csv:2 - association-unused');
    expect(told).toContain('users_data.csv:1 - unknown-file');
    const again = await bench.run([SEEDS]);
    expect(counts(again)).toEqual({ accepted: 240, unchanged: 240, rejected: 11, skipped: 156 });
  });
});

/** One portal, as a warehouse has it. */
const WAREHOUSE = {
  'company.csv': csv(
    [
      'id',
      'is_deleted',
      '_fivetran_synced',
      'property_name',
      'property_hs_parent_company_id',
      'property_hubspot_owner_id',
    ],
    [101, 'false', '', 'Northwater Group', '', 77],
    [102, 'false', '', 'Northwater Pumps', 101, 77],
    [103, 'true', '', 'Old Works', 101, ''],
  ),
  'contact.csv': csv(
    [
      'id',
      '_fivetran_deleted',
      'property_firstname',
      'property_lastname',
      'property_jobtitle',
      'property_associatedcompanyid',
      'property_hs_buying_role',
      'reportsTo',
      'attitude',
    ],
    [201, 'false', 'Eva', 'Berg', 'Chief Executive Officer', 101, 'DECISION_MAKER', '', ''],
    [202, 'false', 'Tom', 'Lund', 'Plant Manager', 102, 'END_USER;INFLUENCER', 201, 2],
    [203, 'false', 'Thomas', 'Lund', '', 102, '', '', ''],
    [204, 'true', 'Gone', 'Person', '', 102, '', '', ''],
  ),
  'contact_merge_audit.csv': csv(['canonical_vid', 'vid_to_merge', '_fivetran_synced'], [202, 203, '']),
  'owner.csv': csv(['owner_id', 'email', 'first_name', 'last_name'], [77, 'ann@us.example', 'Ann', 'Lee']),
  'deal_pipeline_stage.csv': csv(
    ['stage_id', 'pipeline_id', 'label', 'closed_won', 'is_closed'],
    ['s1', 'p', 'Offer', 'FALSE', 'FALSE'],
    ['s2', 'p', 'Signed', 'TRUE', 'TRUE'],
    ['s3', 'p', 'Gone', 'FALSE', 'TRUE'],
  ),
  'deal.csv': csv(
    [
      'deal_id',
      'is_deleted',
      'deal_pipeline_stage_id',
      'owner_id',
      'property_dealname',
      'property_amount',
      'property_closedate',
    ],
    [301, 'false', 's1', 77, 'Pumps', 12000, '2026-09-30 0:00:00'],
    [302, 'false', 's2', 77, 'Valves', '', ''],
    [303, 'false', 's3', 77, 'Spares', '', ''],
  ),
  'deal_company.csv': csv(['deal_id', 'company_id', 'type_id'], [301, 102, 5], [302, 101, 5], [303, 102, 5]),
  'deal_contact.csv': csv(['deal_id', 'contact_id', 'type_id'], [301, 201, 3], [301, 203, 3]),
  'engagement_meeting.csv': csv(
    ['engagement_id', 'type', 'property_hs_timestamp', 'property_hubspot_owner_id', 'property_hs_meeting_title'],
    [401, 'MEETING', '2026-05-04 8:00:00', 77, 'Kick-off'],
  ),
  'engagement_email.csv': csv(
    ['engagement_id', 'type', 'property_hs_timestamp', 'property_hubspot_owner_id', 'property_hs_email_direction'],
    [402, 'EMAIL', '2026-05-05 8:00:00', 77, 'INCOMING_EMAIL'],
  ),
  'engagement_contact.csv': csv(
    ['engagement_id', 'contact_id', 'type_id'],
    [401, 201, 200],
    [401, 203, 200],
    [401, 204, 200],
    [402, 202, 198],
  ),
  'engagement_deal.csv': csv(['engagement_id', 'deal_id', 'type_id'], [401, 301, 212]),
};

const PORTAL = {
  stakes: ['Northwater Group > Northwater Pumps true'],
  managed: ['Ann Lee Northwater Group', 'Ann Lee Northwater Pumps'],
  seats: ['Eva Berg in Northwater Group', 'Tom Lund in Northwater Pumps'],
  lines: ['202@102 > 201@101'],
  deals: [
    'Pumps Northwater Pumps Offer open',
    'Spares Northwater Pumps Gone lost',
    'Valves Northwater Group Signed won',
  ],
  decisions: ['Eva Berg Pumps EB ?', 'Tom Lund Pumps INFLUENCER UB 2'],
  contacts: ['email Ann Lee Tom Lund - in', 'meeting Ann Lee Eva Berg Pumps -', 'meeting Ann Lee Tom Lund Pumps -'],
};

async function theGraph() {
  const rows = async (query: string) => (await bench.query(`${query} AS row ORDER BY row`)).map(({ row }) => row);
  return {
    stakes: await rows('MATCH (a)-[r:OWNS]->(b) RETURN a.name + " > " + b.name + " " + r.control'),
    managed: await rows('MATCH (c:Colleague)-[:MANAGES]->(a) RETURN c.name + " " + a.name'),
    seats: await rows('MATCH (p:Person)-[:HOLDS]->(s:Seat)-[:IN]->(a) RETURN p.name + " in " + a.name'),
    lines: await rows('MATCH (a:Seat)-[:REPORTS_TO]->(b:Seat) RETURN a.id + " > " + b.id'),
    deals: await rows('MATCH (d:Deal)-[:FOR]->(a) RETURN d.name + " " + a.name + " " + d.stage + " " + d.outcome'),
    decisions: await rows(
      'MATCH (p)-[r:DECIDES_IN]->(d) RETURN p.name + " " + d.name + reduce(t = "", x IN r.roles | t + " " + x) + " " + coalesce(toInteger(r.attitude), "?")',
    ),
    contacts: await rows(
      'MATCH (c:Colleague)-[:TOOK_PART]->(i)<-[:TOOK_PART]-(p:Person) OPTIONAL MATCH (i)-[:ABOUT]->(d) RETURN i.channel + " " + c.name + " " + p.name + " " + coalesce(d.name, "-") + " " + coalesce(i.direction, "-")',
    ),
  };
}

describe('a portal', () => {
  it('comes in whole from the tables of a warehouse: groups, people with lines, deals with outcomes, decisions, contacts', async () => {
    const job = await bench.files(WAREHOUSE);
    expect([job.state, job.errors]).toEqual(['done', []]);
    expect(await theGraph()).toEqual(PORTAL);
    expect(await bench.query('MATCH ()-[r:DECIDES_IN]->() WHERE r.attitude = 2 RETURN r.evidence AS evidence')).toEqual(
      [{ evidence: 'HubSpot buying role: END_USER; INFLUENCER' }],
    );
    const told = brief(job.warnings).filter((line) => !line.includes('unknown-'));
    expect(told.sort()).toEqual([
      'company.csv:4 is_deleted deleted-row',
      'contact.csv:4 - merged-row',
      'contact.csv:5 _fivetran_deleted deleted-row',
    ]);
    const again = await bench.files(WAREHOUSE);
    expect([again.counts.created, again.counts.updated]).toEqual([0, 0]);
    const undone = await bench.undo(job.id);
    expect([undone.state, undone.kept ?? []]).toEqual(['undone', []]);
    expect(await count('(n) WHERE n:Account OR n:Person OR n:Deal OR n:Interaction OR n:Colleague')).toBe(0);
  });

  it('comes in the same in small batches', async () => {
    const paths = [bench.folder(WAREHOUSE)];
    const { record } = await startImport(bench.app, asking, { paths, preset: undefined, dryRun: false });
    await bench.work(record.id, 3);
    expect(await theGraph()).toEqual(PORTAL);
  });

  it('comes in from its own exports too, by labels', async () => {
    const job = await bench.files({
      'hubspot-crm-exports-all-companies.csv': csv(
        ['Record ID', 'Company name', 'Parent Company', 'Company owner', 'Industry'],
        [101, 'Northwater Group', '', 'Ann Lee', 'Machinery'],
        [102, 'Northwater Pumps', 101, 'Ann Lee', ''],
      ),
      'hubspot-crm-exports-all-contacts.csv': csv(
        [
          'Record ID',
          'First Name',
          'Last Name',
          'Email',
          'Job Title',
          'Buying Role',
          'Associated Company IDs',
          'Power',
        ],
        [201, 'Eva', 'Berg', 'eva@n.example', 'CEO', 'Decision Maker', 101, 90],
        [202, 'Tom', 'Lund', '', '', '', '102;101', ''],
      ),
      'hubspot-crm-exports-all-deals.csv': csv(
        [
          'Record ID',
          'Deal Name',
          'Deal Stage',
          'Amount',
          'Close Date',
          'Deal owner',
          'Associated Company IDs',
          'Associated Contact IDs',
        ],
        [301, 'Pumps', 'Closed Won', '12,000.50', '2026-09-30 10:00', 'Ann Lee', 102, '201;202'],
      ),
    });
    expect([job.state, job.errors]).toEqual(['done', []]);
    expect(await theGraph()).toMatchObject({
      stakes: ['Northwater Group > Northwater Pumps true'],
      managed: ['Ann Lee Northwater Group', 'Ann Lee Northwater Pumps'],
      seats: ['Eva Berg in Northwater Group', 'Tom Lund in Northwater Group', 'Tom Lund in Northwater Pumps'],
      deals: ['Pumps Northwater Pumps Closed Won won'],
    });
    expect(
      await bench.query(
        'MATCH (p)-[r:DECIDES_IN]->() RETURN p.name AS name, r.roles AS roles, r.power AS power ORDER BY name',
      ),
    ).toEqual([
      { name: 'Eva Berg', roles: ['EB'], power: 90 },
      { name: 'Tom Lund', roles: null, power: null },
    ]);
  });

  it('keeps a dry run and the real run alike, and leaves who is not there as an error of the row', async () => {
    const files = {
      ...WAREHOUSE,
      'deal_contact.csv': csv(['deal_id', 'contact_id', 'type_id'], [301, 201, 3], [301, 999, 3]),
    };
    const dry = await bench.files(files, { dryRun: true });
    const real = await bench.files(files);
    expect(dry.counts).toEqual(real.counts);
    expect(brief(real.errors)).toEqual(['deal_contact.csv:3 personId dangling-reference']);
  });
});
