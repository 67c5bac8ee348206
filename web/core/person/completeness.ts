// What is known of a person, and what is not known yet.
import type { PersonExtras } from '../../../domain/contract/accounts.ts';
import type { PersonDecision, PersonTieRow } from '../../../domain/contract/people.ts';
import type { FactKind } from '../../../domain/facts/kind.ts';
import type { Person } from '../../../domain/facts/person.ts';

export const KNOWABLE = [
  'nameEn',
  'email',
  'phone',
  'seat',
  'title',
  'department',
  'layer',
  'tie',
  'roles',
  'power',
  'attitude',
] as const;

export interface Knowable {
  what: (typeof KNOWABLE)[number];
  known: boolean;
  /** The fact in which it would be stated; null where there is no such fact yet. */
  where: { kind: FactKind; id: string } | null;
  /** The open deal it is about. */
  dealId?: string;
}

interface Known {
  person: Pick<Person, 'id' | 'nameEn' | 'email' | 'phone'>;
  seats: readonly Pick<PersonExtras['seats'][number], 'seatId' | 'title' | 'department' | 'layer' | 'inForce'>[];
  ties: readonly Pick<PersonTieRow, 'strength'>[];
  decisions: readonly Pick<PersonDecision, 'factId' | 'dealId' | 'open' | 'roles' | 'power' | 'attitude'>[];
}

/**
 * Everything worth knowing of a person: how to write to him, where he sits (by seat in force), that somebody of ours knows
 * him, and his part in each open deal.
 */
export function knowableOf({ person, seats, ties, decisions }: Known): Knowable[] {
  const own = { kind: 'person' as const, id: person.id };
  const held = seats.filter((seat) => seat.inForce);
  return [
    { what: 'nameEn', known: person.nameEn !== null, where: own },
    { what: 'email', known: person.email !== null, where: own },
    { what: 'phone', known: person.phone !== null, where: own },
    { what: 'seat', known: held.length > 0, where: null },
    ...held.flatMap((seat): Knowable[] => {
      const where = { kind: 'seat' as const, id: seat.seatId };
      return [
        { what: 'title', known: seat.title !== null, where },
        { what: 'department', known: seat.department !== null, where },
        { what: 'layer', known: seat.layer !== null, where },
      ];
    }),
    { what: 'tie', known: ties.some((tie) => tie.strength > 0), where: null },
    ...decisions
      .filter((decision) => decision.open)
      .flatMap(({ factId, dealId, roles, power, attitude }): Knowable[] => {
        const where = { kind: 'decision' as const, id: factId };
        return [
          { what: 'roles', known: roles.length > 0, where, dealId },
          { what: 'power', known: power !== null, where, dealId },
          { what: 'attitude', known: attitude !== null, where, dealId },
        ];
      }),
  ];
}
