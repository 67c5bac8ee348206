// Tells the scores of some accounts again, of those whose class moves with them, and of their groups.
import type { Cuts, Measure, ScoreModelId } from '../../domain/scores/model.ts';
import { grouped } from '../../domain/values/grouped.ts';
import { groupRow } from './groups.ts';
import { keepRows, removeRows, type StoredRow } from './keep.ts';
import { loadNamed } from './load.ts';
import {
  type Head,
  headOf,
  type MeasuredAccount,
  type Measuring,
  measureSome,
  type ScoredMeasure,
  scoreOf,
} from './measured.ts';
import type { VersionedModel } from './models.ts';
import { Population, WITH_CUTS } from './population.ts';
import { type Level, listOf, type RowBody, rowId, storedRow, WAYS, wayRow } from './row.ts';
import type { Run } from './run.ts';
import { countList, measuresOfGroups, wholeScores } from './statements.ts';

/** What a server remembers of the run it stored last. */
export interface ScoreMemory {
  /** When that was; another server may have stored since. */
  at: string | null;
  /** By list, of the models with cuts. */
  populations: Map<string, Population>;
}

export interface SomeRun {
  run: Run;
  written: number;
}

interface Task extends Measuring {
  run: Run;
  memory: ScoreMemory;
  /** Accounts told again; those that are not stored, or not for everyone, lose their rows. */
  touched: ReadonlySet<string>;
  /** Groups told again whatever became of their entities. */
  groups: readonly string[];
}

/** Null where a currency came up that the run was not told with: then everything has to be told again. */
export async function scoreTouched(task: Task, at: string): Promise<SomeRun | null> {
  const { money, run, memory } = task;
  const accounts = new Map<string, MeasuredAccount>();
  for await (const batch of measureSome(task, [...task.touched].sort()))
    for (const each of batch) {
      if (each.facts.orders.some(({ currency }) => !money.currencies.includes(currency))) return null;
      accounts.set(each.head.accountId, each);
    }
  // Another server, or one that was killed, may have stored rows since this one looked.
  const others = memory.at !== run.at;
  if (others) memory.populations.clear();
  const scored = { ...run.scored };
  const cuts = new Map<ScoreModelId, Cuts>();
  let written = await tellWays(task, accounts);
  for (const versioned of task.models.values()) {
    const told = await tellModel(task, versioned, accounts);
    cuts.set(versioned.model.id, told.cuts);
    written += told.written;
    const lists = ['account', 'group'] as const;
    for (const level of lists.filter((each) => others || told.grown[each])) {
      const list = listOf(versioned.model.id, level);
      scored[list] = (await task.graph.read(task.asking, countList, { list }))[0]?.count ?? 0;
    }
  }
  return { run: { ...run, at, cuts, scored }, written };
}

async function tellWays({ graph, asking, money, touched }: Task, accounts: ReadonlyMap<string, MeasuredAccount>) {
  const rows = [...accounts.values()].flatMap(({ head, facts }) => (facts.way ? [wayRow(head, facts.way)] : []));
  const there = new Set(rows.map((row) => row.id));
  const gone = [...touched].map((accountId) => rowId(WAYS, accountId)).filter((id) => !there.has(id));
  const [kept, removed] = [await keepRows(graph, asking, rows, money.asOf), await removeRows(graph, asking, gone)];
  return kept.written + removed.written;
}

type Score = (measure: Measure) => ScoredMeasure;

async function tellModel(task: Task, versioned: VersionedModel, accounts: ReadonlyMap<string, MeasuredAccount>) {
  const { graph, asking, money, touched } = task;
  const { id } = versioned.model;
  const list = listOf(id, 'account');
  const population = WITH_CUTS.includes(id) ? await populationOf(task, list) : null;
  if (population)
    for (const accountId of touched) {
      const measure = accounts.get(accountId)?.measures.get(id);
      if (measure) population.measure(accountId, measure);
      else population.remove(accountId);
    }
  const cuts = population?.cuts(versioned) ?? null;
  const score = scoreOf(versioned, money, cuts);
  const rows: StoredRow[] = [];
  const without: string[] = [];
  for (const accountId of touched) {
    const account = accounts.get(accountId);
    const measure = account?.measures.get(id);
    const scored = measure ? score(measure) : null;
    if (account && scored && scored.score !== null) {
      rows.push(storedRow(versioned, 'account', account.head, scored, 1));
      population?.put(accountId, scored);
    } else {
      without.push(rowId(list, accountId));
      population?.remove(accountId);
    }
  }
  if (population) rows.push(...(await movedRows(task, versioned, population, 'account', score)));
  const kept = await keepRows(graph, asking, rows, money.asOf);
  const removed = await removeRows(graph, asking, without);
  // A root that has no row of its own still names its group, and one that is gone leaves none.
  const roots = [...accounts.values()].map(({ head }) => head).filter((head) => head.groupId === head.accountId);
  const gone = [...touched].filter((accountId) => !accounts.has(accountId));
  const told = [...kept.groups, ...removed.groups, ...task.groups, ...roots.map((head) => head.accountId), ...gone];
  const groups = await tellGroups(task, versioned, score, new Set(told));
  const grown = { account: kept.grown || removed.grown, group: groups.grown };
  return { cuts, written: kept.written + removed.written + groups.written, grown };
}

/** The rows of groups: those whose entities changed, and with cuts those whose class moves. */
async function tellGroups(task: Task, versioned: VersionedModel, score: Score, groupIds: ReadonlySet<string>) {
  const { graph, asking, money } = task;
  const { id } = versioned.model;
  const [entities, list] = [listOf(id, 'account'), listOf(id, 'group')];
  const groups = [...groupIds];
  const population = WITH_CUTS.includes(id) ? await populationOf(task, list) : null;
  const [members, named] = await graph.readAll(asking, async (tx) => [
    await tx.run(measuresOfGroups, { list: entities, groups }),
    await loadNamed(tx, asking.viewer, groups),
  ]);
  const measures = grouped(members, (row) => row.groupId);
  const heads = new Map(named.map((account) => [account.account.id, headOf(account)]));
  const rows: StoredRow[] = [];
  const without: string[] = [];
  for (const groupId of groups) {
    const head = heads.get(groupId);
    const of = (measures.get(groupId) ?? []).map((row) => bodyOf(row.row).measure);
    // An account that counts in another group now is no group of its own any more.
    const told = head?.groupId === groupId ? groupRow(versioned, head, of, score) : null;
    if (told) rows.push(told.row);
    else without.push(rowId(list, groupId));
    if (told) population?.put(groupId, told.scored);
    else population?.remove(groupId);
  }
  if (population) rows.push(...(await movedRows(task, versioned, population, 'group', score)));
  const kept = await keepRows(graph, asking, rows, money.asOf);
  const removed = await removeRows(graph, asking, without);
  return { written: kept.written + removed.written, grown: kept.grown || removed.grown };
}

async function populationOf({ graph, asking, memory }: Task, list: string): Promise<Population> {
  const known = memory.populations.get(list) ?? (await Population.read(graph, asking, list));
  memory.populations.set(list, known);
  return known;
}

/** Rows that only the cuts have moved, from what is stored of them. */
async function movedRows(
  { graph, asking }: Task,
  versioned: VersionedModel,
  population: Population,
  level: Level,
  score: Score,
): Promise<StoredRow[]> {
  const moved = [...population.moved(score)];
  for (const [accountId, now] of moved) population.put(accountId, now);
  const list = listOf(versioned.model.id, level);
  const byId = new Map(moved.map(([accountId, now]) => [rowId(list, accountId), now]));
  const stored = await graph.read(asking, wholeScores, { ids: [...byId.keys()] });
  return stored.map(({ id, stored: row }) => {
    const { entities, ...head } = listed(row);
    return storedRow(versioned, level, head, byId.get(id)!, entities);
  });
}

/** What a stored row lists its account by. */
function listed(row: Record<string, unknown>): Head & { entities: number } {
  // Rows are only written by `storedRow`; what is null is not stored.
  const { accountId, name, nameEn = null, search, groupId, industry = null, country = null } = row as unknown as Head;
  const { colleagueIds, entities } = row as { colleagueIds: string[]; entities: number };
  return { accountId, name, nameEn, search, groupId, industry, country, colleagueIds, entities };
}

function bodyOf(text: string): RowBody {
  return JSON.parse(text);
}
