import { z } from 'zod';
import type { FactKind } from '../../domain/facts/kind.ts';
import { statement } from '../neo4j/statement.ts';

const ids = z.object({ ids: z.array(z.string()) });

function known(kind: FactKind) {
  return statement({
    file: `import/known-${kind}`,
    mode: 'read',
    params: ids,
    row: z.object({ id: z.string() }),
    bound: 'one row per id',
  });
}
/** By kind that can be referred to. */
export const KNOWN: Partial<Record<FactKind, ReturnType<typeof known>>> = {
  colleague: known('colleague'),
  product: known('product'),
  competitor: known('competitor'),
  account: known('account'),
  person: known('person'),
  seat: known('seat'),
  deal: known('deal'),
};
export const seatsOfPeople = statement({
  file: 'import/seats-of-people',
  mode: 'read',
  params: ids,
  row: z.object({ personId: z.string(), seatId: z.string(), open: z.boolean() }),
  bound: 'the holds of the people given',
});
export const accountsOfSeats = statement({
  file: 'import/accounts-of-seats',
  mode: 'read',
  params: ids,
  row: z.object({ seatId: z.string(), accountId: z.string() }),
  bound: 'one row per id',
});
export const openHolds = statement({
  file: 'import/open-holds',
  mode: 'read',
  params: ids,
  row: z.object({ personId: z.string(), seatId: z.string(), since: z.string().nullable(), accountId: z.string() }),
  bound: 'the open holds of the people given',
});
