// What C139 rests on: our judgement of a deal item by item, what a coach said of the same items, and what closes a gap.
import { z } from 'zod';
import { choice, day, flag, key, maybeTo, number, requiredChoice, text, to } from './column.ts';
import { ROLES } from './person.ts';
import { provenance } from './provenance.ts';

/** What is missing in a deal: something about a key person, or (`item`) an item of the template that is not fulfilled. */
export const GAP_KINDS = [
  'missing',
  'departed',
  'unreached',
  'hostile',
  'unsupportive',
  'stale',
  'single-threaded',
  'item',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];
export const ACTION_STATES = ['open', 'done', 'dropped'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/**
 * Our judgement of one item of a deal's C139. `link` is where the evidence lies, `competitorId` the rival an element is compared
 * with, `proposed` what the graph proposed when it was said, `templateVersion` the version of the template it was said by.
 */
export const assessmentRecord = z.object({
  dealId: to('deal'),
  template: key(),
  item: key(),
  value: text(),
  coachConfirmed: flag(),
  link: text(),
  competitorId: maybeTo('competitor'),
  proposed: text(),
  templateVersion: text(),
  ...provenance(),
});
export type Assessment = z.infer<typeof assessmentRecord>;

/** What a coach said of one item, kept apart from our own judgement of it. */
export const coachStatementRecord = z.object({
  dealId: to('deal'),
  personId: to('person'),
  template: key(),
  item: key(),
  value: text(),
  ...provenance(),
});
export type CoachStatement = z.infer<typeof coachStatementRecord>;

/** What closes a gap of a deal: who does it by when, and the points (0-100) that its closing should add to the score. */
export const actionRecord = z.object({
  id: key(),
  dealId: to('deal'),
  gap: requiredChoice(GAP_KINDS),
  role: choice(ROLES),
  personId: maybeTo('person'),
  template: text(),
  item: text(),
  colleagueId: maybeTo('colleague'),
  dueOn: day(),
  state: requiredChoice(ACTION_STATES),
  closedOn: day(),
  note: text(),
  expectedGain: number(),
  ...provenance(),
});
export type Action = z.infer<typeof actionRecord>;
