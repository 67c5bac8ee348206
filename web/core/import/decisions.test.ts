import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accepted, lacking, linesOfIds } from '../../../domain/organogram/accept.ts';
import { difference } from '../../../domain/organogram/difference.ts';
import { identified } from '../../../domain/organogram/identify.ts';
import { nothingKnown, organogramOn } from '../../../domain/organogram/known.ts';
import { type Line, partsOf } from '../../../domain/organogram/line.ts';
import { observe } from '../../../domain/organogram/observe.ts';
import { DAYS, sheetOn } from '../../../domain/organogram/testing/sheets.ts';
import { acceptedIds, type Decision, type Decisions, decide, decideAll, isSuggestion } from './decisions.ts';
import { afterOf, beforeOf, subjectOf } from './line-cells.ts';

const post = (id: string, title: string | null = null) => ({ id, title });
const person = { id: 'a', name: 'Ann' };
const opened: Line = {
  kind: 'opened',
  id: 'opened|2',
  post: post('2', 'Deputy'),
  department: 'North',
  reportsTo: post('1', 'Head'),
  needs: [],
};
const moved: Line = {
  kind: 'moved',
  id: 'moved|1|2|a',
  post: post('2', 'Deputy'),
  person,
  from: post('1', 'Head'),
  suggested: { id: 'x', name: 'Ann' },
  needs: ['opened|2'],
};
const closed: Line = { kind: 'closed', id: 'closed|1', post: post('1', 'Head'), needs: ['left|1|a'] };
const LINES = [opened, moved, closed];
const none: Decisions = new Map();

describe('decisions about lines', () => {
  it('accept with a line what it needs', () => {
    expect([...decide(LINES, none, 'closed|1', 'accepted')]).toEqual([
      ['closed|1', 'accepted'],
      ['moved|1|2|a', 'accepted'],
      ['opened|2', 'accepted'],
    ]);
  });

  it('take back with a line what needs it', () => {
    const all = decideAll(LINES, none, LINES, 'accepted');
    expect([...decide(LINES, all, 'opened|2', 'rejected').values()]).toEqual(['rejected', 'rejected', 'rejected']);
    expect(decide(LINES, all, 'opened|2', null).size).toBe(0);
  });

  it('take a suggested move as one person or as two; what needs it is content with either', () => {
    const apart = decide(LINES, decideAll(LINES, none, LINES, 'accepted'), moved.id, 'apart');
    expect(apart.get('closed|1')).toBe('accepted');
    expect(acceptedIds(LINES, apart)).toEqual(['opened|2', 'left|1|a', 'joined|2|x', 'closed|1']);
    expect(isSuggestion(moved)).toBe(true);
    expect(isSuggestion({ ...moved, suggested: null })).toBe(false);
  });

  it('whatever the reader does, nothing that is written lacks what it needs', () => {
    const worlds = fc.tuple(sheetOn(DAYS[0]), sheetOn(DAYS[1])).map(([first, second]) => {
      const known = observe(nothingKnown('o'), first);
      return { before: organogramOn(known, second.date), after: identified(known, second) };
    });
    const acts = fc.array(fc.tuple(fc.nat(), fc.constantFrom('accepted', 'apart', 'rejected', null)));
    fc.assert(
      fc.property(worlds, acts, ({ before, after }, done) => {
        const lines = difference(before, after);
        let decisions: Decisions = new Map<string, Decision>();
        for (const [at, decision] of done) {
          const line = lines[at % Math.max(1, lines.length)];
          if (!line || (decision === 'apart' && !isSuggestion(line))) continue;
          decisions = decide(lines, decisions, line.id, decision);
          expect(decisions.get(line.id) ?? null).toBe(decision);
        }
        const taken = linesOfIds(lines, acceptedIds(lines, decisions)).chosen;
        expect(lacking(taken)).toEqual([]);
        const posts = accepted(before, after, taken);
        for (const line of taken) if (line.kind === 'joined') expect(posts.has(line.post.id)).toBe(true);
        expect(acceptedIds(lines, decideAll(lines, decisions, lines, 'rejected'))).toEqual([]);
      }),
    );
  });
});

it('a line says whom it is about, what was and what is', () => {
  const cells = (line: Line) => [subjectOf(line), beforeOf(line), afterOf(line, (manager) => `under ${manager}`)];
  expect(cells(opened)).toEqual(['Deputy', null, 'North · under Head']);
  expect(cells(closed)).toEqual(['Head', null, null]);
  expect(cells(moved)).toEqual(['Ann', 'Head', 'Deputy']);
  const [left, joined] = partsOf(moved);
  expect(cells(left)).toEqual(['Ann', 'Head', null]);
  expect(cells(joined)).toEqual(['Ann', null, 'Deputy']);
  const described = { before: { title: 'Head', department: 'North' }, after: { title: 'Head', department: null } };
  expect(cells({ kind: 'retitled', id: 'retitled|1', post: post('1', 'Head'), needs: [], ...described })).toEqual([
    'Head',
    'North',
    null,
  ]);
  const line: Line = {
    kind: 'reporting',
    id: 'reporting|3',
    post: post('3'),
    needs: [],
    before: null,
    after: post('9'),
  };
  expect(cells(line)).toEqual(['3', null, '9']);
});
