// Accepted lines of a difference, written.
import type { z } from 'zod';
import { MeridianError } from '../../../domain/contract/errors.ts';
import type { AcceptAnswer, acceptBody } from '../../../domain/contract/organogram.ts';
import { FACT_KINDS } from '../../../domain/facts/kind.ts';
import { changedFacts, type OrganogramFact } from '../../../domain/organogram/facts.ts';
import { applyFacts, type Write } from '../../facts/apply.ts';
import { linkLater } from '../../facts/lines.ts';
import type { Asking } from '../../graph.ts';
import type { App } from '../app.ts';
import { inWrite } from '../facts/write.ts';
import { planAccepted } from './plan.ts';

/**
 * Writes the accepted lines and marks what the sheet shows as seen on its day. The difference is computed again in the same
 * transaction, so either all lines are written or, when one of them is not in it any more, nothing is.
 */
export async function acceptLines(
  app: App,
  asking: Asking,
  { sheet, accepted }: z.infer<typeof acceptBody>,
): Promise<AcceptAnswer> {
  const { result, revision, after } = await inWrite(app, asking, async (write) => {
    const plan = await planAccepted(write.tx, asking.viewer, { sheet, accepted, today: app.today() });
    const written = await writeFacts(write, changedFacts(plan.known, plan.after));
    return { accepted: plan.lines.length, ...written };
  });
  return { accountId: sheet.accountId, date: sheet.date, ...result, revision, ...after };
}

async function writeFacts(write: Write, facts: readonly OrganogramFact[]) {
  const counts = { created: 0, updated: 0 };
  for (const kind of FACT_KINDS) {
    const patches = facts.filter((fact) => fact.kind === kind);
    if (patches.length === 0) continue;
    const { planned, later } = await applyFacts(write, kind, patches);
    for (const { outcome } of planned) if (outcome !== 'unchanged') counts[outcome] += 1;
    const missing = await linkLater(write, kind, later);
    if (missing.length > 0) throw new MeridianError('dangling-reference', { kind, missing });
  }
  return counts;
}
