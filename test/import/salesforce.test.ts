// The decision chain of a Salesforce export: lines, contact roles, further seats, activities.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { brief, counts, csv, type ImportBench, openImportBench } from './support.ts';

let bench: ImportBench;
beforeAll(async () => {
  bench = await openImportBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.clean());

const [GROUP, PLANT] = ['001f4000003NkdRAAS', '001f4000009wJD7AAM'];
const [EVA, TOM] = ['003f4000003AbCdAAK', '003f4000003AbCeAAK'];
const DEAL = '006f4000001aBcDAAU';
const ANN = '005f4000000VrDDAA0';

const EXPORT = {
  'Account.csv': csv(
    ['Id', 'Name', 'ParentId', 'OwnerId'],
    [GROUP, 'Northwater Group', '', ANN],
    [PLANT, 'Northwater Pumps', GROUP, ANN],
  ),
  'Contact.csv': csv(
    ['Id', 'FirstName', 'LastName', 'AccountId', 'Title', 'ReportsToId'],
    [EVA, 'Eva', 'Berg', GROUP, 'CEO', ''],
    [TOM, 'Tom', 'Lund', PLANT, 'Plant Manager', EVA],
  ),
  'Opportunity.csv': csv(['Id', 'AccountId', 'Name', 'StageName'], [DEAL, PLANT, 'Pumps', 'Proposal']),
  'OpportunityContactRole.csv': csv(
    ['Id', 'OpportunityId', 'ContactId', 'Role', 'IsPrimary', 'Attitude__c'],
    ['r1', DEAL, EVA, 'Decision Maker', 1, 2],
    ['r2', DEAL.slice(0, 15), EVA.slice(0, 15), 'Executive Sponsor', 0, 2],
    ['r3', DEAL, TOM, 'Whisperer', 0, ''],
  ),
  'AccountContactRelation.csv': csv(
    ['Id', 'AccountId', 'ContactId', 'Roles', 'StartDate', 'EndDate', 'IsDirect'],
    ['x1', GROUP, EVA, '', '2020-01-01', '', 1],
    ['x2', PLANT, EVA, 'Board', '2022-01-01', '2025-01-01', 0],
    ['x3', PLANT, TOM, '', '', '', 1],
  ),
  'Task.csv': csv(
    ['Id', 'WhoId', 'WhatId', 'OwnerId', 'Status', 'TaskSubtype', 'Subject', 'CallType', 'ActivityDate'],
    ['t1', EVA, DEAL, ANN, 'Completed', 'Call', 'Price', 'Outbound', '2026-05-04'],
    ['t2', TOM, PLANT, ANN, 'Completed', 'Email', 'Drawings', '', '2026-05-05'],
    ['t3', TOM, DEAL, ANN, 'Not Started', 'Call', 'Later', '', '2026-07-05'],
  ),
  'Event.csv': csv(
    ['Id', 'WhoId', 'WhatId', 'OwnerId', 'Type', 'Subject', 'StartDateTime'],
    ['e1', TOM, DEAL, ANN, 'Meeting', 'Kick-off', '2026-05-06T08:00:00.000Z'],
    ['e2', '', DEAL, ANN, 'Meeting', 'Internal', '2026-05-06T08:00:00.000Z'],
  ),
};

async function rows(query: string): Promise<unknown[]> {
  return (await bench.query(`${query} AS row ORDER BY row`)).map(({ row }) => row);
}

it('an export comes in with who decides, who sits where since when, and who was in contact with whom', async () => {
  const job = await bench.files(EXPORT);
  expect([job.state, job.preset, job.errors]).toEqual(['done', 'salesforce', []]);
  expect(counts(job)).toEqual({ accepted: 14, created: 13, unchanged: 1, skipped: 2 });
  expect(await rows('MATCH (a:Seat)-[:REPORTS_TO]->(b:Seat) RETURN a.id + " > " + b.id')).toEqual([
    `${TOM}@${PLANT} > ${EVA}@${GROUP}`,
  ]);
  expect(
    await rows(
      'MATCH (p:Person)-[h:HOLDS]->(:Seat)-[:IN]->(a) RETURN p.name + " in " + a.name + " " + coalesce(h.since, "") + ".." + coalesce(h.until, "")',
    ),
  ).toEqual([
    'Eva Berg in Northwater Group 2020-01-01..',
    'Eva Berg in Northwater Pumps 2022-01-01..2025-01-01',
    'Tom Lund in Northwater Pumps ..',
  ]);
  expect(
    await bench.query(
      'MATCH (p)-[r:DECIDES_IN]->(d) RETURN p.name AS name, d.name AS deal, r.roles AS roles, r.attitude AS attitude, r.evidence AS evidence ORDER BY name',
    ),
  ).toEqual([
    {
      name: 'Eva Berg',
      deal: 'Pumps',
      roles: ['EB', 'INFLUENCER'],
      attitude: 2,
      evidence: 'Salesforce contact role: Decision Maker; Executive Sponsor (primary contact)',
    },
    { name: 'Tom Lund', deal: 'Pumps', roles: null, attitude: null, evidence: 'Salesforce contact role: Whisperer' },
  ]);
  expect(
    await rows(
      'MATCH (c:Colleague)-[:TOOK_PART]->(i)<-[:TOOK_PART]-(p:Person) OPTIONAL MATCH (i)-[:ABOUT]->(d) RETURN i.at + " " + i.channel + " " + coalesce(i.direction, "-") + " " + p.name + " " + coalesce(d.name, "-")',
    ),
  ).toEqual([
    '2026-05-04T00:00:00.000Z call out Eva Berg Pumps',
    '2026-05-05T00:00:00.000Z email - Tom Lund -',
    '2026-05-06T08:00:00.000Z meeting - Tom Lund Pumps',
  ]);
  expect(brief(job.warnings).sort()).toEqual([
    'AccountContactRelation.csv:1 Id unknown-column',
    'Event.csv:3 WhoId without-participant',
    'OpportunityContactRole.csv:1 Id unknown-column',
    'OpportunityContactRole.csv:4 Role unknown-role',
    'Task.csv:4 Status not-a-contact',
  ]);
  const again = await bench.files(EXPORT);
  expect(counts(again)).toEqual({ accepted: 14, unchanged: 14, skipped: 2 });
  const undone = await bench.undo(job.id);
  expect([undone.state, undone.kept ?? []]).toEqual(['undone', []]);
  expect(await rows('MATCH (n) WHERE n:Account OR n:Person OR n:Seat OR n:Interaction RETURN n.id')).toEqual([]);
});

it('a role or an activity of somebody who is not there is an error of its row', async () => {
  const job = await bench.files({
    ...EXPORT,
    'OpportunityContactRole.csv': csv(['OpportunityId', 'ContactId', 'Role'], [DEAL, '003f4000003XxXxAAK', 'Other']),
    'Task.csv': csv(
      ['Id', 'WhoId', 'WhatId', 'OwnerId', 'Status', 'Type', 'ActivityDate'],
      ['t1', EVA, '006f4000001XxXxAAU', ANN, 'Completed', 'Call', '2026-05-04'],
    ),
  });
  expect(brief(job.errors)).toEqual([
    'OpportunityContactRole.csv:2 personId dangling-reference',
    'Task.csv:2 dealId dangling-reference',
  ]);
});
