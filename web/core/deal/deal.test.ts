import { describe, expect, it } from 'vitest';
import { dealReach } from '../../../domain/reach/deal.ts';
import type { ReachDecision, ReachFacts } from '../../../domain/reach/facts.ts';
import { reachOf } from '../../../domain/reach/reach.ts';
import { changesOf } from '../what-if/changes.ts';
import { findingsOf } from './findings.ts';
import { leadTo } from './lead.ts';
import { placesOf } from './places.ts';
import { mostTelling } from './telling.ts';

const stated = { source: null, observedOn: null, confidence: null };
const decision = (personId: string, roles: ReachDecision['roles'], attitude: number | null): ReachDecision => ({
  dealId: 'd',
  personId,
  roles,
  power: null,
  attitude,
  ...stated,
});

/** R1 knows A, R2 knows B; both lead through C to the economic buyer. */
const FACTS: ReachFacts = {
  asOf: '2026-11-22',
  persons: ['A', 'B', 'C', 'EB'].map((id) => ({ id, left: null })),
  seats: [],
  holders: [],
  influences: [
    { fromId: 'A', toId: 'C', weight: 0.6, kind: null, ...stated },
    { fromId: 'B', toId: 'C', weight: 0.9, kind: null, ...stated },
    { fromId: 'C', toId: 'EB', weight: 0.7, kind: null, ...stated, confidence: 'unclear' },
  ],
  ties: [
    { colleagueId: 'R1', personId: 'A', strength: 0.8, computed: false, ...stated },
    { colleagueId: 'R2', personId: 'B', strength: 0.5, computed: false, ...stated },
  ],
  decisions: [
    decision('A', ['INFLUENCER'], 2),
    decision('B', ['INFLUENCER'], 1),
    decision('C', ['TB'], 0),
    decision('EB', ['EB'], null),
  ],
  deals: [{ id: 'd', accountId: 'x', outcome: 'open', openedOn: null, closeOn: null, amount: 1000, currency: 'CNY' }],
};
const reach = reachOf(FACTS, 'd');

describe('the lead to a person', () => {
  it('is through whom a first meeting gets nearest: C gives the EB 0.5 x 0.4 x 0.7', () => {
    expect(leadTo(reach, 'EB')).toEqual({ id: 'C', reach: 0.5 * 0.4 * 0.7 });
  });
  it('is nobody where no meeting gets nearer', () => {
    expect(leadTo(reach, 'A')).toBeNull();
    expect(leadTo(reach, 'nobody')).toBeNull();
  });
});

describe('findings', () => {
  it('name who is far and the way to him, the missing role, on whom it hangs, and whom to meet', () => {
    const findings = findingsOf(dealReach(FACTS, 'd'), reach);
    expect(findings.map((finding) => finding.kind)).toEqual(['missing', 'hangs', 'hangs', 'weak', 'weak', 'next']);
    expect(findings[0]).toEqual({ kind: 'missing', roles: ['UB'] });
    expect(findings[1]).toMatchObject({ kind: 'hangs', cut: { kind: 'colleague', id: 'R1' } });
    expect(findings[2]).toMatchObject({ kind: 'hangs', cut: { kind: 'person', id: 'A' } });
    expect(findings[3]).toMatchObject({ person: { id: 'EB' }, lead: { id: 'C' } });
  });

  it('say who is against us and whom both sides get to', () => {
    const facts = { ...FACTS, decisions: [...FACTS.decisions.slice(0, 3), decision('EB', ['EB'], -1)] };
    const back = { fromId: 'EB', toId: 'C', weight: 0.9, kind: null, ...stated };
    const hostile = { ...facts, influences: [...facts.influences, back] };
    const findings = findingsOf(dealReach(hostile, 'd'), reachOf(hostile, 'd'));
    expect(findings.at(-1)).toEqual({ kind: 'against', ids: ['EB'], contested: ['C'] });
  });
});

describe('the one fact that would change it most', () => {
  it('is what is uncertain on the way: without C -> EB, which somebody only believes, the EB is not reached at all', () => {
    expect(mostTelling(FACTS, 'd', 'EB')).toEqual({
      fact: { kind: 'influence', fromId: 'C', toId: 'EB', weight: 0.7 },
      low: 0,
      high: expect.closeTo(0.12096, 12),
      now: expect.closeTo(0.12096, 12),
    });
  });

  it('is an unknown attitude where that swings more', () => {
    const facts = {
      ...FACTS,
      decisions: [...FACTS.decisions.slice(0, 2), decision('C', ['TB'], null), FACTS.decisions[3]!],
    };
    expect(mostTelling(facts, 'd', 'EB')).toMatchObject({
      fact: { kind: 'attitude', personId: 'C', attitude: null },
      low: 0,
      high: expect.closeTo(0.432 * 0.7, 12),
    });
  });

  it('is nothing where all is sure', () => expect(mostTelling(FACTS, 'd', 'A')).toBeNull());

  it('of an unclear tie leaves what contacts give', () => {
    const tie = { colleagueId: 'R1', personId: 'A', strength: 0.4, computed: true, ...stated };
    const unclear = { ...FACTS.ties[0]!, confidence: 'unclear' as const };
    expect(mostTelling({ ...FACTS, ties: [unclear, tie] }, 'd', 'A')).toMatchObject({
      fact: { kind: 'tie' },
      low: 0.4,
    });
  });

  it('of the chain is what moves its reach most', () => {
    expect(mostTelling(FACTS, 'd', null)?.fact).toMatchObject({ kind: 'influence', fromId: 'C', toId: 'EB' });
  });
});

describe('changes of a what-if', () => {
  it('list whom it moves, what moves the chain most first, and add up to its change', () => {
    const before = dealReach(FACTS, 'd');
    const after = dealReach(FACTS, 'd', { edits: [{ op: 'removePerson', personId: 'A' }] });
    const changes = changesOf(before, after);
    expect(changes.map((change) => change.id)).toEqual(['A', 'C', 'EB']);
    const sum = changes.reduce((total, change) => total + change.weight, 0);
    expect(sum).toBeCloseTo(after.chainReach!.point - before.chainReach!.point, 12);
  });

  it('are none without edits', () => expect(changesOf(dealReach(FACTS, 'd'), dealReach(FACTS, 'd'))).toEqual([]));
});

describe('where a person sits', () => {
  it('is his seat in the account before one elsewhere, and none that is over', () => {
    const seat = (id: string, accountId: string) => ({
      id,
      accountId,
      title: id,
      department: null,
      layer: null,
      reportsToId: null,
    });
    const hold = (personId: string, seatId: string, until: string | null = null) => ({
      personId,
      seatId,
      since: null,
      until,
      ended: null,
    });
    const seats = [seat('1', 'y'), seat('2', 'x'), seat('3', 'x')];
    const holders = [hold('A', '1'), hold('A', '3'), hold('A', '2'), hold('B', '2', '2020-01-01'), hold('B', '1')];
    const places = placesOf({ asOf: FACTS.asOf, seats, holders }, 'x');
    expect([...places].map(([id, { title }]) => [id, title])).toEqual([
      ['A', '2'],
      ['B', '1'],
    ]);
  });
});
