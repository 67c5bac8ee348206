import { z } from 'zod';
import {
  choice,
  day,
  key,
  listTo,
  maybeTo,
  number,
  requiredChoice,
  requiredDay,
  requiredInstant,
  requiredListTo,
  requiredNumber,
  requiredText,
  text,
  to,
} from './column.ts';
import { provenance } from './provenance.ts';

export const OUTCOMES = ['open', 'won', 'lost'] as const;
export const CHANNELS = ['visit', 'meeting', 'call', 'message', 'email', 'event'] as const;
export const DIRECTIONS = ['in', 'out', 'both'] as const;

/** An opportunity being pursued; amount in `currency`. A deal without an outcome is open. */
export const dealRecord = z.object({
  id: key(),
  name: requiredText(),
  accountId: to('account'),
  stage: text(),
  outcome: choice(OUTCOMES),
  amount: number(),
  currency: text(),
  openedOn: day(),
  closeOn: day(),
  colleagueIds: listTo('colleague'),
  productIds: listTo('product'),
  competitorIds: listTo('competitor'),
  ...provenance(),
});
export type Deal = z.infer<typeof dealRecord>;

/** A contact between colleagues and persons. */
export const interactionRecord = z.object({
  id: key(),
  at: requiredInstant(),
  channel: requiredChoice(CHANNELS),
  direction: choice(DIRECTIONS),
  colleagueIds: requiredListTo('colleague'),
  personIds: requiredListTo('person'),
  dealId: maybeTo('deal'),
  subject: text(),
  ...provenance(),
});
export type Interaction = z.infer<typeof interactionRecord>;

export const productRecord = z.object({ id: key(), name: requiredText(), family: text(), ...provenance() });
export type Product = z.infer<typeof productRecord>;

/** What an account bought; amount in `currency`. */
export const orderRecord = z.object({
  id: key(),
  accountId: to('account'),
  orderedOn: requiredDay(),
  amount: requiredNumber(),
  currency: text(),
  productId: maybeTo('product'),
  quantity: number(),
  ...provenance(),
});
export type Order = z.infer<typeof orderRecord>;

export const competitorRecord = z.object({ id: key(), name: requiredText(), ...provenance() });
export type Competitor = z.infer<typeof competitorRecord>;

/** A customer's touch: an event, a download, a visit to a page. */
export const eventRecord = z.object({
  id: key(),
  at: requiredInstant(),
  accountId: maybeTo('account'),
  personId: maybeTo('person'),
  kind: requiredText(),
  subject: text(),
  ...provenance(),
});
export type BehaviourEvent = z.infer<typeof eventRecord>;

export const contractRecord = z.object({
  id: key(),
  accountId: to('account'),
  productId: maybeTo('product'),
  startsOn: day(),
  endsOn: day(),
  amount: number(),
  currency: text(),
  ...provenance(),
});
export type Contract = z.infer<typeof contractRecord>;

/** One unit of `currency` is worth `rate` units of `base` on `date`. */
export const rateRecord = z.object({
  currency: key(),
  base: key(),
  rate: requiredNumber(),
  date: requiredDay(),
  ...provenance(),
});
export type Rate = z.infer<typeof rateRecord>;
