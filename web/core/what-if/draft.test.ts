import { expect, it } from 'vitest';
import { editOf } from './draft.ts';

it('takes from a draft what its kind of change needs', () => {
  const draft = { personId: 'a', colleagueId: 'r', strength: 0.5, weight: 0.2 };
  expect(editOf('setTie', draft)).toEqual({ op: 'setTie', colleagueId: 'r', personId: 'a', strength: 0.5 });
  expect(editOf('removePerson', draft)).toEqual({ op: 'removePerson', personId: 'a' });
});

it('is no change while something is missing, out of range, or about one and the same person', () => {
  expect(editOf('setAttitude', { personId: 'a' })).toBeNull();
  expect(editOf('setAttitude', { personId: 'a', attitude: null })).toMatchObject({ attitude: null });
  expect(editOf('setTie', { personId: 'a', colleagueId: 'r', strength: 2 })).toBeNull();
  expect(editOf('setInfluence', { fromId: 'a', toId: 'a', weight: 0.5 })).toBeNull();
});
