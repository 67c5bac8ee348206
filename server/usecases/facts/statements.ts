import { z } from 'zod';
import { statement } from '../../neo4j/statement.ts';

const sees = { all: z.boolean(), sees: z.array(z.string()) };
const text = z.string().nullable();

export const personSeats = statement({
  file: 'people/seats',
  mode: 'read',
  params: z.object({ id: z.string(), ...sees }),
  row: z.object({
    seatId: z.string(),
    accountId: z.string(),
    accountName: z.string(),
    accountNameEn: text,
    title: text,
    department: text,
    layer: text,
    since: text,
    until: text,
    ended: z.boolean(),
  }),
  bound: 'seats of one person',
});
export const personTies = statement({
  file: 'people/ties',
  mode: 'read',
  params: z.object({ id: z.string() }),
  row: z.object({ colleagueId: z.string(), name: z.string(), strength: z.number(), observedOn: text }),
  bound: 'one per colleague',
});
export const personLastContact = statement({
  file: 'people/last-contact',
  mode: 'read',
  params: z.object({ id: z.string(), until: z.string() }),
  row: z.object({ at: text }),
  bound: 'one',
});

const found = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: text,
  sub: text,
  accountId: text,
  rank: z.number(),
  total: z.number(),
});
function search<P extends z.ZodRawShape>(file: string, more: P) {
  return statement({
    file: `search/${file}`,
    mode: 'read',
    params: z.object({ q: z.string(), limit: z.number().int(), ...more }),
    row: found,
    bound: 'limit',
  });
}
const indexed = { query: z.string(), ...sees };
export const searchAccounts = search('accounts', indexed);
export const searchPeople = search('people', indexed);
export const searchDeals = search('deals', indexed);
export const searchProducts = search('products', {});
export const searchColleagues = search('colleagues', {});
export const searchCompetitors = search('competitors', {});
