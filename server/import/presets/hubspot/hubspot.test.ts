import { describe, expect, it } from 'vitest';
import { recognise } from '../presets.ts';
import { mapFiles, stated } from '../testing/mapped.ts';

function lines(...rows: string[]): string {
  return rows.join('\n');
}

describe('recognising files', () => {
  it.each<[string, string, string | null]>([
    // Its own exports, by labels and by internal names, in any case.
    ['all-contacts.csv', 'Record ID,First Name,Last Name,Email,Job Title,Contact owner', 'hubspot/contact'],
    ['x.csv', 'RECORD ID,COMPANY NAME,Company owner,Parent Company', 'hubspot/company'],
    ['deals.csv', 'Record ID,Deal Name,Deal Stage,Amount,Associated Company IDs', 'hubspot/deal'],
    [
      'contacts.csv',
      'firstname,lastname,email,jobtitle,hs_buying_role,associatedcompanyid,hubspot_owner_id',
      'hubspot/contact',
    ],
    ['companies.csv', 'name,domain,industry,numberofemployees,annualrevenue', 'hubspot/company'],
    ['y.csv', 'hs_object_id,dealname,amount,dealstage,closedate', 'hubspot/deal'],
    ['calls.csv', 'Record ID,Call title,Call direction,Activity date,Activity assigned to', 'hubspot/call'],
    ['export.csv', 'Record ID,Meeting name,Meeting outcome,Meeting start time', 'hubspot/meeting'],
    // A warehouse's tables.
    ['company.csv', 'id,is_deleted,_fivetran_synced,property_name', 'hubspot/company'],
    ['contact_data.csv', '_fivetran_deleted,_fivetran_synced,property_email,id', 'hubspot/contact'],
    ['deal_data.csv', 'deal_id,is_deleted,owner_id,property_dealname', 'hubspot/deal'],
    ['owner.csv', 'owner_id,_fivetran_synced,email,first_name,last_name', 'hubspot/owner'],
    ['a.csv', 'stage_id,pipeline_id,label,_fivetran_synced', 'hubspot/stage'],
    ['engagement_call.csv', 'engagement_id,_fivetran_synced,property_hs_timestamp,type', 'hubspot/call'],
    ['b.csv', 'engagement_id,_fivetran_synced,start_time,meeting_outcome', 'hubspot/meeting'],
    ['engagement.csv', 'id,type,_fivetran_synced,portal_id', 'hubspot/engagement'],
    ['c.csv', 'contact_id,engagement_id,type_id,_fivetran_synced', 'hubspot/engagement-contact'],
    // What there is no place for, and what is none of its files.
    ['company_property_history.csv', 'company_id,timestamp,_fivetran_synced,source,source_id,name,value', null],
    ['users.csv', 'id,primary_team_id,role_id,email,first_name,last_name,_fivetran_synced', null],
    ['role.csv', 'id,name,requires_billing_write,_fivetran_synced', null],
    ['list.csv', 'id,First Name,Last Name,Email,Job Title', null],
    ['Lead.csv', 'Id,OwnerId,FirstName,LastName,Email,Company,NumberOfEmployees,CreatedById', null],
  ])('%s with %s is %s', (name, header, expected) => {
    const found = recognise(name, header.split(','));
    expect(found && `${found.preset.id}/${found.as}`).toBe(expected);
  });
});

const COMPANIES = lines(
  'Record ID,Company name,Parent Company,Company owner,Lifecycle Stage',
  '1,Northwater,,Ann Lee,customer',
  '2,Northwater Pumps,1,ann@us.example,lead',
  '3,Northwater Valves,northwater,,own words',
);
const OWNERS = lines('owner_id,email,first_name,last_name', '77,ann@us.example,Ann,Lee');

describe('companies', () => {
  it('are controlled by their parent, named by id or by name, and managed by the owner, however the owner is named', () => {
    const read = mapFiles({ 'companies.csv': COMPANIES, 'owners.csv': OWNERS });
    expect([read.errors, read.warnings]).toEqual([[], []]);
    expect(
      stated(read, 'account').map(({ id, name, colleagueIds, lifecycle }) => [id, name, colleagueIds, lifecycle]),
    ).toEqual([
      ['1', 'Northwater', ['77'], 'active'],
      ['2', 'Northwater Pumps', ['77'], 'prospect'],
      ['3', 'Northwater Valves', [], null],
    ]);
    expect(stated(read, 'stake')).toEqual(
      ['2', '3'].map((ownedId) => ({
        ownerKind: 'account',
        ownerId: '1',
        ownedId,
        interest: 'shareholding',
        since: null,
        source: 'crm',
        control: true,
      })),
    );
  });

  it('without record ids are told apart by their domain', () => {
    const read = mapFiles({
      'companies.csv': lines('name,domain,industry,numberofemployees', 'Acme,ACME.example,,12', 'No domain,,,'),
    });
    expect(stated(read, 'account')[0]).toMatchObject({ id: 'acme.example', name: 'Acme', employees: 12 });
    expect(read.errors).toEqual(['companies.csv:3 domain missing-value']);
  });

  it('of a name that two owners have keep the name', () => {
    const read = mapFiles({
      'companies.csv': lines('Record ID,Company name,Company owner', '1,Acme,Ann Lee'),
      'owners.csv': lines('owner_id,email,first_name,last_name', '7,a@x,Ann,Lee', '8,b@x,Ann,Lee'),
    });
    expect(stated(read, 'account')[0]).toMatchObject({ colleagueIds: ['Ann Lee'] });
  });
});

describe('contacts', () => {
  it('sit in each of their companies, the primary one first, and report to whom an added column names', () => {
    const read = mapFiles({
      'companies.csv': COMPANIES,
      'contacts.csv': lines(
        'Record ID,First Name,Last Name,Email,Job Title,Associated Company IDs (Primary),Associated Company IDs,Reports To',
        '11,Eva,Berg,eva@n.example,Chief Executive Officer,1,2;1,',
        '12,小明,王,w@n.example,采购部经理,2,,EVA@n.example',
        '13,,,only@mail.example,,2,,Eva Berg',
      ),
    });
    expect([read.errors, read.warnings]).toEqual([[], []]);
    expect(stated(read, 'person').map(({ id, name }) => [id, name])).toEqual([
      ['11', 'Eva Berg'],
      ['12', '王小明'],
      ['13', 'only@mail.example'],
    ]);
    expect(stated(read, 'seat').map(({ id, layer, reportsToId }) => [id, layer, reportsToId])).toEqual([
      ['11@1', 'decision', null],
      ['12@2', 'middle', '11@2'],
      ['13@2', null, '11@2'],
    ]);
    const further = read.facts.filter(({ kind, mode }) => kind === 'seat' && mode === 'placeholder');
    expect(further.map(({ kind, record }) => [kind, record['id']])).toEqual([['seat', '11@2']]);
  });

  it('that were merged away are left out, and what refers to them leads to the record that stands', () => {
    const read = mapFiles({
      'company.csv': lines('id,_fivetran_synced,property_name', '1,,Acme'),
      'contact.csv': lines(
        'id,_fivetran_synced,property_lastname,property_associatedcompanyid,property_hs_merged_object_ids',
        '21,,Standing,1,22',
        '22,,Merged,1,',
        '23,,Older,1,',
      ),
      'contact_merge_audit.csv': lines('canonical_vid,vid_to_merge', '22,23'),
      'deal.csv': lines('deal_id,property_dealname', '31,Pumps'),
      'deal_company.csv': lines('deal_id,company_id,type_id', '31,1,5'),
      'deal_contact.csv': lines('deal_id,contact_id,type_id', '31,23,3'),
    });
    expect(read.warnings).toEqual(['contact.csv:3 merged-row 21', 'contact.csv:4 merged-row 21']);
    expect(stated(read, 'person').map(({ id }) => id)).toEqual(['21']);
    expect(stated(read, 'decision').map(({ personId }) => personId)).toEqual(['21']);
  });

  it('of a circle of merges all stay', () => {
    const read = mapFiles({
      'contact.csv': lines('id,_fivetran_synced,property_lastname', '1,,A', '2,,B'),
      'contact_merge_audit.csv': lines('canonical_vid,vid_to_merge', '1,2', '2,1'),
    });
    expect(stated(read, 'person').map(({ id }) => id)).toEqual(['1', '2']);
  });
});

describe('deals', () => {
  const COMPANY = lines('id,_fivetran_synced,property_name', '1,,Acme', '2,,Beta', '3,true,Gone').replace(
    '_fivetran_synced',
    'is_deleted',
  );
  const ASSOCIATIONS = lines('deal_id,company_id,type_id', '31,2,341', '31,1,5', '32,1,5', '33,3,5', '99,1,5');

  it('belong to their primary company; without a company that is there they are left out, with what refers to them', () => {
    const read = mapFiles({
      'company.csv': COMPANY.replace('2,,', '2,false,').replace('1,,', '1,false,'),
      'contact.csv': lines('id,_fivetran_synced,property_lastname', '21,,Berg'),
      'deal.csv': lines('deal_id,property_dealname', '31,One', '32,Two', '33,Three', '34,Four'),
      'deal_company.csv': ASSOCIATIONS,
      'deal_contact.csv': lines('deal_id,contact_id,type_id', '34,21,3', '32,21,3'),
    });
    expect(read.errors).toEqual([]);
    expect(stated(read, 'deal').map(({ id, accountId }) => [id, accountId])).toEqual([
      ['31', '1'],
      ['32', '1'],
    ]);
    expect(read.warnings).toEqual([
      'company.csv:4 is_deleted deleted-row',
      'deal.csv:2 only-first-taken 1',
      'deal.csv:4 deal-without-account',
      'deal.csv:5 deal-without-account',
      'deal_company.csv:6 association-unused 99',
      'deal_contact.csv:2 association-unused 34',
    ]);
    expect(stated(read, 'decision')).toHaveLength(1);
  });

  it.each([
    // stage, its table, is closed won, is closed
    ['5', 'won'],
    ['6', 'lost'],
    ['7', 'open'],
    ['closedwon', 'won'],
    ['Closed Lost', 'lost'],
    ['contractsent', 'open'],
    ['Own stage', null],
    ['', null],
  ])('in stage %s are %s', (stage, outcome) => {
    const read = mapFiles({
      'deal.csv': lines('deal_id,deal_pipeline_stage_id,property_dealname', `31,${stage},One`),
      'deal_company.csv': lines('deal_id,company_id,type_id', '31,1,5'),
      'deal_pipeline_stage.csv': lines(
        'stage_id,pipeline_id,label,closed_won,is_closed,_fivetran_synced',
        '5,p,Signed,TRUE,TRUE,',
        '6,p,Gone,FALSE,TRUE,',
        '7,p,Talking,FALSE,FALSE,',
      ),
    });
    const [deal] = stated(read, 'deal');
    expect(deal?.['outcome']).toBe(outcome);
    const labels: Record<string, string | null> = { '5': 'Signed', '6': 'Gone', '7': 'Talking', '': null };
    expect(deal?.['stage']).toBe(stage in labels ? labels[stage] : stage);
  });

  it.each([
    ['true', 'true', 'won'],
    ['false', 'true', 'lost'],
    ['false', 'false', 'open'],
    ['', 'true', null],
  ])('with is closed won %s and is closed %s are %s', (won, closed, outcome) => {
    const read = mapFiles({
      'deals.csv': lines(
        'Record ID,Deal Name,Deal Stage,Is Closed Won,Is Deal Closed?,Associated Company IDs',
        `31,One,Own stage,${won},${closed},1`,
      ),
    });
    expect(stated(read, 'deal')[0]?.['outcome']).toBe(outcome);
  });
});

describe('decisions', () => {
  it('have the roles of the contact, the original as evidence, and the stance of the deal before that of the person', () => {
    const read = mapFiles({
      'contact.csv': lines(
        'id,_fivetran_synced,property_lastname,property_hs_buying_role,attitude,power',
        '21,,Berg,DECISION_MAKER;BUDGET_HOLDER,2,80',
        '22,,Lund,LEGAL_AND_COMPLIANCE;Whisperer,,',
        '23,,Holm,END_USER,教练,',
      ),
      'deal.csv': lines('deal_id,property_dealname', '31,One'),
      'deal_company.csv': lines('deal_id,company_id,type_id', '31,1,5'),
      'deal_contact.csv': lines('deal_id,contact_id,type_id,attitude', '31,21,3,-1', '31,22,3,'),
    });
    expect(stated(read, 'decision')).toEqual([
      {
        dealId: '31',
        personId: '21',
        source: 'crm',
        attitude: -1,
        power: 80,
        roles: ['EB'],
        evidence: 'HubSpot buying role: DECISION_MAKER; BUDGET_HOLDER',
      },
      {
        dealId: '31',
        personId: '22',
        source: 'crm',
        attitude: null,
        roles: ['GATEKEEPER'],
        evidence: 'HubSpot buying role: LEGAL_AND_COMPLIANCE; Whisperer',
      },
    ]);
    expect(read.warnings.filter((line) => !line.includes('seat-without-account'))).toEqual([
      'contact.csv:3 property_hs_buying_role unknown-role Whisperer',
      'contact.csv:4 without-deal END_USER, 教练',
    ]);
  });

  it('come from the columns of an export too, whichever file has them', () => {
    const deals = (contacts: string) =>
      lines('Record ID,Deal Name,Associated Company IDs,Associated Contact IDs', `31,One,1,${contacts}`);
    const people = (deal: string) =>
      lines('Record ID,Last Name,Buying Role,Associated Deal IDs', `21,Berg,Champion,${deal}`, '22,Lund,,');
    const parts = (files: Record<string, string>) =>
      stated(mapFiles(files), 'decision').map(({ personId, roles }) => [personId, roles]);
    expect(parts({ 'deals.csv': deals('21;22'), 'contacts.csv': people('') })).toEqual([
      ['21', ['COACH']],
      ['22', undefined],
    ]);
    expect(parts({ 'deals.csv': deals(''), 'contacts.csv': people('31') })).toEqual([['21', ['COACH']]]);
    const alone = mapFiles({ 'contacts.csv': people('31') });
    expect(alone.warnings).toContain('contacts.csv:2 Associated Deal IDs association-unused 31');
  });

  it.each([
    ['7', 'number-out-of-range'],
    ['warm', 'not-a-number'],
  ])('refuse the attitude %s', (attitude, code) => {
    const read = mapFiles({
      'contact.csv': lines('id,_fivetran_synced,property_lastname,attitude', `21,,Berg,${attitude}`),
    });
    expect(read.errors).toEqual([
      `contact.csv:2 attitude ${code} ${attitude}${code === 'number-out-of-range' ? ' -2 3' : ''}`,
    ]);
  });
});

describe('activities', () => {
  const PEOPLE = lines('id,_fivetran_synced,property_lastname', '21,,Berg', '22,,Lund');
  const WHO = lines(
    'engagement_id,contact_id,type_id',
    '1,22,1',
    '1,21,1',
    '2,21,1',
    '3,21,1',
    '4,21,1',
    '5,21,1',
    '6,21,1',
  );

  it('are interactions of the owner with the contacts, about the first deal that is there', () => {
    const read = mapFiles({
      'contact.csv': PEOPLE,
      'engagement_contact.csv': WHO,
      'engagement_deal.csv': lines('engagement_id,deal_id,type_id', '1,32,1', '1,31,1', '1,33,1'),
      'deal.csv': lines('deal_id,property_dealname', '31,One', '32,No company', '33,Three'),
      'deal_company.csv': lines('deal_id,company_id,type_id', '31,1,5', '33,1,5'),
      'engagement_call.csv': lines(
        'engagement_id,type,property_hs_timestamp,property_hubspot_owner_id,property_hs_call_direction,property_hs_call_title',
        '1,CALL,2024-05-06 7:08:09,77,INBOUND,Price',
      ),
    });
    expect(stated(read, 'interaction')).toEqual([
      {
        id: '1',
        channel: 'call',
        direction: 'in',
        source: 'crm',
        subject: 'Price',
        at: '2024-05-06T07:08:09.000Z',
        colleagueIds: ['77'],
        personIds: ['21', '22'],
        dealId: '31',
      },
    ]);
    expect(read.warnings).toContain('engagement_call.csv:2 only-first-taken 31');
    expect(read.facts.find(({ kind }) => kind === 'colleague')).toMatchObject({
      mode: 'placeholder',
      record: { id: '77', name: 'HubSpot owner 77' },
    });
  });

  it.each<[string, string, [string, string | null] | null]>([
    ['engagement_email', 'property_hs_email_direction|EMAIL', ['email', 'out']],
    ['engagement_email', 'property_hs_email_direction|INCOMING_EMAIL', ['email', 'in']],
    ['engagement_email', 'type|INCOMING_EMAIL', ['email', 'in']],
    ['engagement_communication', 'property_hs_communication_channel_type|WHATS_APP', ['message', null]],
    ['engagement_meeting', 'property_hs_meeting_outcome|COMPLETED', ['meeting', null]],
    ['engagement_meeting', 'property_hs_meeting_outcome|NO_SHOW', null],
    ['engagement_call', 'property_hs_call_status|NO_ANSWER', null],
    ['engagement_call', 'property_hs_call_disposition|73a0d17f-1163-4015-bdd5-ec830791da20', null],
    ['engagement_call', 'property_hs_call_disposition|f240bbac-87c9-4f6e-bf70-924b57d47db7', ['call', null]],
    ['engagement_note', 'property_hs_note_body|text', null],
    ['engagement_task', 'property_hs_task_type|CALL', null],
  ])('%s with %s is %j', (file, cell, expected) => {
    const [column = '', value = ''] = cell.split('|');
    const read = mapFiles({
      'contact.csv': PEOPLE,
      'engagement_contact.csv': WHO,
      [`${file}.csv`]: lines(
        `engagement_id,_fivetran_synced,property_hs_timestamp,property_hubspot_owner_id,${column}`,
        `2,,2024-05-06,77,${value}`,
      ),
    });
    const [found] = stated(read, 'interaction');
    expect(found ? [found['channel'], found['direction']] : null).toEqual(expected);
    if (expected === null) expect(read.warnings.some((line) => line.includes('not-a-contact'))).toBe(true);
  });

  it('that are tasks count when they are done and were a contact in themselves', () => {
    const task = (status: string, type: string) =>
      mapFiles({
        'contact.csv': PEOPLE,
        'engagement_contact.csv': WHO,
        'engagement_task.csv': lines(
          'engagement_id,_fivetran_synced,property_hs_timestamp,property_hubspot_owner_id,property_hs_task_status,property_hs_task_type',
          `2,,2024-05-06,77,${status},${type}`,
        ),
      });
    expect(stated(task('COMPLETED', 'CALL'), 'interaction')).toMatchObject([{ channel: 'call' }]);
    expect(stated(task('COMPLETED', 'EMAIL'), 'interaction')).toMatchObject([{ channel: 'email' }]);
    expect(stated(task('COMPLETED', 'TODO'), 'interaction')).toEqual([]);
    expect(stated(task('NOT_STARTED', 'CALL'), 'interaction')).toEqual([]);
  });

  it('without somebody on both sides are left out, and what is missing is named', () => {
    const read = mapFiles({
      'contact.csv': PEOPLE,
      'engagement_contact.csv': WHO,
      'engagement_meeting.csv': lines(
        'engagement_id,_fivetran_synced,start_time,owner_id',
        '2,,2024-05-06,',
        '8,,2024-05-06,77',
      ),
    });
    expect(read.warnings.filter((line) => line.startsWith('engagement_meeting'))).toEqual([
      'engagement_meeting.csv:2 without-participant colleague',
      'engagement_meeting.csv:3 without-participant person',
    ]);
  });

  it('take from the table of all engagements what their own table does not say, and are made once', () => {
    const read = mapFiles({
      'contact.csv': PEOPLE,
      'engagement_contact.csv': WHO,
      'engagement.csv': lines(
        'id,type,owner_id,timestamp,portal_id,_fivetran_synced',
        '1,CALL,77,2024-05-06 10:00,9,',
        '2,EMAIL,77,2024-05-07 10:00,9,',
      ),
      'engagement_call.csv': lines('engagement_id,_fivetran_synced,property_hs_call_title', '1,,Hello'),
    });
    expect(stated(read, 'interaction').map(({ id, channel, at }) => [id, channel, at])).toEqual([
      ['2', 'email', '2024-05-07T10:00:00.000Z'],
      ['1', 'call', '2024-05-06T10:00:00.000Z'],
    ]);
  });

  it('are read from its own exports, with the people in the row', () => {
    const read = mapFiles({
      'contacts.csv': lines('Record ID,Last Name', '21,Berg'),
      'meetings.csv': lines(
        'Record ID,Meeting name,Meeting start time,Activity assigned to,Associated Contact IDs',
        '1,Kick-off,2024-05-06 10:00,Ann Lee,21',
      ),
    });
    expect(stated(read, 'interaction')).toMatchObject([
      { id: '1', channel: 'meeting', subject: 'Kick-off', colleagueIds: ['Ann Lee'], personIds: ['21'] },
    ]);
  });
});
