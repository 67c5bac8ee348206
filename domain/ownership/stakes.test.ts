import { describe, expect, it } from 'vitest';
import { ownersOf } from './owners.ts';
import { ownershipOn } from './ownership.ts';
import { stakesOf } from './stakes.ts';
import { facts, stake } from './testing/facts.ts';

const on = (...stakes: ReturnType<typeof stake>[]) => ownershipOn(facts(stakes), '2026-06-30');
const ofAccount = (id: string) => ({ kind: 'account', id }) as const;

describe('effective stakes: the fixtures', () => {
  it('A 60 % of B, B 60 % of C: A holds 0.36 of C and controls it', () => {
    const rows = stakesOf(on(stake('A', 'B', 0.6), stake('B', 'C', 0.6)), ofAccount('A'));
    expect(rows).toEqual([
      { id: 'B', stake: 0.6, min: 0.6, max: 0.6, complete: true, reason: null, depth: 1, control: 'yes' },
      { id: 'C', stake: 0.36, min: 0.36, max: 0.36, complete: true, reason: null, depth: 2, control: 'yes' },
    ]);
  });

  it('a diamond of halves: stake 0.5, no control', () => {
    const diamond = on(stake('A', 'B', 0.5), stake('A', 'C', 0.5), stake('B', 'D', 0.5), stake('C', 'D', 0.5));
    const rows = stakesOf(diamond, ofAccount('A'));
    expect(rows.map((row) => [row.id, row.stake, row.control])).toEqual([
      ['B', 0.5, 'no'],
      ['C', 0.5, 'no'],
      ['D', 0.5, 'no'],
    ]);
  });

  it('30 % and 30 % through two controlled accounts: stake 0.36 and control', () => {
    const joint = on(stake('A', 'B', 0.6), stake('A', 'C', 0.6), stake('B', 'D', 0.3), stake('C', 'D', 0.3));
    expect(stakesOf(joint, ofAccount('A')).find((row) => row.id === 'D')).toMatchObject({
      stake: 0.36,
      control: 'yes',
    });
  });

  it('P 80 % X, X 30 % Y, Y 10 % X: 0.8247 in X, 0.2474 in Y', () => {
    const rows = stakesOf(on(stake('P', 'X', 0.8), stake('X', 'Y', 0.3), stake('Y', 'X', 0.1)), ofAccount('P'));
    expect(rows.map((row) => [row.id, row.stake?.toFixed(4)])).toEqual([
      ['X', '0.8247'],
      ['Y', '0.2474'],
    ]);
  });

  it('P 100 % X, X 50 % P: 1.0 in X, for what is held in P does not count', () => {
    const rows = stakesOf(on(stake('P', 'X', 1), stake('X', 'P', 0.5)), ofAccount('P'));
    expect(rows).toMatchObject([{ id: 'X', stake: 1, complete: true }]);
  });
});

describe('effective stakes: bands and unknown shares', () => {
  it('an unknown share lies between 0 and what the others leave', () => {
    const rows = stakesOf(on(stake('A', 'B', null), stake('Z', 'B', 0.7)), ofAccount('A'));
    expect(rows).toMatchObject([{ stake: null, min: 0, complete: false, reason: 'unknown-share', control: 'no' }]);
    expect(rows[0]?.max).toBeCloseTo(0.3, 12);
  });

  it('an unknown share of an account with no other owner may be all of it', () => {
    const rows = stakesOf(on(stake('A', 'B', null)), ofAccount('A'));
    expect(rows).toMatchObject([{ stake: null, min: 0, max: 1, complete: false, control: 'possible' }]);
  });

  it('a band stays a band and counts as complete', () => {
    const band = stake('A', 'B', null, { shareMin: 0.25, shareMax: 0.5 });
    expect(stakesOf(on(band, stake('B', 'C', 0.5)), ofAccount('A'))).toMatchObject([
      { id: 'B', stake: null, min: 0.25, max: 0.5, complete: true, reason: 'band' },
      { id: 'C', stake: null, min: 0.125, max: 0.25, complete: true, reason: 'band' },
    ]);
  });

  it('a band with one end keeps that end', () => {
    const lower = stakesOf(on(stake('A', 'B', null, { shareMin: 0.6 }), stake('Z', 'B', 0.1)), ofAccount('A'));
    expect(lower).toMatchObject([{ stake: null, min: 0.6, max: 0.9, complete: false, control: 'yes' }]);
    const upper = stakesOf(on(stake('A', 'B', null, { shareMax: 0.4 })), ofAccount('A'));
    expect(upper).toMatchObject([{ stake: null, min: 0, max: 0.4, complete: false, control: 'no' }]);
  });

  it('a maximum is 1 where chains have no end, and behind it', () => {
    const endless = on(
      stake('P', 'X', 0.5),
      stake('X', 'Y', null),
      stake('Y', 'X', null, { shareMin: 0.2 }),
      stake('Y', 'Z', 0.4),
    );
    const rows = new Map(stakesOf(endless, ofAccount('P')).map((row) => [row.id, row]));
    // X: others leave Y 0.5; Y: all of it; so no maximum is endless here.
    expect(rows.get('X')?.max).toBe(1);
    const closed = on(
      stake('P', 'X', null, { shareMin: 0.01 }),
      stake('X', 'Y', null),
      stake('Y', 'X', null),
      stake('Y', 'Z', 0.4),
    );
    const open = new Map(stakesOf(closed, ofAccount('P')).map((row) => [row.id, row]));
    expect(open.get('X')).toMatchObject({ min: 0.01, max: 1, complete: false });
    expect(open.get('Z')).toMatchObject({ min: 0, max: 1, complete: false });
  });

  it('an unknown share held in the owner himself does not make his stakes uncertain', () => {
    expect(stakesOf(on(stake('P', 'X', 1), stake('X', 'P', null)), ofAccount('P'))).toMatchObject([
      { stake: 1, complete: true },
    ]);
  });
});

describe('effective stakes: data that cannot be right', () => {
  it('shares above 1.0005 in all: stakes through and in that account are null, those from it are not', () => {
    const over = on(stake('A', 'B', 0.6), stake('Z', 'B', 0.5), stake('B', 'C', 0.5), stake('A', 'D', 0.3));
    expect(stakesOf(over, ofAccount('A'))).toMatchObject([
      { id: 'D', stake: 0.3 },
      { id: 'B', stake: null, min: null, max: null, complete: false, reason: 'over-100', control: 'yes' },
      { id: 'C', stake: null, min: null, max: null, reason: 'over-100' },
    ]);
    expect(stakesOf(over, ofAccount('B'))).toMatchObject([{ id: 'C', stake: 0.5, reason: null }]);
    expect(ownersOf(over, 'C').rows).toMatchObject([
      { id: 'B', stake: 0.5 },
      { id: 'A', stake: null, reason: 'over-100' },
      { id: 'Z', stake: null, reason: 'over-100' },
    ]);
  });

  it('1.0005 is rounding, not an error', () => {
    expect(stakesOf(on(stake('A', 'B', 0.5), stake('Z', 'B', 0.5005)), ofAccount('A'))).toMatchObject([{ stake: 0.5 }]);
  });

  it('a loop that owns 100 % of itself has no stakes, and nobody has one in it', () => {
    const loop = on(stake('A', 'B', 1), stake('B', 'A', 1), stake('B', 'C', 0.5), stake('A', 'D', 0.5));
    expect(stakesOf(loop, ofAccount('A'))).toMatchObject([
      { id: 'D', stake: 0.5 },
      { id: 'B', stake: null, reason: 'closed-loop', control: 'yes' },
      { id: 'C', stake: null, reason: 'closed-loop' },
    ]);
  });
});

describe('votes and control', () => {
  const control = (...stakes: ReturnType<typeof stake>[]) =>
    stakesOf(on(...stakes), ofAccount('A')).find((row) => row.id === 'X')?.control;

  it.each([
    ['half is not more than half', [stake('A', 'X', 0.5)], 'no'],
    ['a billionth more is not', [stake('A', 'X', 0.500000001)], 'no'],
    ['a millionth more is', [stake('A', 'X', 0.500001)], 'yes'],
    ['"more than 50 %" is', [stake('A', 'X', null, { shareMin: 0.5, shareMax: 0.75, shareMinExclusive: true })], 'yes'],
    ['"50 to 75 %" may be', [stake('A', 'X', null, { shareMin: 0.5, shareMax: 0.75 })], 'possible'],
    [
      '"more than 25, not more than 50 %" is not',
      [stake('A', 'X', null, { shareMin: 0.25, shareMax: 0.5, shareMinExclusive: true })],
      'no',
    ],
    [
      'two times "more than 25 %" held together is',
      [
        stake('A', 'B', 0.6),
        stake('A', 'X', null, { shareMin: 0.25, shareMax: 0.5, shareMinExclusive: true }),
        stake('B', 'X', null, { shareMin: 0.25, shareMax: 0.5, shareMinExclusive: true }),
      ],
      'yes',
    ],
    ['votes decide, not the share', [stake('A', 'X', 0.3, { votes: 0.6 })], 'yes'],
    ['votes can be less than the share', [stake('A', 'X', 0.9, { votes: 0.4 })], 'no'],
    [
      'a votingRights statement replaces the share of the pair',
      [stake('A', 'X', 0.9), stake('A', 'X', 0.1, { interest: 'votingRights' })],
      'no',
    ],
    ['a votingRights statement is no share', [stake('A', 'X', 0.6, { interest: 'votingRights' })], 'yes'],
    [
      'a votingRights statement without a figure replaces nothing',
      [stake('A', 'X', 0.9), stake('A', 'X', null, { interest: 'votingRights' })],
      'yes',
    ],
    ['a control statement is enough, share unknown or small', [stake('A', 'X', 0.01, { control: true })], 'yes'],
    ['control = false takes nothing away', [stake('A', 'X', 0.6, { control: false })], 'yes'],
    [
      'a controlled account’s control statement counts',
      [stake('A', 'B', 0.6), stake('B', 'X', 0.1, { control: true })],
      'yes',
    ],
    [
      'an account that is not controlled adds no votes',
      [stake('A', 'B', 0.5), stake('A', 'X', 0.3), stake('B', 'X', 0.3)],
      'no',
    ],
  ])('%s', (_, stakes, expected) => expect(control(...stakes)).toBe(expected));

  it('votes never count as stake', () => {
    expect(stakesOf(on(stake('A', 'X', 0.6, { interest: 'votingRights' })), ofAccount('A'))).toMatchObject([
      { id: 'X', stake: 0, control: 'yes' },
    ]);
  });
});

describe('which statement counts', () => {
  const share = (...stakes: ReturnType<typeof stake>[]) => stakesOf(on(...stakes), ofAccount('A'))[0]?.stake;

  it.each([
    [
      'the newest observation',
      [
        stake('A', 'X', 0.1, { observedOn: '2026-01-01', source: 'crm', confidence: 'unclear' }),
        stake('A', 'X', 0.2, { observedOn: '2025-01-01', source: 'registry', confidence: 'consensus' }),
      ],
      0.1,
    ],
    [
      'one with a date before one without',
      [stake('A', 'X', 0.1, { observedOn: '1990-01-01', source: 'crm' }), stake('A', 'X', 0.2, { source: 'registry' })],
      0.1,
    ],
    [
      'then the surer one, none stated being clear',
      [stake('A', 'X', 0.1, { source: 'crm' }), stake('A', 'X', 0.2, { source: 'registry', confidence: 'inferred' })],
      0.1,
    ],
    [
      'then the better source',
      [stake('A', 'X', 0.1, { source: 'document' }), stake('A', 'X', 0.2, { source: 'crm' })],
      0.1,
    ],
    [
      'any named source before another',
      [stake('A', 'X', 0.1, { source: 'colleague' }), stake('A', 'X', 0.2, { source: 'a newspaper' })],
      0.1,
    ],
    ['then the id', [stake('A', 'X', 0.1, { source: 'a' }), stake('A', 'X', 0.2, { source: 'b' })], 0.1],
  ])('%s', (_, stakes, expected) => {
    expect(share(...stakes)).toBe(expected);
    expect(share(...[...stakes].reverse())).toBe(expected);
  });

  it('a statement is in force from its since until the day before its until', () => {
    const dated = facts([stake('A', 'X', 0.6, { since: '2026-01-01', until: '2026-07-01' })]);
    const stakeAt = (date: string) => stakesOf(ownershipOn(dated, date), ofAccount('A'))[0]?.stake;
    expect(['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map(stakeAt)).toEqual([
      undefined,
      0.6,
      0.6,
      undefined,
    ]);
  });
});
