import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReachEdit } from '../../../domain/reach/edits.ts';
import { formatEdit, parseEdit } from './edit-text.ts';

const id = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
const part = fc.integer({ min: 0, max: 100 }).map((value) => value / 100);
const edit: fc.Arbitrary<ReachEdit> = fc.oneof(
  fc.record({ op: fc.constant('removePerson' as const), personId: id }),
  fc.record({ op: fc.constant('movePerson' as const), personId: id, seatId: id }),
  fc.record({
    op: fc.constant('setAttitude' as const),
    personId: id,
    attitude: fc.option(fc.integer({ min: -2, max: 3 })),
  }),
  fc.record({ op: fc.constant('setTie' as const), colleagueId: id, personId: id, strength: part }),
  fc.record({ op: fc.constant('setInfluence' as const), fromId: id, toId: id, weight: part }),
  fc.record({ op: fc.constant('removeColleague' as const), colleagueId: id }),
);

describe('an edit in the address', () => {
  it('reads as it was written, also by way of a real address', () => {
    fc.assert(
      fc.property(edit, (tried) => {
        expect(parseEdit(formatEdit(tried))).toEqual(tried);
        const address = new URLSearchParams([['try', formatEdit(tried)]]).toString();
        expect(parseEdit(new URLSearchParams(address).get('try') ?? '')).toEqual(tried);
      }),
    );
  });

  it('is short and readable for plain ids', () => {
    expect(formatEdit({ op: 'setAttitude', personId: 'yl-wang-qiang', attitude: 2 })).toBe(
      'setAttitude:yl-wang-qiang:2',
    );
  });

  it.each([
    '',
    'removePerson',
    'removePerson:',
    'explode:a',
    'setAttitude:a:9',
    'setAttitude:a:',
    'setTie:a:b:2',
    'removePerson:%',
    'removePerson:a:b',
    'setTie:a:b:?',
  ])('is nothing where the address says %j', (text) => expect(parseEdit(text)).toBeNull());
});
