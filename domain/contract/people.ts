import { z } from 'zod';
import { CHANNELS, DIRECTIONS, OUTCOMES } from '../facts/business.ts';
import { CHAINS, CONTACT_LEVELS, INFLUENCE_KINDS, ROLES } from '../facts/person.ts';
import { names } from './accounts.ts';
import { asOfQuery, ledger, listOfRows, listQuery } from './common.ts';
import { hangingOn } from './hanging.ts';
import { route, seatHeld, stated } from './reach-parts.ts';

const about = { id: z.string(), asOf: z.string(), names, namesEn: names };

/** The tie of one colleague to a person on the date. */
export const personTie = z.object({
  colleagueId: z.string(),
  /** The larger of what the contacts give and what is left of what is stated. */
  strength: z.number(),
  computed: z.number(),
  /** Contacts that count, and the day of the last. */
  contacts: z.number().int(),
  lastContact: z.string().nullable(),
  stated: z
    .object({
      factId: z.string(),
      /** As stated, and what is left of it on the date. */
      strength: z.number(),
      left: z.number(),
      ...stated,
    })
    .nullable(),
  ledger: ledger.optional(),
});
export type PersonTieRow = z.infer<typeof personTie>;
export const personTiesAnswer = z.object({ ...about, model: z.string(), rows: z.array(personTie) });
export type PersonTiesAnswer = z.infer<typeof personTiesAnswer>;

export const interactionsQuery = listQuery.extend(asOfQuery.shape);
export const personInteraction = z.object({
  id: z.string(),
  at: z.string(),
  channel: z.enum(CHANNELS),
  direction: z.enum(DIRECTIONS).nullable(),
  subject: z.string().nullable(),
  source: z.string().nullable(),
  dealId: z.string().nullable(),
  colleagueIds: z.array(z.string()),
  personIds: z.array(z.string()),
});
export type PersonInteraction = z.infer<typeof personInteraction>;
export const personInteractionsAnswer = listOfRows(personInteraction).extend(about);

/** A person's part in one deal. */
export const personDecision = z.object({
  factId: z.string(),
  dealId: z.string(),
  accountId: z.string(),
  outcome: z.enum(OUTCOMES).nullable(),
  /** Open on the date: not closed, and not long past its close date. */
  open: z.boolean(),
  stage: z.string().nullable(),
  amount: z.number().nullable(),
  currency: z.string().nullable(),
  openedOn: z.string().nullable(),
  closeOn: z.string().nullable(),
  roles: z.array(z.enum(ROLES)),
  power: z.number().nullable(),
  attitude: z.number().int().nullable(),
  contactLevel: z.enum(CONTACT_LEVELS).nullable(),
  chain: z.enum(CHAINS).nullable(),
  evidence: z.string().nullable(),
  ...stated,
});
export type PersonDecision = z.infer<typeof personDecision>;
/** Open deals first, then by close date, the latest first. */
export const personDecisionsAnswer = z.object({ ...about, rows: z.array(personDecision) });
export type PersonDecisionsAnswer = z.infer<typeof personDecisionsAnswer>;

/** An influence or conflict a person has or is under; an assumed one follows a reporting line where nothing is stated. */
export const personInfluence = z.object({
  /** Null where it is assumed. */
  factId: z.string().nullable(),
  fromId: z.string(),
  toId: z.string(),
  weight: z.number(),
  kind: z.enum(INFLUENCE_KINDS).nullable(),
  assumed: z.boolean(),
  ...stated,
});
export type PersonInfluence = z.infer<typeof personInfluence>;
/** The heaviest first. */
export const personInfluencesAnswer = z.object({ ...about, rows: z.array(personInfluence) });
export type PersonInfluencesAnswer = z.infer<typeof personInfluencesAnswer>;

/** If a colleague left: whom he is tied to, whom we would lose, and how we would get to each then. */
export const handOverAnswer = z.object({
  ...about,
  rows: z.array(
    z.object({
      personId: z.string(),
      seats: z.array(seatHeld),
      /** Of the colleague's tie. */
      strength: z.number(),
      lastContact: z.string().nullable(),
      /** Nobody else of ours has a tie that reaches him even weakly. */
      lost: z.boolean(),
      /** The best route without the colleague; null without one. */
      nearest: route.nullable(),
    }),
  ),
  ...hangingOn,
});
export type HandOverAnswer = z.infer<typeof handOverAnswer>;
