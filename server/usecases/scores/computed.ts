// Tables that no stored rows answer: another day, version, window, or facts not everyone may see. Kept in memory while nothing is written.

import { templatesFor } from '../../../domain/c139/templates.ts';
import type { ScoreRow } from '../../../domain/contract/scores.ts';
import { compareIds } from '../../../domain/ownership/counting.ts';
import type { Cuts, Measure } from '../../../domain/scores/model.ts';
import type { Asking } from '../../graph.ts';
import { GroupCollector } from '../../scores/groups.ts';
import { contextOf, type Head, type MoneyOfDay, measureAll, moneyOn, scoreOf } from '../../scores/measured.ts';
import type { VersionedModel } from '../../scores/models.ts';
import { sortValue, UNKNOWN } from '../../scores/row.ts';
import type { App } from '../app.ts';
import type { Narrow, Question, Sort } from './question.ts';
import { computedTold } from './told.ts';

/** Tables kept: a few days or settings of one reader. */
const KEPT = 3;

export interface ComputedTable {
  /** By id; those without a score, too. */
  account: ScoreRow[];
  group: ScoreRow[];
  /** What a row is found by. */
  search: ReadonlyMap<string, string>;
  money: MoneyOfDay;
  cuts: Cuts;
}

const kept = new WeakMap<App, Map<string, Promise<ComputedTable>>>();

/** The whole table of a question, by the facts the asker may see. */
export function computedTable(app: App, asking: Asking, question: Question): Promise<ComputedTable> {
  const tables = kept.get(app) ?? new Map<string, Promise<ComputedTable>>();
  kept.set(app, tables);
  const { versioned, asOf, standing } = question;
  const { viewer } = asking;
  const key = JSON.stringify([
    standing.born,
    standing.revision,
    asOf,
    versioned.version,
    versioned.parameters,
    viewer.all,
    [...viewer.sees].sort(),
  ]);
  const known = tables.get(key);
  if (known) return known;
  // Another may wait for the same table: it is not given up when the first who asked goes away.
  const table = computeTable(app, { ...asking, signal: undefined, timeoutMs: 120_000 }, versioned, asOf);
  tables.set(key, table);
  table.catch(() => tables.delete(key));
  for (const oldest of tables.keys()) if (tables.size > KEPT) tables.delete(oldest);
  return table;
}

export async function computeTable(
  app: Pick<App, 'graph' | 'templates'>,
  asking: Asking,
  versioned: VersionedModel,
  asOf: string,
): Promise<ComputedTable> {
  const { model, parameters, version } = versioned;
  const { graph } = app;
  const money = await graph.readAll(asking, (tx) => moneyOn(tx, asking.viewer, asOf));
  const templates = templatesFor(app.templates);
  const measuring = { graph, asking, models: new Map([[model.id, versioned]]), money, templates };
  const context = contextOf(versioned, money);
  const all: { head: Head; measure: Measure | null; reason: string }[] = [];
  const groups: { head: Head; measures: readonly Measure[] }[] = [];
  const collector = new GroupCollector();
  const collect = (done: ReturnType<GroupCollector['end']>) => {
    const measures = done?.measures.get(model.id) ?? [];
    if (done && measures.length > 0) groups.push({ head: done.head, measures });
  };
  for await (const batch of measureAll(measuring))
    for (const { head, facts, measures } of batch) {
      collect(collector.add(head, measures));
      const measure = measures.get(model.id) ?? null;
      all.push({ head, measure, reason: measure ? '' : model.reasonOf(facts, context, parameters) });
    }
  collect(collector.end());
  const cuts = model.cuts(
    all.map(({ measure }) => measure).filter((measure) => measure !== null),
    parameters,
  );
  const score = scoreOf(versioned, money, cuts);
  const nameOf = new Map(all.map(({ head }) => [head.accountId, head.name]));
  const row = (head: Head, measure: Measure | null, reason: string, entities: number) =>
    computedTold(head, measure ? score(measure) : { ...UNSCORED, reason }, {
      entities,
      version,
      asOf,
      groupName: nameOf.get(head.groupId) ?? null,
    });
  const byId = (a: ScoreRow, b: ScoreRow) => compareIds(a.accountId, b.accountId);
  return {
    account: all.map(({ head, measure, reason }) => row(head, measure, reason, 1)).sort(byId),
    group: groups
      .map(({ head, measures }) => row(head, model.rollUp(measures, parameters), '', measures.length))
      .filter((each) => each.score !== null)
      .sort(byId),
    search: new Map(all.map(({ head }) => [head.accountId, head.search])),
    money,
    cuts,
  };
}

export const UNSCORED = { score: null, low: null, high: null, segment: null, reason: null, parts: {}, measure: {} };

/** The rows that fit, in order, equal ones by id in the same direction; those without a score come last and only where no segment is asked for. */
export function fittingRows(
  { search }: ComputedTable,
  rows: readonly ScoreRow[],
  { versioned }: Question,
  narrow: Narrow,
  { key, column, down }: Sort,
): ScoreRow[] {
  const fits = (row: ScoreRow) =>
    (narrow.segments === null || (row.segment !== null && narrow.segments.includes(row.segment))) &&
    (narrow.industries === null || (row.industry !== null && narrow.industries.includes(row.industry))) &&
    (narrow.countries === null || (row.country !== null && narrow.countries.includes(row.country))) &&
    (narrow.colleague === null || row.colleagueIds.includes(narrow.colleague)) &&
    (narrow.group === null || row.groupId === narrow.group) &&
    (narrow.q === null || (search.get(row.accountId) ?? '').includes(narrow.q));
  const value = (row: ScoreRow) =>
    key === 'score'
      ? (row.score ?? UNKNOWN)
      : key === 'name'
        ? row.accountName
        : (sortValue(versioned.model, column ?? '', row) ?? UNKNOWN);
  const keyed = rows.filter(fits).map((row) => ({ row, value: value(row), scored: row.score !== null }));
  const turn = down ? -1 : 1;
  keyed.sort(
    (a, b) =>
      Number(b.scored) - Number(a.scored) ||
      (a.scored ? turn * (compareValues(a.value, b.value) || compareIds(a.row.accountId, b.row.accountId)) : 0) ||
      compareIds(a.row.accountId, b.row.accountId),
  );
  return keyed.map(({ row }) => row);
}

function compareValues(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
