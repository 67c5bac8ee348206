import { z } from 'zod';
import {
  choice,
  day,
  flag,
  key,
  list,
  listTo,
  maybeTo,
  number,
  requiredChoice,
  requiredText,
  share,
  text,
  to,
} from './column.ts';
import { provenance } from './provenance.ts';

export const ACCOUNT_KINDS = ['company', 'branch', 'government', 'other'] as const;
export const LIFECYCLES = ['prospect', 'active', 'dormant', 'lost'] as const;
export const STRATEGIC_VALUES = ['benchmark', 'regional', 'other'] as const;
export const INTERESTS = ['shareholding', 'votingRights', 'other'] as const;
export const OWNER_KINDS = ['account', 'person'] as const;
export const POTENTIAL_STATES = ['open', 'deployed', 'deal', 'competitor', 'unfit'] as const;

/** A legal entity or a branch of one. Money in `currency`. */
export const accountRecord = z.object({
  id: key(),
  name: requiredText(),
  nameEn: text(),
  aliases: list(),
  kind: choice(ACCOUNT_KINDS),
  country: text(),
  region: text(),
  industry: text(),
  employees: number(),
  revenue: number(),
  currency: text(),
  foundedOn: day(),
  lifecycle: choice(LIFECYCLES),
  uscc: text(),
  lei: text(),
  registryNo: text(),
  strategicValue: choice(STRATEGIC_VALUES),
  pains: list(),
  budget: text(),
  groupBoundary: flag(),
  confidentiality: text(),
  colleagueIds: listTo('colleague'),
  ...provenance(),
});
export type Account = z.infer<typeof accountRecord>;

/** A direct shareholding (`OWNS`): shares and votes are fractions 0-1, null where unknown. */
export const stakeRecord = z.object({
  ownerId: key(),
  ownerKind: requiredChoice(OWNER_KINDS),
  ownedId: to('account'),
  interest: requiredChoice(INTERESTS),
  share: share(),
  shareMin: share(),
  shareMax: share(),
  shareMinExclusive: flag(),
  votes: share(),
  control: flag(),
  since: day(),
  until: day(),
  ...provenance(),
});
export type Stake = z.infer<typeof stakeRecord>;

/** What could be sold of a product at an account (`POTENTIAL_FOR`). */
export const potentialRecord = z.object({
  accountId: to('account'),
  productId: to('product'),
  state: choice(POTENTIAL_STATES),
  value: number(),
  currency: text(),
  competitorId: maybeTo('competitor'),
  ...provenance(),
});
export type Potential = z.infer<typeof potentialRecord>;
