// The phase that writes (or, in a dry run, only plans) the checked rows, batch by batch.

import { z } from 'zod';
import { MeridianError } from '../../../domain/contract/errors.ts';
import { FACT_KINDS, type FactKind } from '../../../domain/facts/kind.ts';
import { beginWrite, endWrite } from '../../facts/apply.ts';
import { type LaterLink, linkLater } from '../../facts/lines.ts';
import type { Transaction } from '../../graph.ts';
import { type Batch, stageBatches } from '../apply/batch.ts';
import { planBatch, type Tally, writeBatch } from '../apply/outcomes.ts';
import { type Cursor, stagesOf } from '../apply/stages.ts';
import type { CheckState } from '../check/state.ts';
import type { JobTools } from './checking.ts';
import { withoutLost } from './lost.ts';
import { type ImportRecord, readRecord } from './record.ts';
import { addParts, findImport, storedCounts } from './statements.ts';

/** How far the writing has come; kept with every batch, in its transaction. */
export interface Progress extends Tally {
  rejected: number;
  errorCount: number;
  laterSeq: number;
  /** Facts this import has created, by kind. */
  made: Record<string, number>;
}

export class Writing {
  readonly #tools: JobTools;
  readonly #kept: ImportRecord;
  readonly #state: CheckState;
  readonly #progress: Progress;
  #lookUp = false;

  constructor(tools: JobTools, kept: ImportRecord, state: CheckState) {
    this.#tools = tools;
    this.#kept = kept;
    this.#state = state;
    const { created, updated, unchanged, rejected, errorCount, laterSeq, made } = kept;
    this.#progress = { created, updated, unchanged, rejected, errorCount, laterSeq, made };
  }

  /** Everything from the kept cursor on. The next batch is prepared while the last one is being written. */
  async run(): Promise<void> {
    const { hold, graph, asking } = this.#tools;
    const ours = await graph.readAll(asking, (tx) => kindsOnlyOurs(tx, this.#progress.made));
    const tools = { ...this.#tools, othersHold: !ours.has('holder') };
    const stages = stagesOf(this.#state.sources);
    const from: Cursor = { stage: this.#kept.stage, row: this.#kept.row };
    let writing: Promise<void> = Promise.resolve();
    for (const [number, stage] of stages.entries()) {
      if (stage.part === 'lines') {
        await writing;
        if (number >= from.stage) await this.#drawLines(number);
        continue;
      }
      for await (const batch of stageBatches(this.#state, stages, number, from, tools)) {
        await writing;
        hold.check();
        writing = this.#kept.dryRun ? this.#plan(batch) : this.#write(batch);
        // A failure is met at the next `await writing`; until then it must not count as unhandled.
        writing.catch(() => undefined);
      }
    }
    await writing;
  }

  #changes(progress: Progress, next: Cursor): Record<string, unknown> {
    const accepted = progress.created + progress.updated + progress.unchanged;
    const made = JSON.stringify(progress.made);
    return { ...progress, made, accepted, rows: accepted, stage: next.stage, row: next.row };
  }

  #after(tally: Tally): Progress {
    const { created, updated, unchanged } = this.#progress;
    return {
      ...this.#progress,
      created: created + tally.created,
      updated: updated + tally.updated,
      unchanged: unchanged + tally.unchanged,
    };
  }

  async #plan(batch: Batch): Promise<void> {
    const { graph, asking, hold } = this.#tools;
    const tally = await graph.readAll(asking, async (tx) => planBatch(tx, batch, await kindsOnlyOurs(tx, {})));
    const progress = this.#after(tally);
    // A dry run that is broken off begins again: nothing but its counts is kept.
    await hold.advance(this.#changes(progress, { stage: 0, row: 0 }));
    Object.assign(this.#progress, progress);
  }

  async #write(batch: Batch): Promise<void> {
    try {
      await this.#commit(batch);
    } catch (error) {
      if (!this.#lookUp && isTaken(error)) {
        // Somebody put a record in our place and took another away, so that the counts agreed: from here on each is looked up.
        this.#lookUp = true;
        await this.#write(batch);
        return;
      }
      if (!(error instanceof MeridianError) || error.code !== 'dangling-reference') throw error;
      // Somebody removed what a row refers to since the check: such rows are rejected, the others are written.
      await this.#commit(await withoutLost(batch, this.#tools.lookups, error));
    }
  }

  async #commit(batch: Batch): Promise<void> {
    const { graph, asking, hold, parts } = this.#tools;
    const { value } = await graph.write(asking, async (tx) => {
      const before = await this.#writtenBefore(tx, batch.next);
      if (before) return before;
      const write = await beginWrite(tx, this.#writer());
      const onlyOurs = this.#lookUp ? new Set<FactKind>() : await kindsOnlyOurs(tx, this.#progress.made);
      const { tally, later, made } = await writeBatch(write, batch, onlyOurs);
      const progress = this.#after(tally);
      progress.made = { ...progress.made };
      for (const [kind, count] of made) progress.made[kind] = (progress.made[kind] ?? 0) + count;
      const rows = (batch.lost ?? []).map(({ kind, text, name }, at) =>
        parts.row(kind, Date.now() * 1_000 + at, text, name),
      );
      progress.rejected += batch.lostRows ?? 0;
      progress.errorCount += batch.lostRows ?? 0;
      if (later.length > 0) rows.push(parts.row('later', progress.laterSeq++, JSON.stringify(later)));
      if (rows.length > 0) await tx.run(addParts, { rows });
      await hold.advanceIn(tx, this.#changes(progress, batch.next));
      await endWrite(write);
      return progress;
    });
    Object.assign(this.#progress, value);
  }

  /**
   * A database that dies may have committed and not said so; the driver then runs the work again. The kept cursor tells, so that
   * what was created is not counted as unchanged.
   */
  async #writtenBefore(tx: Transaction, next: Cursor): Promise<Progress | null> {
    const [row] = await tx.run(findImport, { id: this.#kept.id });
    if (!row) return null;
    const { stage, row: at, created, updated, unchanged, ...more } = readRecord(row.stored);
    if (stage !== next.stage || at !== next.row) return null;
    const { rejected, errorCount, laterSeq, made } = more;
    return { created, updated, unchanged, rejected, errorCount, laterSeq, made };
  }

  #writer() {
    return { by: this.#kept.by, at: new Date().toISOString(), importId: this.#kept.id };
  }

  /** Reporting lines that had to wait for their seat: one piece, as it was kept, at a time. */
  async #drawLines(stage: number): Promise<void> {
    const { graph, asking, hold, parts } = this.#tools;
    const from = stage === this.#kept.stage ? this.#kept.row : 0;
    for await (const { seq, text } of parts.read('later', from)) {
      hold.check();
      const links: LaterLink[] = laterLinks.parse(JSON.parse(text));
      await graph.write(asking, async (tx) => {
        if (await this.#writtenBefore(tx, { stage, row: seq + 1 })) return;
        const write = await beginWrite(tx, this.#writer());
        await linkLater(write, 'seat', links);
        for (const { id } of links) {
          write.touched.seats.add(id);
          write.scores.seats.add(id);
        }
        await hold.advanceIn(tx, { stage, row: seq + 1 });
        await endWrite(write);
      });
    }
    if (!this.#kept.dryRun) await hold.advance({ stage: stage + 1, row: 0 });
  }
}

/** The kinds of which nothing is stored but what this import has made; their counts are kept by the database. */
async function kindsOnlyOurs(tx: Transaction, made: Record<string, number>): Promise<Set<FactKind>> {
  const [row] = await tx.run(storedCounts, {});
  return new Set(FACT_KINDS.filter((kind) => row?.counts[kind] === (made[kind] ?? 0)));
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).endsWith('ConstraintValidationFailed');
}

const laterLinks = z.array(z.object({ column: z.string(), id: z.string(), to: z.string() }));
