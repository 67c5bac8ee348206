import { describe, expect, it } from 'vitest';
import { mapFiles, stated } from '../testing/mapped.ts';

function lines(...rows: string[]): string {
  return rows.join('\n');
}

const DEAL = '006f4000001aBcDAAU';
const ANN = '003f4000003AbCdAAK';
const BEN = '003f4000003AbCeAAK';

describe('contact roles of opportunities', () => {
  const roles = (...rows: string[]) =>
    mapFiles({
      'OpportunityContactRole.csv': lines('Id,OpportunityId,ContactId,Role,IsPrimary,IsDeleted', ...rows),
    });

  it.each([
    ['Decision Maker', ['EB']],
    ['Economic Buyer', ['EB']],
    ['Economic Decision Maker', ['EB']],
    ['Business User', ['UB']],
    ['Technical Buyer', ['TB']],
    ['Evaluator', ['TB']],
    ['Influencer', ['INFLUENCER']],
    ['Executive Sponsor', ['INFLUENCER']],
    ['Other', []],
    ['决策者', ['EB']],
    ['economic buyer', ['EB']],
  ])('%s is %j, and stays as evidence', (role, expected) => {
    const read = roles(`r1,${DEAL},${ANN},${role},0,0`);
    expect(stated(read, 'decision')).toEqual([
      { dealId: DEAL, personId: ANN, source: 'crm', roles: expected, evidence: `Salesforce contact role: ${role}` },
    ]);
    expect(read.warnings).toEqual([]);
  });

  it('are one part in the decision when a contact has several, and name the primary contact', () => {
    const read = roles(
      `r1,${DEAL},${ANN},Evaluator,0,0`,
      `r2,${DEAL.slice(0, 15)},${ANN},Decision Maker,1,0`,
      `r3,${DEAL},${ANN},Influencer,0,1`,
      `r4,${DEAL},${BEN},,1,0`,
      `r5,${DEAL},,Evaluator,0,0`,
    );
    const ann = {
      dealId: DEAL,
      personId: ANN,
      source: 'crm',
      roles: ['EB', 'TB'],
      evidence: 'Salesforce contact role: Evaluator; Decision Maker (primary contact)',
    };
    const ben = { dealId: DEAL, personId: BEN, source: 'crm', roles: [], evidence: 'Salesforce primary contact' };
    expect(stated(read, 'decision')).toEqual([ann, ann, ben]);
    expect(read.warnings).toEqual(['OpportunityContactRole.csv:4 IsDeleted deleted-row']);
    expect(read.errors).toEqual(['OpportunityContactRole.csv:6 ContactId missing-value']);
  });

  it('that are not known give no role and are named', () => {
    const read = roles(`r1,${DEAL},${ANN},Whisperer,0,0`);
    expect(stated(read, 'decision')[0]).toMatchObject({
      roles: [],
      evidence: 'Salesforce contact role: Whisperer',
    });
    expect(read.warnings).toEqual(['OpportunityContactRole.csv:2 Role unknown-role Whisperer']);
  });

  it('take the columns that somebody added, there or on the contact', () => {
    const read = mapFiles({
      'Contact.csv': lines('Id,LastName,AccountId,Attitude__c,Power', `${ANN},Lee,,3,60`, `${BEN},Wu,,-2,`),
      'OpportunityContactRole.csv': lines(
        'OpportunityId,ContactId,Role,attitude,contactLevel',
        `${DEAL},${ANN},,1,deep`,
      ),
    });
    expect(stated(read, 'decision')).toMatchObject([{ attitude: 1, contactLevel: 'deep', power: 60 }]);
    expect(read.warnings).toEqual(['Contact.csv:3 without-deal -2']);
  });
});

describe('relations of contacts to accounts', () => {
  it('are seats of their own, held from and until the days given', () => {
    const read = mapFiles({
      'AccountContactRelation.csv': lines(
        'Id,AccountId,ContactId,Roles,StartDate,EndDate,IsActive,IsDirect,IsDeleted',
        `1,A,${ANN},Decision Maker,2020-01-31,2024-12-31,0,0,0`,
        `2,B,${ANN},,,,1,1,0`,
        `3,C,${ANN},,,,0,0,0`,
        `4,D,${ANN},,,,1,0,1`,
      ),
    });
    expect(stated(read, 'holder')).toEqual([
      {
        personId: ANN,
        seatId: `${ANN}@A@relation`,
        source: 'crm',
        since: '2020-01-31',
        until: '2024-12-31',
        evidence: 'Salesforce account roles: Decision Maker',
      },
      { personId: ANN, seatId: `${ANN}@B`, source: 'crm', since: null, until: null },
      { personId: ANN, seatId: `${ANN}@C@relation`, source: 'crm', since: null, until: null, ended: true },
    ]);
    expect(read.facts.filter(({ kind }) => kind === 'seat').map(({ mode }) => mode)).toEqual(
      Array(3).fill('placeholder'),
    );
    expect(read.warnings).toEqual(['AccountContactRelation.csv:5 IsDeleted deleted-row']);
  });
});

describe('activities', () => {
  const TASK =
    'Id,WhoId,WhatId,OwnerId,Status,Type,TaskSubtype,Subject,CallType,ActivityDate,CompletedDateTime,LastModifiedDate';
  const EVENT = 'Id,WhoId,WhatId,OwnerId,Type,Subject,StartDateTime,ActivityDate';

  it.each<[string, string, string, string, string | null]>([
    ['Completed', 'Call', 'Task', 'x', 'call'],
    ['Completed', '', 'Call', 'x', 'call'],
    ['Completed', '', 'Email', 'x', 'email'],
    ['Completed', 'Meeting', 'Task', 'x', 'meeting'],
    ['Completed', '拜访', 'Task', 'x', 'visit'],
    ['Completed', '', '', 'Call', 'call'],
    ['Completed', '', '', 'Email: Offer', 'email'],
    ['Completed', '', 'ListEmail', 'Email: Newsletter', null],
    ['Completed', 'Other', 'Task', 'Send letter', null],
    ['Completed', '', '', 'Call for tenders', null],
    ['Not Started', 'Call', 'Call', 'x', null],
  ])('a task %s of type %s, subtype %s, about "%s" is %s', (status, type, subtype, subject, channel) => {
    const read = mapFiles({
      'Task.csv': lines(TASK, `1,${ANN},,U1,${status},${type},${subtype},${subject},,2024-05-06,,`),
    });
    expect(stated(read, 'interaction')[0]?.['channel'] ?? null).toBe(channel);
    expect(read.warnings.map((line) => line.split(' ')[2])).toEqual(channel === null ? ['not-a-contact'] : []);
  });

  it('have the time they were completed, the opportunity they were about, and the direction of a call', () => {
    const read = mapFiles({
      'Task.csv': lines(
        TASK,
        `1,${ANN},${DEAL},U1,Completed,Call,Call,Price,Inbound,2024-05-06,2024-05-07T08:00:00Z,2024-06-01`,
        `2,${ANN},001f4000009wJD7AAM,U1,Completed,Call,Call,x,Outbound,,,2024-06-01T10:00:00Z`,
        `3,${ANN},O9,U1,Completed,Call,Call,x,,2024-05-06,,`,
        `4,${ANN},,U1,Completed,Call,Call,x,,soon,,`,
      ),
      'Opportunity.csv': lines('Id,AccountId,Name,StageName', 'O9,A,One,Won'),
    });
    expect(
      stated(read, 'interaction').map(({ at, dealId, direction, colleagueIds, personIds }) => [
        at,
        dealId,
        direction,
        colleagueIds,
        personIds,
      ]),
    ).toEqual([
      ['2024-05-07T08:00:00.000Z', DEAL, 'in', ['U1'], [ANN]],
      ['2024-06-01T10:00:00.000Z', null, 'out', ['U1'], [ANN]],
      ['2024-05-06T00:00:00.000Z', 'O9', null, ['U1'], [ANN]],
      [null, null, null, ['U1'], [ANN]],
    ]);
    expect(read.errors).toEqual(['Task.csv:5 ActivityDate not-an-instant soon']);
  });

  it('of a lead, or without a contact, are left out', () => {
    const read = mapFiles({
      'Event.csv': lines(
        EVENT,
        `1,00Qf4000003AbCdAAK,,U1,,Fair,2024-05-06T08:00:00Z,`,
        `2,,${DEAL},U1,,Internal,2024-05-06T08:00:00Z,`,
        `3,${ANN},,,,Nobody,2024-05-06T08:00:00Z,`,
      ),
    });
    expect(stated(read, 'interaction')).toEqual([]);
    expect(read.warnings).toEqual([
      'Event.csv:2 WhoId without-participant person',
      'Event.csv:3 WhoId without-participant person',
      'Event.csv:4 OwnerId without-participant colleague',
    ]);
  });

  it('that are events are meetings unless their type says otherwise', () => {
    const read = mapFiles({
      'Event.csv': lines(
        EVENT,
        `1,${ANN},${DEAL},U1,,Kick-off,2024-05-06T08:00:00Z,`,
        `2,${ANN},,U1,Call,x,,2024-05-06`,
        `3,${ANN},,U1,Site visit,x,,2024-05-06`,
      ),
    });
    expect(stated(read, 'interaction').map(({ channel, at }) => [channel, at])).toEqual([
      ['meeting', '2024-05-06T08:00:00.000Z'],
      ['call', '2024-05-06T00:00:00.000Z'],
      ['visit', '2024-05-06T00:00:00.000Z'],
    ]);
  });
});
