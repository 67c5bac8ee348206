// What the opening deals are told with in C139: complete, and in line with their decision chains.
import { describe, expect, it } from 'vitest';
import { dealRecord } from '../../domain/facts/business.ts';
import { assessmentRecord, coachStatementRecord } from '../../domain/facts/c139.ts';
import { decisionRecord } from '../../domain/facts/person.ts';
import { records } from '../bundle.ts';
import { demonstration } from './demonstration.ts';

const TODAY = '2027-03-08';
const bundle = demonstration(TODAY);
const assessments = records(bundle, 'assessment').map((row) => assessmentRecord.parse(row));
const statements = records(bundle, 'coachStatement').map((row) => coachStatementRecord.parse(row));
const decisions = records(bundle, 'decision').map((row) => decisionRecord.parse(row));
const deals = records(bundle, 'deal').map((row) => dealRecord.parse(row));

const CONTROL = ['W1', 'F1', 'F2', 'F3', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9'];
const ELEMENTS = [
  'price',
  'productFit',
  'service',
  'delivery',
  'brand',
  'references',
  'commercialTerms',
  'relationship',
  'compliance',
].map((name) => `elements.${name}`);

function said(dealId: string, template: string) {
  return assessments.filter((row) => row.dealId === dealId && row.template === template);
}
function ourWord(dealId: string, item: string) {
  return said(dealId, 'control-139').find((row) => row.item === item)?.value;
}

describe.each(['yl-deal-imaging-cloud', 'kh-deal-twin'])('%s', (dealId) => {
  it('has every item of both templates, with evidence, by somebody of ours', () => {
    expect(said(dealId, 'control-139').map(({ item }) => item)).toEqual(CONTROL);
    expect(said(dealId, 'coverage-139').map(({ item }) => item)).toEqual(['value', ...ELEMENTS]);
    const colleagues = new Set(bundle.colleague.map(({ id }) => id));
    for (const row of [...said(dealId, 'control-139'), ...said(dealId, 'coverage-139')]) {
      expect(row.evidence?.length, row.item).toBeGreaterThan(5);
      expect(colleagues.has(row.by ?? ''), row.item).toBe(true);
    }
  });

  it('says of W, F2, F3 and C4 what its decision chain shows', () => {
    const chain = decisions.filter((row) => row.dealId === dealId);
    const leans = (least: number) => chain.filter(({ attitude }) => attitude !== null && attitude >= least);
    const power = (rows: typeof chain) => rows.reduce((sum, row) => sum + (row.power ?? 0), 0);
    const decider = chain.find(({ roles }) => roles.includes('EB'));
    const toward = decider?.attitude ?? null;
    const keys = leans(2).filter(({ roles }) => roles.some((role) => ['EB', 'TB', 'UB'].includes(role)));
    const shown = {
      W1: toward === null ? 'unknown' : toward >= 2 ? 'yes' : 'no',
      F2: keys.length >= 2 ? 'yes' : 'no',
      F3: power(leans(1)) * 2 > power(chain) ? 'yes' : 'no',
      C4: chain.every((row) => row.power !== null && row.attitude !== null) ? 'yes' : 'no',
    };
    for (const [item, value] of Object.entries(shown)) {
      expect([item, ourWord(dealId, item)]).toEqual([item, value]);
      expect(said(dealId, 'control-139').find((row) => row.item === item)?.proposed).toBe(value);
    }
  });

  it('keeps what only its coaches said, of items that we judged too', () => {
    const mine = statements.filter((row) => row.dealId === dealId);
    expect(mine.length).toBeGreaterThanOrEqual(2);
    for (const { personId, item } of mine) {
      const part = decisions.find((row) => row.dealId === dealId && row.personId === personId);
      expect(part?.roles).toContain('COACH');
      expect(part?.coachKinds.length).toBeGreaterThan(0);
      expect(ourWord(dealId, item), item).toBeDefined();
    }
  });
});

describe('C139 of the demonstration', () => {
  it('compares each element with a rival of its deal, where there is one', () => {
    const rivals = new Map(deals.map(({ id, competitorIds }) => [id, competitorIds]));
    for (const { dealId, item, competitorId } of assessments)
      if (item.startsWith('elements.') && rivals.get(dealId)?.length !== 0)
        expect(rivals.get(dealId), `${dealId} ${item}`).toContain(competitorId);
      else expect(competitorId).toBeNull();
  });

  it('has one coach whose word stands against ours, and one coach nobody verified', () => {
    const against = statements.filter(({ dealId, item, value }) => ourWord(dealId, item) !== value);
    expect(against.map(({ dealId, item }) => `${dealId} ${item}`)).toEqual(['yl-deal-imaging-cloud F1']);
    const coached = decisions.filter(({ coachKinds }) => coachKinds.length > 0);
    expect(coached.map(({ personId, coachVerified }) => [personId, coachVerified])).toEqual([
      ['yl-chen-jie', true],
      ['kh-jonas-granlid', false],
    ]);
  });

  it('has an action that is done, and open ones that are due', () => {
    const states = bundle.action.map(({ state, dueOn, closedOn }) => [state, (dueOn ?? '') > TODAY, closedOn !== null]);
    expect(states).toEqual([
      ['done', false, true],
      ['open', true, false],
      ['open', true, false],
    ]);
  });

  it('judges open deals of both groups by the template of coverage', () => {
    const ids = new Set(assessments.filter((row) => row.template === 'coverage-139').map(({ dealId }) => dealId));
    for (const prefix of ['yl', 'kh'])
      expect([...ids].filter((id) => id.startsWith(`${prefix}-`)).length).toBeGreaterThanOrEqual(2);
  });
});
