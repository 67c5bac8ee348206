import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceFromTop, type PlacedSeat } from './distance.ts';

/** Seats written as `seat < the seat it reports to`. */
function seats(text: string): PlacedSeat[] {
  return text.split(' ').map((line) => {
    const [id = '', reportsToId = null] = line.split('<');
    return { id, accountId: 'acme', reportsToId };
  });
}

describe('distance from the top', () => {
  it.each([
    ['counts steps along reporting lines', 'a b<a c<b d<a', 'a0 b1 c2 d1'],
    ['starts at every seat without a line up', 'a b c<b', 'a0 b0 c1'],
    ['starts below a seat that is not there', 'a<gone b<a', 'a0 b1'],
    ['starts at a seat that reports to itself', 'a<a b<a', 'a0 b1'],
    ['starts at a whole circle and counts on below it', 'a<c b<a c<b d<b e<d', 'a0 b0 c0 d1 e2'],
    ['counts two circles each by itself', 'a<b b<a c<d d<c e<c', 'a0 b0 c0 d0 e1'],
  ])('%s', (_, text, expected) => {
    const found = [...distanceFromTop(seats(text))].map(([id, distance]) => `${id}${distance}`);
    expect(found.join(' ')).toBe(expected);
  });

  it('stays within the account', () => {
    const subsidiary = { id: 'b', accountId: 'subsidiary', reportsToId: 'a' };
    expect(distanceFromTop([...seats('a'), subsidiary]).get('b')).toBe(0);
  });

  it('is one more than that of the seat above, unless the seat comes back to itself on the way up', () => {
    const random = fc.array(fc.option(fc.nat(9), { freq: 4 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(random, (lines) => {
        const all = lines.map((up, at) => ({
          id: `s${at}`,
          accountId: 'acme',
          reportsToId: up === null ? null : `s${up}`,
        }));
        const above = (id: string) => all.find((seat) => seat.id === all.find((it) => it.id === id)?.reportsToId)?.id;
        const distance = distanceFromTop(all);
        for (const { id } of all) {
          let at = above(id);
          for (let steps = 0; at !== undefined && at !== id && steps < all.length; steps++) at = above(at);
          const manager = above(id);
          const expected = at === id || manager === undefined ? 0 : distance.get(manager)! + 1;
          expect(distance.get(id)).toBe(expected);
        }
      }),
      { numRuns: 500 },
    );
  });
});
