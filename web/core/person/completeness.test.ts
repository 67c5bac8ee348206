import { describe, expect, it } from 'vitest';
import { KNOWABLE, knowableOf } from './completeness.ts';

const person = { id: 'p', nameEn: null, email: 'p@x.example', phone: null };
const seat = { seatId: 's', title: 'Head', department: null, layer: null, inForce: true };
const part = { factId: 'd|p', dealId: 'd', open: true, roles: [], power: 0, attitude: 0 };

const told = (items: ReturnType<typeof knowableOf>) =>
  Object.fromEntries(items.map(({ what, known }) => [what, known]));

describe('what is known of a person', () => {
  it('is each thing once, known or not; nought is known', () => {
    const items = knowableOf({ person, seats: [seat], ties: [{ strength: 0 }], decisions: [part] });
    expect(items.map(({ what }) => what)).toEqual([...KNOWABLE]);
    expect(told(items)).toEqual({
      nameEn: false,
      email: true,
      phone: false,
      seat: true,
      title: true,
      department: false,
      layer: false,
      tie: false,
      roles: false,
      power: true,
      attitude: true,
    });
  });

  it('says in which fact it would be stated', () => {
    const items = knowableOf({ person, seats: [seat], ties: [], decisions: [part] });
    const where = Object.fromEntries(items.map((item) => [item.what, item.where]));
    expect(where).toMatchObject({
      phone: { kind: 'person', id: 'p' },
      layer: { kind: 'seat', id: 's' },
      attitude: { kind: 'decision', id: 'd|p' },
      tie: null,
    });
  });

  it('counts neither seats he has left nor deals that are closed', () => {
    const items = knowableOf({
      person,
      seats: [{ ...seat, inForce: false }],
      ties: [{ strength: 0.1 }],
      decisions: [{ ...part, open: false }],
    });
    expect(told(items)).toEqual({ nameEn: false, email: true, phone: false, seat: false, tie: true });
  });
});
