// How the score of a deal has moved: against what was kept a month ago, or against the oldest that was kept since.

import type { Template } from '../../../domain/c139/template.ts';
import { templatesFor } from '../../../domain/c139/templates.ts';
import { addDays } from '../../../domain/calendar/day.ts';
import type { ScoreHistory } from '../../../domain/contract/c139.ts';
import { MeridianError } from '../../../domain/contract/errors.ts';
import type { Asking, Transaction } from '../../graph.ts';
import type { App } from '../app.ts';
import { loadDeals } from '../reach/load.ts';
import { scoresOf, scoresOn } from './statements.ts';

/** Days a trend looks back. */
export const TREND_DAYS = 30;
/** Days of one history: ten years. */
const HISTORY_DAYS = 3_660;

export interface Trend {
  since: string;
  score: number | null;
  /** Points gained since; null where one of the two is no number. */
  by: number | null;
}

export async function trendOf(
  tx: Transaction,
  dealId: string,
  template: Template,
  asOf: string,
  score: number | null,
): Promise<Trend | null> {
  const then = (await keptScores(tx, [dealId], template, asOf)).get(dealId);
  return then ? trendSince(then, score) : null;
}

/** The score of each deal that trends are told against, as it was kept. */
export async function keptScores(tx: Transaction, ids: string[], { id }: Template, asOf: string) {
  const until = addDays(asOf, -TREND_DAYS);
  const rows = await tx.run(scoresOn, { ids, template: id, until, before: asOf });
  return new Map(rows.map((row) => [row.id, row]));
}

export function trendSince(then: { date: string; score: number | null }, score: number | null): Trend {
  return { since: then.date, score: then.score, by: then.score === null || score === null ? null : score - then.score };
}

export async function scoreHistory(
  app: App,
  asking: Asking,
  id: string,
  { template, asOf }: { template?: string | undefined; asOf: string },
): Promise<ScoreHistory> {
  const { asked } = templatesFor(app.templates, template);
  return app.graph.readAll(asking, async (tx) => {
    const [deal] = await loadDeals(tx, asking.viewer, [id]);
    if (!deal) throw new MeridianError('fact-not-found', { kind: 'deal', id });
    return { id, rows: await tx.run(scoresOf, { dealId: id, template: asked.id, until: asOf, limit: HISTORY_DAYS }) };
  });
}
