import { describe, expect, it } from 'vitest';
import { dealReach } from '../reach/deal.ts';
import type { ReachEdit } from '../reach/edits.ts';
import type { ReachFacts } from '../reach/facts.ts';
import { dealShift } from '../reach/shift.ts';
import { decision, influence, reachFacts, TODAY, tie } from '../reach/testing/facts.ts';
import { accepted } from './accept.ts';
import { withDepartures } from './departures.ts';
import { difference } from './difference.ts';
import { identified } from './identify.ts';
import { type Known, nothingKnown, organogramOn } from './known.ts';
import type { Line } from './line.ts';
import { observe } from './observe.ts';
import type { Sheet, SheetPost } from './organogram.ts';
import { seatedAs } from './seated-as.ts';

function sheet(date: string, ...posts: [number: string, name: string, manager: string | null][]): Sheet {
  const of = ([number, name, manager]: (typeof posts)[number]): SheetPost => ({
    id: `o/${number}`,
    title: null,
    department: null,
    reportsToId: manager && `o/${manager}`,
    evidence: null,
    names: name === '' ? [] : [name],
  });
  return { accountId: 'o', name: 'Office', date, posts: posts.map(of), ended: [] };
}

const FIRST = sheet('2011-03-31', ['1', 'Ann', null], ['2', 'Bo', '1'], ['3', 'Cy', '2'], ['4', '', '3']);
const KNOWN = observe(nothingKnown('o'), FIRST);
/** Ours know Bo and Cy; Ann decides, and Dee, whom Cy influences. */
const FACTS: ReachFacts = reachFacts({
  ...seatedAs({ asOf: TODAY, persons: [{ id: 'dee', left: null }], seats: [], holders: [] }, KNOWN),
  ties: [tie('R1 > o/2/bo', 0.8), tie('R2 > o/3/cy', 0.5)],
  influences: [influence('o/3/cy > dee', 0.9)],
  decisions: [decision('o/1/ann', ['EB'], 1), decision('o/2/bo', ['TB'], 2), decision('dee', ['UB'], 0)],
});

/** What is known once these lines of the difference to a further sheet are accepted. */
function accepting(next: Sheet, which: (line: Line) => boolean, elsewhere: string[] = []): Known {
  const [before, shown] = [organogramOn(KNOWN, next.date), identified(KNOWN, next)];
  const lines = difference(before, shown).filter(which);
  expect(lines.length).toBeGreaterThan(0);
  return withDepartures(observe(KNOWN, next, accepted(before, shown, lines)), lines, next.date, new Set(elsewhere));
}
const reachWith = (known: Known) => dealReach({ ...FACTS, ...seatedAs(FACTS, known) }, 'd');
const reachTrying = (edit: ReachEdit) => dealReach(FACTS, 'd', { edits: [edit] });

describe('an organisation seated as accepted lines leave it', () => {
  it('without any line is as it was', () => {
    expect(reachWith(KNOWN)).toEqual(dealReach(FACTS, 'd'));
  });

  it('where somebody left is what a what-if says of his leaving', () => {
    const next = sheet('2011-09-30', ['1', 'Ann', null], ['2', '', '1'], ['3', 'Cy', '2'], ['4', '', '3']);
    expect(reachWith(accepting(next, ({ kind }) => kind === 'left'))).toEqual(
      reachTrying({ op: 'removePerson', personId: 'o/2/bo' }),
    );
  });

  it('where somebody moved is what a what-if says of his moving', () => {
    const next = sheet('2011-09-30', ['1', 'Ann', null], ['2', 'Bo', '1'], ['3', '', '2'], ['4', 'Cy', '3']);
    expect(reachWith(accepting(next, ({ kind }) => kind === 'moved'))).toEqual(
      reachTrying({ op: 'movePerson', personId: 'o/3/cy', seatId: 'o/4' }),
    );
  });

  it('where a seat reports to another one leads by the new line and no longer by the old', () => {
    const next = sheet('2011-09-30', ['1', 'Ann', null], ['2', 'Bo', null], ['3', 'Cy', '1'], ['4', '', '3']);
    const ways = reachWith(accepting(next, ({ kind }) => kind === 'reporting')).persons.map(({ id, routes }) => [
      id,
      routes.map(({ steps }) => steps.join(' ')),
    ]);
    expect(ways).toEqual([
      ['o/1/ann', ['R2 o/3/cy o/1/ann']],
      ['o/2/bo', ['R1 o/2/bo']],
      ['dee', ['R2 o/3/cy dee']],
    ]);
  });

  it('leaves seats, holders and persons of other accounts alone', () => {
    const others = {
      persons: [{ id: 'x', left: true }],
      seats: [{ id: 'y/1', accountId: 'y', layer: null, reportsToId: null }],
      holders: [{ personId: 'x', seatId: 'y/1', since: null, until: null, ended: null }],
    };
    expect(seatedAs(seatedAs({ asOf: TODAY, ...others }, KNOWN), nothingKnown('y'))).toMatchObject({
      persons: expect.arrayContaining(others.persons),
      holders: expect.arrayContaining(others.holders),
    });
    expect(seatedAs({ asOf: TODAY, ...others }, KNOWN).seats).toEqual(expect.arrayContaining(others.seats));
  });
});

describe('who has left', () => {
  const left = (known: Known, id: string) => known.people.get(id)?.left ?? null;
  const gone = sheet('2011-09-30', ['1', 'Ann', null], ['2', '', '1'], ['3', 'Cy', '2'], ['4', '', '3']);

  it('is who gave up his last seat here and sits nowhere else', () => {
    const isLeft = ({ kind }: Line) => kind === 'left';
    expect(left(accepting(gone, isLeft), 'o/2/bo')).toBe(true);
    expect(left(accepting(gone, isLeft), 'o/1/ann')).toBeNull();
    expect(left(accepting(gone, isLeft, ['o/2/bo']), 'o/2/bo')).toBeNull();
  });

  it('is no longer who is back', () => {
    const known = accepting(gone, ({ kind }) => kind === 'left');
    const back = { ...FIRST, date: '2012-03-31' };
    const lines = difference(organogramOn(known, back.date), identified(known, back));
    expect(lines.map(({ kind }) => kind)).toEqual(['joined']);
    expect(left(withDepartures(observe(known, back), lines, back.date, new Set()), 'o/2/bo')).toBe(false);
    // An organogram by itself says nothing of it.
    expect(left(observe(known, back), 'o/2/bo')).toBe(true);
  });
});

describe('the shift of a deal', () => {
  const before = dealReach(FACTS, 'd');
  const nobody = new Set<string>();

  it('names whose reach differs, and whom it is about, with the chain before and after', () => {
    const now = reachTrying({ op: 'removePerson', personId: 'o/2/bo' });
    const shift = dealShift(before, now, nobody);
    expect(shift?.persons.map(({ id }) => id)).toEqual(['o/1/ann', 'o/2/bo']);
    expect(shift?.chainReach).toEqual({ before: before.chainReach, after: now.chainReach });
    expect(dealShift(before, now, new Set(['dee']))?.persons.map(({ id }) => id)).toEqual(['o/1/ann', 'o/2/bo', 'dee']);
  });

  it('is none where nothing differs and nobody it is about is in the chain or on a route', () => {
    expect(dealShift(before, dealReach(FACTS, 'd'), nobody)).toBeNull();
    expect(dealShift(before, before, new Set(['pat']))).toBeNull();
    expect(dealShift(before, before, new Set(['o/3/cy']))).toMatchObject({ persons: [] });
    const other = before.persons.map((person) => ({ ...person, routes: person.routes.slice(1) }));
    expect(dealShift(before, { ...before, persons: other }, nobody)).toMatchObject({ persons: [] });
  });
});
