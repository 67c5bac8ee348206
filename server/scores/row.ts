// A stored row of scores: what a table shows of an account, or of a group, by one model.
import { createHash } from 'node:crypto';
import { addDays, dayNumber } from '../../domain/calendar/day.ts';
import type { WayIn } from '../../domain/reach/way-in.ts';
import type { Measure, Scored, ScoreModel, ScoreModelId } from '../../domain/scores/model.ts';
import type { Head, ScoredMeasure } from './measured.ts';
import type { VersionedModel } from './models.ts';

/** Tables are lists of rows: the accounts of a model, or its groups. */
export type Level = 'account' | 'group';

export function listOf(model: ScoreModelId, level: Level): string {
  return level === 'account' ? model : `${model}:groups`;
}

export function rowId(list: string, accountId: string): string {
  return `${list} ${accountId}`;
}

/** Before the id of every row of a list. */
export function firstId(list: string): string {
  return `${list} `;
}

/** A score as it was from a day on: [day, score, segment]. */
export type HistoryEntry = [string, number | null, string | null];

/** What is kept as text in a row: everything that no table sorts or filters by. */
export interface RowBody extends Pick<Scored, 'low' | 'high' | 'reason' | 'parts'> {
  measure: Measure;
}

/** Days one entry of a history stands for: of several scores in a week the last is kept. */
const ENTRY_DAYS = 7;
/** Entries kept: a quarter of a year of weekly changes, and whatever changes more slowly. */
const ENTRIES = 14;

/** What an unknown figure is sorted as: below every known one. */
export const UNKNOWN = Number.MIN_SAFE_INTEGER;

/** Properties of a stored row but for how it went. */
export type StoredShape = Record<string, unknown> & {
  id: string;
  digest: string;
  score: number | null;
  segment: string | null;
};

function digestOf(shown: object): string {
  return createHash('sha256').update(JSON.stringify(shown)).digest('base64').slice(0, 22);
}

/** The properties of a stored row but for how it went; without a score there is no row. */
export function storedRow(
  { model, version }: VersionedModel,
  level: Level,
  head: Head,
  scored: ScoredMeasure,
  entities: number,
): StoredShape {
  const list = listOf(model.id, level);
  const { low, high, reason, parts, measure, score, segment } = scored;
  const body: RowBody = { low, high, reason, parts, measure };
  const { accountId, name, nameEn, search, groupId, industry, country, colleagueIds } = head;
  const keys = Object.fromEntries(
    [1, 2, 3].map((place) => {
      const column = model.columns.find((each) => each.key === place);
      return [`k${place}`, column ? (sortValue(model, column.id, scored) ?? UNKNOWN) : null];
    }),
  );
  const shown = {
    id: rowId(list, accountId),
    list,
    accountId,
    name,
    nameEn,
    search,
    // One list has every account: it is the one that is searched.
    ...(list === 'completeness' ? { found: search } : {}),
    groupId,
    industry,
    country,
    colleagueIds,
    entities,
    score,
    segment,
    ...keys,
    row: JSON.stringify(body),
    version,
  };
  return { ...shown, digest: digestOf(shown) };
}

/** The list of the ways into accounts: no table, but kept like one. */
export const WAYS = 'ways';

/** The way into an account as it is stored; accounts where nobody may say yes have none. */
export function wayRow({ accountId, groupId, name }: Head, way: WayIn): StoredShape {
  const score = way.best?.value ?? 0;
  const shown = { id: rowId(WAYS, accountId), list: WAYS, accountId, groupId, name, score, row: JSON.stringify(way) };
  return { ...shown, segment: null, digest: digestOf(shown) };
}

/** What a table sorts a column by: a day as its number. */
export function sortValue(
  model: ScoreModel,
  columnId: string,
  { parts, measure }: Pick<ScoredMeasure, 'parts' | 'measure'>,
) {
  const column = model.columns.find((each) => each.id === columnId);
  const value = (column?.of === 'part' ? parts[columnId] : measure[columnId]) ?? null;
  return column?.kind === 'day' && typeof value === 'string' ? dayNumber(value) : value;
}

/** How a row went, with what it says from a day on. Of several changes within a week the last is kept. */
export function withEntry(history: readonly HistoryEntry[], entry: HistoryEntry): HistoryEntry[] {
  const last = history.at(-1);
  if (last && last[1] === entry[1] && last[2] === entry[2]) return [...history];
  const before = history.at(-2);
  const sameWeek = last && (last[0] >= entry[0] || (before && addDays(before[0], ENTRY_DAYS) > entry[0]));
  return [...(sameWeek ? history.slice(0, -1) : history), entry].slice(-ENTRIES);
}
