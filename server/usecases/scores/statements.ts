// The statements tables of scores are read by. Each order has its own, so that an index gives it.
import { z } from 'zod';
import { statement } from '../../neo4j/statement.ts';

const text = z.string().nullable();
const some = z.array(z.string()).nullable();
const filter = { segments: some, industries: some, countries: some, colleague: text };
const row = z.object({
  accountId: z.string(),
  name: z.string(),
  nameEn: text,
  groupId: z.string(),
  groupName: text,
  industry: text,
  country: text,
  colleagueIds: z.array(z.string()),
  /** Id and name of each of them. */
  colleagues: z.array(z.tuple([z.string(), z.string()])),
  entities: z.number().int(),
  score: z.number().nullable(),
  segment: text,
  row: z.string(),
  version: z.string(),
  history: z.string(),
});
export type PageRow = z.infer<typeof row>;

const ordered = z.object({ list: z.string(), ...filter, skip: z.number().int(), limit: z.number().int() });
function page(file: string) {
  return statement({ file: `scores/${file}`, mode: 'read', params: ordered, row, bound: 'limit' });
}
export const pages = {
  score: { up: page('page-score-up'), down: page('page-score-down') },
  name: { up: page('page-name-up'), down: page('page-name-down') },
  k1: { up: page('page-k1-up'), down: page('page-k1-down') },
  k2: { up: page('page-k2-up'), down: page('page-k2-down') },
  k3: { up: page('page-k3-up'), down: page('page-k3-down') },
};
export type SortKey = keyof typeof pages;

const ofOne = ordered.extend({ narrow: z.string() });
function pageOfOne(file: string) {
  return statement({ file: `scores/${file}`, mode: 'read', params: ofOne, row, bound: 'limit' });
}
/** What narrows a table to one value, in the order of the scores. */
export const pagesOfOne = {
  segment: { up: pageOfOne('page-segment-up'), down: pageOfOne('page-segment-down') },
  industry: { up: pageOfOne('page-industry-up'), down: pageOfOne('page-industry-down') },
  country: { up: pageOfOne('page-country-up'), down: pageOfOne('page-country-down') },
};

const narrowing = ordered.extend({ narrow: z.string(), q: text, key: z.string(), down: z.boolean() });
function narrowed(file: string) {
  return statement({ file: `scores/${file}`, mode: 'read', params: narrowing, row, bound: 'limit' });
}
export const narrowedPages = {
  group: narrowed('narrowed-group'),
  segment: narrowed('narrowed-segment'),
  found: narrowed('narrowed-found'),
  industry: narrowed('narrowed-industry'),
  country: narrowed('narrowed-country'),
  colleague: narrowed('narrowed-colleague'),
};

const counted = z.object({ list: z.string(), ...filter, limit: z.number().int() });
const count = z.object({ count: z.number().int() });
export const countAll = statement({ file: 'scores/count', mode: 'read', params: counted, row: count, bound: 'limit' });
function countNarrowed(file: string) {
  const params = counted.extend({ narrow: z.string(), q: text });
  return statement({ file: `scores/${file}`, mode: 'read', params, row: count, bound: 'limit' });
}
export const narrowedCounts = {
  group: countNarrowed('count-group'),
  segment: countNarrowed('count-segment'),
  found: countNarrowed('count-found'),
  industry: countNarrowed('count-industry'),
  country: countNarrowed('count-country'),
  colleague: countNarrowed('count-colleague'),
};
export const segmentCounts = statement({
  file: 'scores/segments',
  mode: 'read',
  params: z.object({ list: z.string(), ...filter, group: text, q: text }),
  row: z.object({ segment: text, accounts: z.number().int(), mean: z.number().nullable() }),
  bound: 'one per segment',
});
export const classCounts = statement({
  file: 'scores/classes',
  mode: 'read',
  params: z.object({ list: z.string(), ...filter, group: text, q: text }),
  row: z.object({ r: z.number().int(), f: z.number().int(), accounts: z.number().int() }),
  bound: 'one per R and F',
});
export const unscoredAccounts = statement({
  file: 'scores/unscored',
  mode: 'read',
  params: z.object({ list: z.string(), ids: some, skip: z.number().int(), limit: z.number().int() }),
  row: z.object({ id: z.string() }),
  bound: 'limit',
});
export const countAccounts = statement({
  file: 'scores/count-accounts',
  mode: 'read',
  params: z.object({}),
  row: count,
  bound: 'one',
});
