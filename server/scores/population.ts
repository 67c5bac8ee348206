// Models whose scores depend on all accounts together: what every account was measured at, kept in memory between runs.
import type { Cuts, Measure, ScoreModelId } from '../../domain/scores/model.ts';
import type { Asking, Graph } from '../graph.ts';
import type { ScoredMeasure } from './measured.ts';
import type { VersionedModel } from './models.ts';
import { firstId, type RowBody } from './row.ts';
import { keptMeasures } from './statements.ts';

/** Models with cuts: one account can move the class of others. */
export const WITH_CUTS: readonly ScoreModelId[] = ['rfm'];

const PAGE = 20_000;

interface Standing {
  measure: Measure;
  score: number | null;
  segment: string | null;
}

/** The rows of one list as they are stored. */
export class Population {
  readonly #standing = new Map<string, Standing>();

  static async read(graph: Graph, asking: Asking, list: string): Promise<Population> {
    const population = new Population();
    for (let after = firstId(list); ; ) {
      const rows = await graph.read(asking, keptMeasures, { list, after, limit: PAGE });
      for (const { accountId, row, score, segment } of rows) {
        const body: RowBody = JSON.parse(row);
        population.put(accountId, { measure: body.measure, score, segment });
      }
      const last = rows.at(-1);
      if (rows.length < PAGE || !last) return population;
      after = last.id;
    }
  }

  put(accountId: string, { measure, score, segment }: Standing): void {
    this.#standing.set(accountId, { measure, score, segment });
  }

  /** What an account measures now; what it scores is not known yet. */
  measure(accountId: string, measure: Measure): void {
    const { score = null, segment = null } = this.#standing.get(accountId) ?? {};
    this.#standing.set(accountId, { measure, score, segment });
  }

  remove(accountId: string): void {
    this.#standing.delete(accountId);
  }

  cuts({ model, parameters }: VersionedModel): Cuts {
    const measures = [...this.#standing.values()].map((each) => each.measure);
    return model.cuts(measures, parameters);
  }

  /** Accounts that these scores move, with what they score now. */
  *moved(score: (measure: Measure) => ScoredMeasure): Generator<[accountId: string, now: ScoredMeasure]> {
    for (const [accountId, was] of this.#standing) {
      const now = score(was.measure);
      if (now.score !== was.score || now.segment !== was.segment) yield [accountId, now];
    }
  }
}
