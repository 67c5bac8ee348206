import { describe, expect, it } from 'vitest';
import type { C139Action } from '../../../domain/contract/c139.ts';
import { partOf, placeOf, shownActions, withNote } from './meeting.ts';
import { aboutAction, aboutItem, readAbout, unwritten } from './note.ts';

function action(id: string, state: C139Action['state'], revision: number): C139Action {
  return {
    id,
    dealId: 'd',
    gap: 'stale',
    role: null,
    personId: 'p',
    template: null,
    item: null,
    colleagueId: null,
    dueOn: null,
    state,
    closedOn: null,
    note: null,
    expectedGain: null,
    recordedAt: '2026-11-22T00:00:00Z',
    revision,
    gapOpen: true,
  };
}

describe('the actions of a review', () => {
  it('are the open ones, all of the meeting, and the last four closed before it', () => {
    const closed = [1, 2, 3, 4, 5, 6].map((each) => action(`old${each}`, 'done', each));
    const all = [action('open', 'open', 3), action('met', 'done', 11), ...closed];
    expect(shownActions(all, 10).map((each) => each.id)).toEqual(['open', 'met', 'old1', 'old2', 'old3', 'old4']);
    expect(shownActions(all, null).map((each) => each.id)).toEqual(['open', 'met', 'old1', 'old2', 'old3']);
  });
});

describe('a note', () => {
  it('stands below what was noted before, with its day', () => {
    expect(withNote(null, '2026-11-22', ' said yes ')).toBe('2026-11-22 said yes');
    expect(withNote('ask him\n', '2026-11-22', 'said yes')).toBe('ask him\n2026-11-22 said yes');
  });

  it('is about an action or an item, and about nothing else', () => {
    expect(readAbout(aboutAction('a 1'))).toEqual({ kind: 'action', id: 'a 1' });
    expect(readAbout(aboutItem('price'))).toEqual({ kind: 'item', id: 'price' });
    expect([null, '', 'price', 'deal d'].map(readAbout)).toEqual([null, null, null, null]);
  });

  it('is a draft as long as it says anything', () => {
    expect(unwritten({ a: { about: null, text: ' ' }, b: { about: null, text: 'x' } })).toEqual(['b']);
  });
});

it.each([
  [{ low: 1, point: 1, high: 1 }, 'full'],
  [{ low: 0.5, point: 0.5, high: 1 }, 'half'],
  [{ low: 0, point: 0, high: 1 }, 'unknown'],
  [{ low: 0, point: 0, high: 0 }, 'none'],
] as const)('a part of %o is %s', (range, part) => {
  expect(partOf(range)).toBe(part);
});

it('a page that is not in the review is the first one', () => {
  expect([placeOf(['a', 'b'], 'b'), placeOf(['a', 'b'], 'z'), placeOf([], null)]).toEqual([1, 0, 0]);
});
