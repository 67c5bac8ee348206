// What became of a batch's rows: a row is created if any of its facts is, else updated if any is, else unchanged.
import { setImmediate } from 'node:timers/promises';
import { FACT_KINDS, type FactKind } from '../../../domain/facts/kind.ts';
import { applyFacts, planFacts, type Write } from '../../facts/apply.ts';
import type { LaterLink } from '../../facts/lines.ts';
import type { Outcome, Planned } from '../../facts/plan.ts';
import type { Transaction } from '../../graph.ts';
import type { Batch, BatchFact } from './batch.ts';

export interface Tally {
  created: number;
  updated: number;
  unchanged: number;
}

export interface Written {
  tally: Tally;
  later: LaterLink[];
  /** Facts created, by kind. */
  made: Map<FactKind, number>;
}

const RANK: Record<Outcome, number> = { unchanged: 0, updated: 1, created: 2 };

class RowOutcomes {
  readonly #best: Outcome[];
  readonly #batch: Batch;

  constructor(batch: Batch) {
    this.#batch = batch;
    this.#best = batch.rows.map(() => 'unchanged');
  }

  add(row: number, outcome: Outcome): void {
    if (RANK[outcome] > RANK[this.#best[row] ?? 'unchanged']) this.#best[row] = outcome;
  }

  tally(): Tally {
    const tally = { created: 0, updated: 0, unchanged: 0 };
    for (const [at, outcome] of this.#best.entries()) if (this.#batch.rows[at]?.counted) tally[outcome] += 1;
    return tally;
  }
}

/** Splits the facts of a kind by how they are dealt with, keeping their rows. */
function ofHow(facts: BatchFact[], how: BatchFact['how']): BatchFact[] {
  return facts.filter((fact) => fact.how === how);
}

/** What the batch would do; nothing is written. Of kinds in `noneStored` nothing is stored. */
export async function planBatch(tx: Transaction, batch: Batch, noneStored: ReadonlySet<FactKind>): Promise<Tally> {
  const outcomes = new RowOutcomes(batch);
  for (const kind of FACT_KINDS) {
    const facts = batch.facts.get(kind);
    if (!facts) continue;
    const patches = facts.map(({ patch }) => patch);
    const planned = await planFacts(tx, kind, patches, noneStored.has(kind));
    for (const [at, fact] of facts.entries()) {
      const plan = planned[at];
      if (plan) outcomes.add(fact.row, fact.how === 'place' && plan.before ? 'unchanged' : plan.outcome);
    }
  }
  return outcomes.tally();
}

/**
 * Writes the batch in the transaction of `write`. Of kinds in `onlyOurs` nothing is stored but what this import made, and each
 * fact is written once, so that none has to be looked up. Throws `dangling-reference` when something it refers to is gone.
 */
export async function writeBatch(write: Write, batch: Batch, onlyOurs: ReadonlySet<FactKind>): Promise<Written> {
  const outcomes = new RowOutcomes(batch);
  const later: LaterLink[] = [];
  const made = new Map<FactKind, number>();
  const apply = async (kind: FactKind, given: BatchFact[]) => {
    if (given.length === 0) return;
    const patches = given.map(({ patch }) => patch);
    const applied = await applyFacts(write, kind, patches, onlyOurs.has(kind));
    for (const [at, fact] of given.entries()) outcomes.add(fact.row, applied.planned[at]?.outcome ?? 'unchanged');
    const created = applied.planned.filter(({ outcome }) => outcome === 'created').length;
    made.set(kind, (made.get(kind) ?? 0) + created);
    for (const link of applied.later) later.push(link);
  };
  const underWay: Promise<void>[] = [];
  for (const kind of FACT_KINDS) {
    const facts = batch.facts.get(kind);
    if (!facts) continue;
    const places = ofHow(facts, 'place');
    const recounts = ofHow(facts, 'recount');
    if (onlyOurs.has(kind) && recounts.length === 0) {
      // Nothing to wait for: while the database creates these, the records of the next kind are put into words.
      underWay.push(apply(kind, [...places, ...ofHow(facts, 'write')]));
      await setImmediate();
      continue;
    }
    await settled(underWay);
    if (places.length > 0) await apply(kind, await emptyPlaces(write.tx, kind, places));
    await apply(kind, ofHow(facts, 'write'));
    await recount(write, kind, recounts, outcomes);
  }
  await settled(underWay);
  return { tally: outcomes.tally(), later, made };
}

/** Waits for all, so that none is left alone when one fails; throws what failed first. */
async function settled(underWay: Promise<void>[]): Promise<void> {
  const results = await Promise.allSettled(underWay.splice(0));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}

async function recount(write: Write, kind: FactKind, facts: BatchFact[], outcomes: RowOutcomes): Promise<void> {
  if (facts.length === 0) return;
  const planned = await planFacts(
    write.tx,
    kind,
    facts.map(({ patch }) => patch),
  );
  for (const [at, fact] of facts.entries()) outcomes.add(fact.row, outcomeSince(write, planned[at]));
}

async function emptyPlaces(tx: Transaction, kind: FactKind, places: BatchFact[]) {
  const planned = await planFacts(
    tx,
    kind,
    places.map(({ patch }) => patch),
  );
  return places.filter((_, at) => planned[at] && !planned[at].before);
}

/** What this import made of a fact in an earlier batch: its stamps tell. */
function outcomeSince(write: Write, plan: Planned | undefined): Outcome {
  const mine = `import:${write.writer.importId}`;
  if (plan?.before?.stamps.recordedBy === mine) return 'created';
  return plan?.before?.stamps.changedBy === mine ? 'updated' : 'unchanged';
}
