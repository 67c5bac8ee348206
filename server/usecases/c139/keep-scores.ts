// The scores of a day: kept so that a trend is a fact.
import { templatesFor } from '../../../domain/c139/templates.ts';
import { asSystem } from '../../graph.ts';
import type { App } from '../app.ts';
import type { KeptStanding } from './compute-standings.ts';
import { KeptStandings } from './kept-standings.ts';
import { keepScores } from './statements.ts';

/** Written at once: a batch is one transaction of some tenths of a second. */
const ROWS_AT_ONCE = 2_000;

/** Keeps the score of every open deal by every template; answers how many deals there are. */
export async function keepScoresOf(app: App, day: string, signal: AbortSignal): Promise<number> {
  const asking = asSystem('scores', { signal });
  let deals = 0;
  for (const { id } of app.templates) {
    const templates = templatesFor(app.templates, id);
    const standings = await app.graph.readAll(asking, (tx) =>
      new KeptStandings().of(tx, asking.viewer, day, templates),
    );
    deals = standings.size;
    const rows = [...standings.values()].map((standing) => scoreRow(standing, day, id, templates.asked.version));
    await inBatches(rows, (batch) => app.graph.write(asking, (tx) => tx.run(keepScores, { rows: batch })));
  }
  return deals;
}

function scoreRow(
  { dealId, score, zone, label, chainReach }: KeptStanding,
  date: string,
  template: string,
  version: string,
) {
  return {
    id: JSON.stringify([dealId, template, date]),
    dealId,
    template,
    version,
    date,
    score: score?.point ?? null,
    low: score?.low ?? null,
    high: score?.high ?? null,
    label,
    zoneLow: zone?.low ?? null,
    zoneHigh: zone?.high ?? null,
    chainReach: chainReach?.point ?? null,
  };
}

async function inBatches<T>(rows: readonly T[], write: (batch: T[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) await write(rows.slice(from, from + ROWS_AT_ONCE));
}
