// Rows of scores as they are answered.
import { addDays } from '../../../domain/calendar/day.ts';
import type { ScoreRow } from '../../../domain/contract/scores.ts';
import type { Head, ScoredMeasure } from '../../scores/measured.ts';
import type { HistoryEntry, RowBody } from '../../scores/row.ts';
import type { PageRow } from './statements.ts';

/** Days a trend looks back. */
export const TREND_DAYS = 30;

export function storedTold(row: PageRow, asOf: string): ScoreRow {
  const body: RowBody = JSON.parse(row.row);
  const { low, high, reason, parts, measure } = body;
  const history: HistoryEntry[] = JSON.parse(row.history);
  return {
    accountId: row.accountId,
    accountName: row.name,
    accountNameEn: row.nameEn,
    groupId: row.groupId,
    groupName: row.groupName,
    industry: row.industry,
    country: row.country,
    colleagueIds: row.colleagueIds,
    entities: row.entities,
    score: row.score,
    range: { low, high },
    segment: row.segment,
    reason,
    parts,
    measure,
    version: row.version,
    asOf,
    trend: trendOf(history, row.score, asOf),
  };
}

/** A row that is not stored; `groupName` is told where it is known. */
export function computedTold(
  head: Head,
  { score, low, high, segment, reason, parts, measure }: ScoredMeasure,
  told: { entities: number; version: string; asOf: string; groupName: string | null },
): ScoreRow {
  const { accountId, name, nameEn, groupId, industry, country, colleagueIds } = head;
  return {
    accountId,
    accountName: name,
    accountNameEn: nameEn,
    groupId,
    groupName: told.groupName,
    industry,
    country,
    colleagueIds: [...colleagueIds],
    entities: told.entities,
    score,
    range: { low, high },
    segment,
    reason,
    parts,
    measure,
    version: told.version,
    asOf: told.asOf,
    trend: null,
  };
}

/** Against the entry that held a month ago, else the oldest that is not of the day itself. */
function trendOf(history: readonly HistoryEntry[], score: number | null, asOf: string): ScoreRow['trend'] {
  const until = addDays(asOf, -TREND_DAYS);
  const then = history.findLast(([day]) => day <= until) ?? history.find(([day]) => day < asOf);
  if (!then) return null;
  const [since, was, segment] = then;
  return { since, score: was, segment, by: was === null || score === null ? null : score - was };
}
