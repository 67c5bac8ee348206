import { z } from 'zod';
import { statement } from '../../neo4j/statement.ts';

const sees = { all: z.boolean(), sees: z.array(z.string()) };
const text = z.string().nullable();
const literal = z.array(z.string());

export const hintedPeople = statement({
  file: 'suggestions/people',
  mode: 'read',
  params: z.object({ limit: z.number().int(), ...sees }),
  row: z.object({ id: z.string(), name: z.string(), nameEn: text, literal }),
  bound: 'limit',
});
export const hintedSeats = statement({
  file: 'suggestions/seats',
  mode: 'read',
  params: z.object({ limit: z.number().int(), ...sees }),
  row: z.object({ id: z.string(), title: text, literal, accountId: z.string(), accountName: z.string() }),
  bound: 'limit',
});
export const holdsAround = statement({
  file: 'suggestions/holds',
  mode: 'read',
  params: z.object({ people: z.array(z.string()), seats: z.array(z.string()), ...sees }),
  row: z.object({
    id: z.string(),
    personId: z.string(),
    personName: z.string(),
    seatId: z.string(),
    title: text,
    accountId: z.string(),
    accountName: z.string(),
  }),
  bound: 'the open holds of the people and seats given',
});
export const openDeals = statement({
  file: 'suggestions/deals',
  mode: 'read',
  params: z.object({ people: z.array(z.string()), ...sees }),
  row: z.object({
    personId: z.string(),
    dealId: z.string(),
    name: z.string(),
    accountName: z.string(),
    takesPart: z.boolean(),
  }),
  bound: 'twenty per person given',
});
