// What the stored scores hold for: the day, the versions of the models, the money and the cuts they were told with.
import { z } from 'zod';
import type { StatedRate } from '../../domain/money/exchange.ts';
import { type Cuts, SCORE_MODELS, type ScoreModelId } from '../../domain/scores/model.ts';
import type { Transaction } from '../graph.ts';
import { rates } from '../usecases/groups/statements.ts';
import type { MoneyOfDay } from './measured.ts';
import type { VersionedModels } from './models.ts';
import { keepRun, scoreStanding } from './statements.ts';

export interface Run {
  asOf: string;
  at: string;
  versions: Readonly<Record<string, string>>;
  /** Version of the C139 template a best deal is told by. */
  templates: string;
  currency: string | null;
  currencies: readonly (string | null)[];
  mixed: boolean;
  cuts: ReadonlyMap<ScoreModelId, Cuts>;
  /** Rows by list. */
  scored: Readonly<Record<string, number>>;
}

export interface ScoreStanding {
  run: Run | null;
  /** Writes whose effect is not stored yet. */
  pending: number;
  revision: number;
  /** Tells another database, whose revisions begin at 1 as well, from the one before. */
  born: string;
  /** Some facts are not for everyone: stored scores leave them out. */
  confidential: boolean;
}

const money = z.object({ currencies: z.array(z.string().nullable()), mixed: z.boolean() });
const cutsOfAll = z.record(z.string(), z.record(z.string(), z.array(z.number())).nullable());

export async function standingOfScores(tx: Transaction): Promise<ScoreStanding> {
  const [row] = await tx.run(scoreStanding, {});
  if (!row) return { run: null, pending: 0, revision: 0, born: '', confidential: false };
  const { asOf, at, versions, templates, currency, currencies, cuts, scored } = row;
  const told = asOf !== null && at !== null && versions && templates !== null && currencies && cuts && scored;
  const stored = told ? cutsOfAll.parse(JSON.parse(cuts)) : {};
  return {
    run: told
      ? {
          asOf,
          at,
          versions: JSON.parse(versions),
          templates,
          currency,
          ...money.parse(JSON.parse(currencies)),
          cuts: new Map(SCORE_MODELS.map((id) => [id, stored[id] ?? null])),
          scored: JSON.parse(scored),
        }
      : null,
    pending: row.pending,
    revision: row.revision ?? 0,
    born: row.born ?? '',
    confidential: row.confidential,
  };
}

export function saveRun(tx: Transaction, run: Run) {
  const { cuts, versions, scored, currencies, mixed, ...plain } = run;
  return tx.run(keepRun, {
    run: {
      ...plain,
      versions: JSON.stringify(versions),
      scored: JSON.stringify(scored),
      currencies: JSON.stringify({ currencies, mixed }),
      cuts: JSON.stringify(Object.fromEntries(cuts)),
    },
  });
}

export function versionsIn(models: VersionedModels): Record<string, string> {
  return Object.fromEntries([...models].map(([id, { version }]) => [id, version]));
}

/** Whether the run told all models by these versions. */
export function holdsFor(run: Run, models: VersionedModels): boolean {
  return [...models].every(([id, { version }]) => run.versions[id] === version);
}

/** The money a run was told with. */
export async function moneyOfRun(tx: Transaction, { asOf, currency, currencies, mixed }: Run): Promise<MoneyOfDay> {
  const stated: StatedRate[] = await tx.run(rates, {});
  return { asOf, currency, currencies, mixed, rates: stated };
}
