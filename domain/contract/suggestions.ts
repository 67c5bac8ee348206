import { z } from 'zod';
import { ROLES } from '../facts/person.ts';
import { WHATS } from '../suggestions/meanings.ts';
import { factKey, listOfRows, listQuery } from './common.ts';
import { always, type Endpoint, endpoint, writing } from './endpoint.ts';

/** The most people and the most seats that are looked at for suggestions; the others come when some of these are dealt with. */
export const HINTED_MOST = 20_000;

const named = z.object({ id: z.string(), name: z.string() });
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);

/** A fact that stands in a name or a title, what it rests on, and what confirming it would write. */
export const suggestionRow = z.object({
  id: z.string(),
  what: z.enum(WHATS),
  /** Of a role, which one. */
  role: z.enum(ROLES).nullable(),
  /** The words may well mean something else. */
  unclear: z.boolean(),
  record: z.object({ kind: z.enum(['person', 'seat']), id: z.string(), name: z.string() }),
  /** Whose fact it is: the person, or who sits on the seat. */
  people: z.array(named),
  accounts: z.array(named),
  /** The texts it rests on: the words in each, and the text without them. */
  found: z.array(
    z.object({
      column: z.enum(['name', 'nameEn', 'title']),
      text: z.string(),
      says: z.string(),
      clean: z.string(),
    }),
  ),
  /** Of a role, the open deals it may be written into; into those they take part in unless told otherwise. */
  deals: z.array(named.extend({ accountName: z.string(), takesPart: z.boolean() })),
  /** False while there is nothing to keep the fact on: no open deal for a role, no seat for an acting post. */
  ready: z.boolean(),
  writes: z.array(
    z.object({
      kind: z.string(),
      id: z.string(),
      name: z.string(),
      /** Of a part in a decision, which deal's. */
      dealId: z.string().nullable(),
      /** Empty where it is known already. */
      changes: z.array(z.object({ column: z.string(), before: value, after: value })),
    }),
  ),
});
export type SuggestionRow = z.infer<typeof suggestionRow>;

export const suggestionAnswer = z.object({
  id: z.string(),
  /** Undoes the whole of it. */
  revision: z.number().int(),
  facts: z.array(z.object({ kind: z.string(), id: z.string() })),
  groupsPending: z.boolean(),
  bookmark: z.string(),
});

const suggestionId = z.object({ id: z.string().min(1).max(2048) });

export const SUGGESTION_ENDPOINTS = {
  suggestions: endpoint({
    name: 'suggestions',
    method: 'get',
    path: '/api/v1/suggestions',
    tag: 'suggestions',
    summary:
      'Facts that stand in names and titles, such as “(left)”: to be confirmed or dismissed, never written by themselves.',
    query: listQuery,
    answer: listOfRows(suggestionRow),
    errors: [...always, 'invalid-cursor'],
  }),
  suggestionConfirm: endpoint({
    name: 'suggestionConfirm',
    method: 'post',
    path: '/api/v1/suggestions/{id}/confirm',
    tag: 'suggestions',
    summary: 'Write what a suggestion says into its own columns and clean the name; `deals` names the deals of a role.',
    params: suggestionId,
    body: z.strictObject({ deals: z.array(factKey).max(100).optional() }),
    answer: suggestionAnswer,
    errors: [...writing, 'suggestion-gone', 'dangling-reference'],
  }),
  suggestionDismiss: endpoint({
    name: 'suggestionDismiss',
    method: 'post',
    path: '/api/v1/suggestions/{id}/dismiss',
    tag: 'suggestions',
    summary: 'Keep the words as a part of the name: they are not suggested again.',
    params: suggestionId,
    body: z.strictObject({}),
    answer: suggestionAnswer,
    errors: [...writing, 'suggestion-gone'],
  }),
} as const satisfies Record<string, Endpoint>;
