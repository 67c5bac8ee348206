import { z } from 'zod';
import { FACT_KINDS, type FactKind } from '../../../domain/facts/kind.ts';
import { statement } from '../../neo4j/statement.ts';

const text = z.string().nullable();
export const importChanges = statement({
  file: 'import/changes',
  mode: 'read',
  params: z.object({ id: z.string(), below: z.number().int() }),
  row: z.object({
    revision: z.number(),
    kind: z.enum(FACT_KINDS),
    factId: text,
    before: text,
  }),
  bound: 'what one batch of an import changed',
});
function held(kind: FactKind) {
  return statement({
    file: `import/held-${kind}`,
    mode: 'read',
    params: z.object({ ids: z.array(z.string()), own: z.array(z.string()) }),
    row: z.object({ id: z.string() }),
    bound: 'one row per id',
  });
}
/** The kinds that others refer to; seats, which refer to each other, have a statement of their own. */
export const HELD: Partial<Record<FactKind, ReturnType<typeof held>>> = {
  colleague: held('colleague'),
  product: held('product'),
  competitor: held('competitor'),
  account: held('account'),
  person: held('person'),
  deal: held('deal'),
};
export const heldSeats = statement({
  file: 'import/held-seat',
  mode: 'read',
  params: z.object({ ids: z.array(z.string()), own: z.array(z.string()), writer: z.string() }),
  row: z.object({ id: z.string() }),
  bound: 'one row per id',
});

function made(kind: FactKind) {
  return statement({
    file: `import/made-${kind}`,
    mode: 'read',
    params: z.object({ writer: z.string(), after: z.string(), limit: z.number().int() }),
    row: z.object({ id: z.string() }),
    bound: 'limit',
  });
}
export const MADE = Object.fromEntries(FACT_KINDS.map((kind) => [kind, made(kind)])) as Record<
  FactKind,
  ReturnType<typeof made>
>;
