// Tells all scores: of a new day, after a changed model, a rate, an import.
import type { Cuts, Measure, ScoreModelId } from '../../domain/scores/model.ts';
import { grouped } from '../../domain/values/grouped.ts';
import { type CollectedGroup, GroupCollector, groupRow } from './groups.ts';
import { keepRows, type StoredRow, sweepList } from './keep.ts';
import { type Head, type Measuring, measureAll, scoreOf } from './measured.ts';
import { Population, WITH_CUTS } from './population.ts';
import { listOf, storedRow, WAYS, wayRow } from './row.ts';
import { type Run, versionsIn } from './run.ts';

/** Rows written together. */
const BATCH = 2_000;

export interface FullRun {
  run: Run;
  /** By list. */
  populations: Map<string, Population>;
  written: number;
}

/** Brings every row to what the facts say, and takes away those of accounts that have no score any more. */
export async function scoreAll(measuring: Measuring, at: string): Promise<FullRun> {
  const { graph, asking, models, money, templates } = measuring;
  const keeper = new Keeper(measuring);
  const late = new Map<ScoreModelId, { head: Head; measure: Measure }[]>(
    WITH_CUTS.filter((id) => models.has(id)).map((id) => [id, []]),
  );
  const early = [...models.values()].filter(({ model }) => !late.has(model.id));
  const scores = new Map(early.map((each) => [each.model.id, scoreOf(each, money, null)]));
  const roots = new Map<string, Head>();
  const ofGroup = ({ head, measures }: CollectedGroup) => {
    roots.set(head.accountId, head);
    for (const each of early)
      keeper.add(groupRow(each, head, measures.get(each.model.id) ?? [], scores.get(each.model.id)!)?.row ?? null);
  };
  const groups = new GroupCollector();
  for await (const batch of measureAll(measuring)) {
    for (const { head, measures, facts } of batch) {
      if (facts.way) keeper.add(wayRow(head, facts.way));
      const done = groups.add(head, measures);
      if (done) ofGroup(done);
      for (const each of early) {
        const measure = measures.get(each.model.id);
        const scored = measure && scores.get(each.model.id)!(measure);
        if (scored && scored.score !== null) keeper.add(storedRow(each, 'account', head, scored, 1));
      }
      for (const [id, all] of late) {
        const measure = measures.get(id);
        if (measure) all.push({ head, measure });
      }
    }
    await keeper.flush();
  }
  const last = groups.end();
  if (last) ofGroup(last);
  const populations = new Map<string, Population>();
  const cuts: [ScoreModelId, Cuts][] = [];
  for (const [id, all] of late) {
    const versioned = models.get(id)!;
    const own = versioned.model.cuts(
      all.map(({ measure }) => measure),
      versioned.parameters,
    );
    cuts.push([id, own]);
    const score = scoreOf(versioned, money, own);
    const [accounts, ofGroups] = [new Population(), new Population()];
    populations.set(listOf(id, 'account'), accounts).set(listOf(id, 'group'), ofGroups);
    for (const { head, measure } of all) {
      const scored = score(measure);
      if (scored.score === null) continue;
      accounts.put(head.accountId, scored);
      keeper.add(storedRow(versioned, 'account', head, scored, 1));
      await keeper.flushIfFull();
    }
    for (const [groupId, members] of grouped(all, ({ head }) => head.groupId)) {
      const head = roots.get(groupId);
      const told =
        head &&
        groupRow(
          versioned,
          head,
          members.map(({ measure }) => measure),
          score,
        );
      if (!told) continue;
      ofGroups.put(groupId, told.scored);
      keeper.add(told.row);
      await keeper.flushIfFull();
    }
  }
  await keeper.flush();
  const scored: Record<string, number> = {};
  await sweepList(graph, asking, WAYS, keeper.seen.get(WAYS) ?? new Set());
  for (const id of models.keys())
    for (const level of ['account', 'group'] as const) {
      const list = listOf(id, level);
      const seen = keeper.seen.get(list) ?? new Set();
      scored[list] = seen.size;
      await sweepList(graph, asking, list, seen);
    }
  const { asOf, currency, currencies, mixed } = money;
  const run: Run = {
    asOf,
    at,
    versions: versionsIn(models),
    templates: templates.points.version,
    currency,
    currencies,
    mixed,
    cuts: new Map(cuts),
    scored,
  };
  return { run, populations, written: keeper.written };
}

/** Gathers rows and stores them some thousand at a time. */
class Keeper {
  readonly seen = new Map<string, Set<string>>();
  written = 0;
  #rows: StoredRow[] = [];
  readonly #tools: Measuring;

  constructor(tools: Measuring) {
    this.#tools = tools;
  }

  add(row: StoredRow | null): void {
    if (!row) return;
    const list = String(row['list']);
    const seen = this.seen.get(list);
    if (seen) seen.add(row.id);
    else this.seen.set(list, new Set([row.id]));
    this.#rows.push(row);
  }

  async flushIfFull(): Promise<void> {
    if (this.#rows.length >= BATCH) await this.flush();
  }

  async flush(): Promise<void> {
    const rows = this.#rows;
    this.#rows = [];
    const { graph, asking, money } = this.#tools;
    this.written += (await keepRows(graph, asking, rows, money.asOf)).written;
  }
}
