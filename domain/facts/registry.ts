import type { z } from 'zod';
import { accountRecord, potentialRecord, stakeRecord } from './account.ts';
import {
  competitorRecord,
  contractRecord,
  dealRecord,
  eventRecord,
  interactionRecord,
  orderRecord,
  productRecord,
  rateRecord,
} from './business.ts';
import { actionRecord, assessmentRecord, coachStatementRecord } from './c139.ts';
import type { FactKind } from './kind.ts';
import {
  colleagueRecord,
  decisionRecord,
  holderRecord,
  influenceRecord,
  personRecord,
  seatRecord,
  tieRecord,
} from './person.ts';

/** One kind of fact: its collection in the API, its file in the bundle, what identifies one, and its record. */
export interface FactDefinition<R extends z.ZodObject = z.ZodObject> {
  collection: string;
  file: string;
  identity: readonly (keyof z.infer<R> & string)[];
  record: R;
}

function define<R extends z.ZodObject>(definition: FactDefinition<R>): FactDefinition<R> {
  return definition;
}

export const FACTS = {
  colleague: define({ collection: 'colleagues', file: 'colleagues.csv', identity: ['id'], record: colleagueRecord }),
  product: define({ collection: 'products', file: 'products.csv', identity: ['id'], record: productRecord }),
  competitor: define({
    collection: 'competitors',
    file: 'competitors.csv',
    identity: ['id'],
    record: competitorRecord,
  }),
  account: define({ collection: 'accounts', file: 'accounts.csv', identity: ['id'], record: accountRecord }),
  person: define({ collection: 'people', file: 'people.csv', identity: ['id'], record: personRecord }),
  seat: define({ collection: 'seats', file: 'seats.csv', identity: ['id'], record: seatRecord }),
  holder: define({
    collection: 'holders',
    file: 'holders.csv',
    identity: ['personId', 'seatId', 'since'],
    record: holderRecord,
  }),
  stake: define({
    collection: 'stakes',
    file: 'ownership.csv',
    identity: ['ownerKind', 'ownerId', 'ownedId', 'interest', 'since', 'source'],
    record: stakeRecord,
  }),
  tie: define({ collection: 'ties', file: 'ties.csv', identity: ['colleagueId', 'personId'], record: tieRecord }),
  influence: define({
    collection: 'influences',
    file: 'influences.csv',
    identity: ['fromId', 'toId', 'kind'],
    record: influenceRecord,
  }),
  deal: define({ collection: 'deals', file: 'deals.csv', identity: ['id'], record: dealRecord }),
  decision: define({
    collection: 'decisions',
    file: 'decisions.csv',
    identity: ['dealId', 'personId'],
    record: decisionRecord,
  }),
  interaction: define({
    collection: 'interactions',
    file: 'interactions.csv',
    identity: ['id'],
    record: interactionRecord,
  }),
  order: define({ collection: 'orders', file: 'orders.csv', identity: ['id'], record: orderRecord }),
  potential: define({
    collection: 'potentials',
    file: 'potentials.csv',
    identity: ['accountId', 'productId'],
    record: potentialRecord,
  }),
  event: define({ collection: 'events', file: 'events.csv', identity: ['id'], record: eventRecord }),
  contract: define({ collection: 'contracts', file: 'contracts.csv', identity: ['id'], record: contractRecord }),
  rate: define({ collection: 'rates', file: 'rates.csv', identity: ['currency', 'base', 'date'], record: rateRecord }),
  assessment: define({
    collection: 'assessments',
    file: 'assessments.csv',
    identity: ['dealId', 'template', 'item'],
    record: assessmentRecord,
  }),
  coachStatement: define({
    collection: 'coach-statements',
    file: 'coach-statements.csv',
    identity: ['dealId', 'personId', 'template', 'item'],
    record: coachStatementRecord,
  }),
  action: define({ collection: 'actions', file: 'actions.csv', identity: ['id'], record: actionRecord }),
} satisfies { [K in FactKind]: FactDefinition<never> | FactDefinition };

/** The record of a kind: the columns of its bundle file, camelCase; null and the empty list are "unknown". */
export type FactRecord<K extends FactKind = FactKind> = z.infer<(typeof FACTS)[K]['record']>;

/** A record as it passes through code that serves every kind alike. */
export type AnyRecord = Record<string, Value>;
export type Value = string | number | boolean | null | string[];

/**
 * The stable id of a fact: the record's own id where the kind has one, else its identity columns joined by `|`
 * (a `|` or `\` inside a value is escaped by `\`), so that the same fact always gets the same id.
 */
export function factId(kind: FactKind, record: AnyRecord): string {
  const identity: readonly string[] = FACTS[kind].identity;
  if (identity.length === 1) return String(record[identity[0] ?? 'id']);
  return identity.map((column) => String(record[column] ?? '').replace(/[\\|]/g, '\\$&')).join('|');
}

/** The columns of a kind's record, in the order of its schema. */
export function columnsOf(kind: FactKind): string[] {
  return Object.keys(FACTS[kind].record.shape);
}
