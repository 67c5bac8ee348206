import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReachFacts } from '../reach/facts.ts';
import { reachOf } from '../reach/reach.ts';
import { decision, influence, reachFacts, TODAY, tie } from '../reach/testing/facts.ts';
import { naiveLeft } from '../reach/testing/naive.ts';
import { randomReachFacts } from '../reach/testing/random.ts';
import { c139Of } from './deal.ts';
import type { AssessedItem } from './facts.ts';
import { type Closing, compareGaps, type Gap } from './gap.ts';
import { assessed, c139, c139Facts, control } from './testing/facts.ts';
import { naiveCoverage } from './testing/naive.ts';
import { BY_CONTROL, BY_COVERAGE } from './testing/templates.ts';

const now = { observedOn: TODAY, confidence: 'clear' } as const;

/** The facts as they are once a gap is closed. */
function closed(
  facts: ReachFacts,
  answers: AssessedItem[],
  dealId: string,
  closing: Closing,
): [ReachFacts, AssessedItem[]] {
  const decided = (change: (it: ReachFacts['decisions'][number]) => ReachFacts['decisions'][number]) => ({
    ...facts,
    decisions: facts.decisions.map((it) => (it.dealId === dealId ? change(it) : it)),
  });
  const somebody = { power: null, attitude: null, source: null, observedOn: null, confidence: null };
  switch (closing.op) {
    case 'fill-role':
      return [
        {
          ...facts,
          decisions: [...facts.decisions, { dealId, personId: 'found', roles: [closing.role], ...somebody }],
        },
        answers,
      ];
    case 'replace':
      return [
        decided((it) =>
          it.personId === closing.personId
            ? { ...somebody, dealId, personId: 'found', roles: it.roles, power: it.power }
            : it,
        ),
        answers,
      ];
    case 'meet':
      return [{ ...facts, ties: [...facts.ties, tie(`new > ${closing.personId}`, 0.5)] }, answers];
    case 'attitude':
      return [
        decided((it) => (it.personId === closing.personId ? { ...it, attitude: closing.attitude, ...now } : it)),
        answers,
      ];
    case 'second-way':
      return [facts, answers];
    case 'answer':
      return [
        facts,
        [
          ...answers.filter((it) => it.item !== closing.item),
          assessed('coverage-139', closing.item, String(closing.value)),
        ],
      ];
  }
}

describe('the gain of a gap', () => {
  it('is what the score gains when its closing is written and everything computed again', () => {
    let gaps = 0;
    fc.assert(
      fc.property(randomReachFacts({ most: 8 }), (facts) => {
        const answers = [assessed('coverage-139', 'value', '1'), assessed('coverage-139', 'elements.price', 'behind')];
        const found = c139Of(reachOf(facts, 'd0'), 'd0', c139Facts({ assessments: answers }), BY_COVERAGE);
        const before = naiveCoverage(facts, 'd0', answers, 'point');
        const gains = found.gaps.map((gap) => {
          const [then, said] = closed(facts, answers, 'd0', gap.closing);
          return naiveCoverage(then, 'd0', said, 'point') - before;
        });
        found.gaps.forEach((gap, at) => {
          gaps++;
          expect(gap.gain, `${gap.kind} ${gap.role} ${gap.personId} ${gap.item}`).toBeCloseTo(gains[at]!, 9);
        });
        const most = Math.max(0, ...gains);
        expect(found.mostTelling?.gain ?? 0).toBeCloseTo(most, 9);
      }),
      { numRuns: 100 },
    );
    expect(gaps).toBeGreaterThan(500);
  });

  it('of the coverage is that of the one first meeting that adds most, of everybody it could be with', () => {
    fc.assert(
      fc.property(randomReachFacts({ most: 8 }), (facts) => {
        const found = c139Of(reachOf(facts, 'd0'), 'd0', c139Facts(), BY_COVERAGE);
        const own = found.gaps.filter((gap) => gap.kind === 'unreached').map((gap) => gap.personId);
        const account = facts.deals.find((deal) => deal.id === 'd0')!.accountId;
        const seated = facts.holders.filter((hold) => {
          const inForce = hold.ended !== true && (hold.since ?? '0') <= TODAY && TODAY < (hold.until ?? '9');
          return inForce && facts.seats.some((seat) => seat.id === hold.seatId && seat.accountId === account);
        });
        const chain = facts.decisions.filter((it) => it.dealId === 'd0').map((it) => it.personId);
        const candidates = [...new Set([...chain, ...seated.map((hold) => hold.personId)])].filter(
          (id) => !own.includes(id) && !naiveLeft(facts, id),
        );
        const before = naiveCoverage(facts, 'd0', [], 'point');
        const gains = candidates.map((personId) => {
          const [then] = closed(facts, [], 'd0', { op: 'meet', personId });
          return naiveCoverage(then, 'd0', [], 'point') - before;
        });
        const met = found.gaps.find((gap) => gap.item === 'coverage' && gap.closing.op === 'meet');
        expect(met?.gain ?? 0).toBeCloseTo(Math.max(0, ...gains), 9);
      }),
      { numRuns: 80 },
    );
  });
});

describe('the gaps of key persons', () => {
  const kinds = (facts: Partial<ReachFacts>, personId = 'A') =>
    c139(reachFacts(facts))
      .gaps.filter((gap) => gap.personId === personId && gap.item === 'keyPersons')
      .map((gap) => gap.kind);
  const ties = [tie('R1 > A', 0.9), tie('R2 > A', 0.9)];
  const sound = decision('A', ['EB'], 2, now);

  it('are none of somebody who is reached by two, for us and seen lately', () => {
    expect(kinds({ decisions: [sound], ties })).toEqual([]);
  });

  it.each<[string, Partial<ReachFacts>, string[]]>([
    ['unreached below 0.1', { decisions: [sound], ties: [tie('R1 > A', 0.0999)] }, ['unreached']],
    ['hostile below 0', { decisions: [{ ...sound, attitude: -1 }], ties }, ['hostile']],
    ['unsupportive at 0', { decisions: [{ ...sound, attitude: 0 }], ties }, ['unsupportive']],
    [
      'stale, and not unsupportive, where the attitude is unknown',
      { decisions: [{ ...sound, attitude: null }], ties },
      ['stale'],
    ],
    ['stale from 60 days on', { decisions: [{ ...sound, observedOn: '2026-09-23' }], ties }, ['stale']],
    ['fresh at 59 days', { decisions: [{ ...sound, observedOn: '2026-09-24' }], ties }, []],
    ['stale without a date', { decisions: [{ ...sound, observedOn: null }], ties }, ['stale']],
    ['single-threaded with one of ours', { decisions: [sound], ties: [tie('R1 > A', 0.9)] }, ['single-threaded']],
    [
      'single-threaded with one person before him',
      {
        decisions: [sound, decision('B', [], 3)],
        ties: [tie('R1 > B', 0.9), tie('R2 > B', 0.9)],
        influences: [influence('B > A', 0.9)],
      },
      ['single-threaded'],
    ],
    [
      'departed, and nothing else',
      { persons: [{ id: 'A', left: true }], decisions: [{ ...sound, attitude: -2 }] },
      ['departed'],
    ],
    ['none of who holds no key role', { decisions: [decision('A', ['INFLUENCER'], -2)] }, []],
  ])('are %s', (_, facts, expected) => {
    expect(kinds(facts)).toEqual(expected);
  });

  it('are missing roles, an approver standing for the economic buyer', () => {
    const missing = (decisions: ReachFacts['decisions']) =>
      c139(reachFacts({ decisions }))
        .gaps.filter((gap) => gap.kind === 'missing')
        .map((gap) => gap.role);
    expect(missing([])).toEqual(['EB', 'TB', 'UB', 'COACH']);
    expect(missing([decision('A', ['APPROVER']), decision('B', ['COACH', 'TB'])])).toEqual(['UB']);
  });
});

describe('the order of gaps', () => {
  it('is W and the economic buyer, other key persons, coverage, the rest', () => {
    const decisions = [decision('A', ['EB'], 0, now), decision('B', ['TB'], 0, now)];
    const ranks = (of: Gap[]) => [...new Set(of.map((gap) => gap.rank))];
    const byCoverage = c139(reachFacts({ decisions })).gaps;
    expect(ranks(byCoverage)).toEqual(['first', 'key', 'coverage', 'rest']);
    const byControl = c139(reachFacts({ decisions }), { assessments: control('F1 C1', 'F2') }, BY_CONTROL).gaps;
    expect(ranks(byControl)).toEqual(['first', 'key', 'rest']);
    const items = byControl.filter((gap) => gap.kind === 'item').map((gap) => gap.item);
    expect(items.slice(0, 4)).toEqual(['W1', 'F2', 'F3', 'C2']);
    expect(items).toHaveLength(11);
  });

  it('is the same whatever the order of the facts', () => {
    fc.assert(
      fc.property(randomReachFacts(), (facts) => {
        const gaps = (of: ReachFacts) => c139Of(reachOf(of, 'd0'), 'd0', c139Facts(), BY_COVERAGE).gaps;
        const turned = { ...facts, decisions: facts.decisions.toReversed(), ties: facts.ties.toReversed() };
        expect(gaps(turned).map(({ gain: _, ...gap }) => gap)).toEqual(gaps(facts).map(({ gain: _, ...gap }) => gap));
        expect(gaps(facts)).toEqual(gaps(facts).toSorted(compareGaps));
      }),
      { numRuns: 100 },
    );
  });
});
