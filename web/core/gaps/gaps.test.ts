import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSelection } from '../address/address.ts';
import { gapId, gapSelection, isOverdue, selectedGap } from './gap-row.ts';
import { tallyByColleague, tallyByGroup } from './tally.ts';
import { gapRow } from './testing.ts';

const TODAY = '2026-11-22';
const open = (dueOn: string | null, colleagueId: string | null = 'c') =>
  gapRow({ action: { state: 'open', id: 'x', dueOn, colleagueId } });

describe('a gap of the portfolio', () => {
  it('is known again by its selection in the address', () => {
    const row = gapRow({ dealId: 'deal:1', kind: 'missing', role: 'EB', personId: null });
    const { kind, id } = gapSelection(row);
    expect(selectedGap(parseSelection(`${kind}:${id}`))).toBe(gapId(row));
    expect(selectedGap({ kind: 'person', id: 'p' })).toBeNull();
  });

  it('is one of its deal, of its kind, about its person', () => {
    const ids = [gapRow(), gapRow({ dealId: 'e' }), gapRow({ kind: 'stale' }), gapRow({ personId: 'q' })].map(gapId);
    expect(new Set(ids).size).toBe(4);
  });

  it.each([
    [open('2026-11-21'), true],
    [open('2026-11-22'), false],
    [open(null), false],
    [gapRow({ action: { state: 'next', dueOn: '2026-01-01' } }), false],
  ])('is overdue the day after its action was due, when it was taken up (%#)', (row, overdue) => {
    expect(isOverdue(row, TODAY)).toBe(overdue);
  });
});

describe('gaps by colleague and by group', () => {
  it('count what is open, overdue, to take up and waiting, and the money of each deal once', () => {
    const rows = [
      open('2026-11-01'),
      open('2026-12-01'),
      gapRow({ dealId: 'e', amount: 50, rank: 'first' }),
      gapRow({ dealId: 'f', amount: null, action: { state: 'waiting' } }),
    ];
    expect(tallyByColleague(rows, TODAY)).toEqual([
      {
        id: 'c',
        gaps: 4,
        deals: 3,
        first: 1,
        open: 2,
        overdue: 1,
        next: 1,
        waiting: 1,
        amounts: [{ amount: 150, currency: 'CNY' }],
      },
    ]);
  });

  it('put the most overdue first and what nobody is to close last', () => {
    const rows = [open('2026-01-01', null), open('2026-12-01', 'a'), open('2026-11-01', 'b'), gapRow({ groupId: 'h' })];
    expect(tallyByColleague(rows, TODAY).map((each) => each.id)).toEqual(['b', 'a', 'c', null]);
    expect(tallyByGroup(rows, TODAY).map((each) => each.id)).toEqual(['g', 'h']);
  });

  it('add up to all gaps, whoever is to close them', () => {
    const row = fc
      .record({
        colleagueId: fc.constantFrom('a', 'b', null),
        state: fc.constantFrom('open' as const, 'next' as const, 'waiting' as const),
        dueOn: fc.constantFrom('2026-11-01', '2026-12-01', null),
      })
      .map((action) => gapRow({ action }));
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const tallies = tallyByColleague(rows, TODAY);
        expect(tallies.reduce((sum, each) => sum + each.gaps, 0)).toBe(rows.length);
        for (const each of tallies) {
          expect(each.open + each.next + each.waiting).toBe(each.gaps);
          expect(each.overdue).toBeLessThanOrEqual(each.open);
        }
      }),
    );
  });
});
