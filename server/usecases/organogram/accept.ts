// Accepted lines of a difference, written.
import type { z } from 'zod';
import { MeridianError } from '../../../domain/contract/errors.ts';
import type { AcceptAnswer, acceptBody } from '../../../domain/contract/organogram.ts';
import { FACT_KINDS } from '../../../domain/facts/kind.ts';
import { accepted, lacking, linesOfIds } from '../../../domain/organogram/accept.ts';
import { difference } from '../../../domain/organogram/difference.ts';
import { changedFacts, type OrganogramFact } from '../../../domain/organogram/facts.ts';
import { identified } from '../../../domain/organogram/identify.ts';
import { type Known, organogramOn } from '../../../domain/organogram/known.ts';
import { type Line, partsOf } from '../../../domain/organogram/line.ts';
import { observe } from '../../../domain/organogram/observe.ts';
import { isPost, type Sheet } from '../../../domain/organogram/organogram.ts';
import { applyFacts, type Write } from '../../facts/apply.ts';
import { linkLater } from '../../facts/lines.ts';
import type { Asking } from '../../graph.ts';
import { loadOrganograms } from '../../organogram/load.ts';
import type { App } from '../app.ts';
import { inWrite } from '../facts/write.ts';
import { standingOf } from './compare.ts';

/**
 * Writes the accepted lines and marks what the sheet shows as seen on its day. The difference is computed again in the same
 * transaction: lines that are not in it any more throw `revision-conflict`, and nothing is written.
 */
export async function acceptLines(
  app: App,
  asking: Asking,
  { sheet, accepted: ids }: z.infer<typeof acceptBody>,
): Promise<AcceptAnswer> {
  refuseForeignPosts(sheet);
  const { result, revision, after } = await inWrite(app, asking, async (write) => {
    const known = await storedFor(write, asking, sheet);
    const [before, shown] = [organogramOn(known, sheet.date), identified(known, sheet)];
    const lines = chosenLines(difference(before, shown), ids);
    const facts = changedFacts(known, observe(known, sheet, accepted(before, shown, lines)));
    return { accepted: lines.length, ...(await writeFacts(write, facts)) };
  });
  return { accountId: sheet.accountId, date: sheet.date, ...result, revision, ...after };
}

async function storedFor({ tx }: Write, asking: Asking, { accountId, date }: Sheet): Promise<Known> {
  const known = (await loadOrganograms(tx.run.bind(tx), asking.viewer, [accountId])).get(accountId);
  if (!known?.account) throw new MeridianError('fact-not-found', { kind: 'account', id: accountId });
  const standing = standingOf(known.dates, date);
  if (standing === 'older') throw new MeridianError('organogram-not-comparable', { accountId, standing });
  return known;
}

function chosenLines(lines: readonly Line[], ids: readonly string[]): Line[] {
  const { chosen, unknown } = linesOfIds(lines, ids);
  if (unknown.length > 0) throw new MeridianError('revision-conflict', { lines: unknown });
  const problems = lacking(chosen).map(({ id, needs }) => `${id} needs ${needs.join(', ')}`);
  const taken = new Set(chosen.map(({ id }) => id));
  for (const line of chosen)
    if (line.kind === 'moved' && partsOf(line).some(({ id }) => taken.has(id)))
      problems.push(`${line.id} is accepted whole and in parts`);
  if (problems.length > 0) throw refused('accepted', problems);
  return chosen;
}

/** Every post is one of the organisation, given once, and reports to one that is given too. */
function refuseForeignPosts({ accountId, posts, ended }: Sheet): void {
  const all = [...posts, ...ended];
  const ids = new Set(all.map(({ id }) => id));
  const problems = all.flatMap(({ id, reportsToId }) => [
    ...(isPost(accountId, id) ? [] : [`${id} is no post of ${accountId}`]),
    ...(reportsToId === null || ids.has(reportsToId) ? [] : [`${id} reports to a post that is not given`]),
  ]);
  if (ids.size < all.length) problems.push('a post is given twice');
  if (problems.length > 0) throw refused('sheet', problems);
}

function refused(field: string, problems: readonly string[]): MeridianError {
  const fields = problems.slice(0, 20).map((problem) => ({ field, problem }));
  return new MeridianError('invalid-request', { in: 'body', fields });
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
