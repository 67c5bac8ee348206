import { z } from 'zod';
import {
  choice,
  day,
  flag,
  integer,
  key,
  list,
  listOf,
  maybeTo,
  requiredShare,
  requiredText,
  text,
  to,
} from './column.ts';
import { provenance } from './provenance.ts';

export const LAYERS = ['decision', 'senior', 'middle', 'base'] as const;
export const INFLUENCE_KINDS = ['advice', 'sponsorship', 'expertise', 'other', 'conflict'] as const;
export const ROLES = ['EB', 'UB', 'TB', 'COACH', 'APPROVER', 'INFLUENCER', 'PROCUREMENT', 'GATEKEEPER'] as const;
export type Role = (typeof ROLES)[number];
export const CONTACT_LEVELS = ['unknown', 'none', 'brief', 'several', 'deep'] as const;
/** What a coach is good for: his standing with the customer, his grasp of our value, the means he can move. */
export const COACH_KINDS = ['customer-relationship', 'value-matching', 'resource-operation'] as const;
export type CoachKind = (typeof COACH_KINDS)[number];
export const CHAINS = ['technical', 'commercial', 'overall'] as const;

/**
 * A human at a customer, or a natural-person owner. `left` says that he has left; see `holder` for his seats. `literal` holds words in
 * his names that say nothing but the name: no fact is suggested from them. `cleanedFrom` holds names as they were before a reader
 * took the facts out of them: an import that brings one again leaves the name as it is.
 */
export const personRecord = z.object({
  id: key(),
  name: requiredText(),
  nameEn: text(),
  email: text(),
  phone: text(),
  left: flag(),
  doNotContact: flag(),
  literal: list(),
  cleanedFrom: list(),
  confidentiality: text(),
  ...provenance(),
});
export type Person = z.infer<typeof personRecord>;

/**
 * A position in an account's structure; it stays when its holder leaves and can be vacant. `since` and `until` are the days it
 * stands; where they are not known it always did. `literal` and `cleanedFrom` as of a person's name.
 */
export const seatRecord = z.object({
  id: key(),
  accountId: to('account'),
  title: text(),
  department: text(),
  layer: choice(LAYERS),
  reportsToId: maybeTo('seat'),
  literal: list(),
  cleanedFrom: list(),
  since: day(),
  until: day(),
  ...provenance(),
});
export type Seat = z.infer<typeof seatRecord>;

/** Who sits on a seat. `ended` closes it without a date: such a hold counts as not held at any date. */
export const holderRecord = z.object({
  personId: to('person'),
  seatId: to('seat'),
  since: day(),
  until: day(),
  acting: flag(),
  ended: flag(),
  ...provenance(),
});
export type Holder = z.infer<typeof holderRecord>;

/** One of our own people. */
export const colleagueRecord = z.object({
  id: key(),
  name: requiredText(),
  email: text(),
  team: text(),
  ...provenance(),
});
export type Colleague = z.infer<typeof colleagueRecord>;

/** A stated tie between a colleague and a person, strength 0-1; computed ties are never stored. */
export const tieRecord = z.object({
  colleagueId: to('colleague'),
  personId: to('person'),
  strength: requiredShare(),
  ...provenance(),
});
export type Tie = z.infer<typeof tieRecord>;

/** A directed influence between two persons, weight 0-1; kind `conflict` is stored as CONFLICTS_WITH. */
export const influenceRecord = z.object({
  fromId: to('person'),
  toId: to('person'),
  weight: requiredShare(),
  kind: choice(INFLUENCE_KINDS),
  ...provenance(),
});
export type Influence = z.infer<typeof influenceRecord>;

/**
 * A person's part in one deal's decision; power 0-100, attitude -2..3, null = unknown. Of a coach, `coachVerified` says whether
 * somebody checked that what he tells us is true.
 */
export const decisionRecord = z.object({
  dealId: to('deal'),
  personId: to('person'),
  roles: listOf(ROLES),
  power: integer(0, 100),
  attitude: integer(-2, 3),
  contactLevel: choice(CONTACT_LEVELS),
  chain: choice(CHAINS),
  coachKinds: listOf(COACH_KINDS),
  coachVerified: flag(),
  ...provenance(),
});
export type Decision = z.infer<typeof decisionRecord>;
