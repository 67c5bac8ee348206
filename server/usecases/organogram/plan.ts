// What accepted lines of a difference come to; the same before they are written and when they are.
import { MeridianError } from '../../../domain/contract/errors.ts';
import { accepted, lacking, linesOfIds } from '../../../domain/organogram/accept.ts';
import { personsOf, withDepartures } from '../../../domain/organogram/departures.ts';
import { difference } from '../../../domain/organogram/difference.ts';
import { identified } from '../../../domain/organogram/identify.ts';
import { type Known, organogramOn } from '../../../domain/organogram/known.ts';
import { type Line, partsOf } from '../../../domain/organogram/line.ts';
import { observe } from '../../../domain/organogram/observe.ts';
import { isPost, type Sheet } from '../../../domain/organogram/organogram.ts';
import { isHeld } from '../../../domain/persons/seating.ts';
import type { Transaction } from '../../graph.ts';
import { loadOrganograms } from '../../organogram/load.ts';
import type { Viewer } from '../../viewer.ts';
import { holdsOf } from '../reach/statements.ts';
import { standingOf } from './compare.ts';

export interface Accepting {
  sheet: Sheet;
  /** Ids of lines. */
  accepted: readonly string[];
  /** Today. */
  today: string;
}

export interface Plan {
  known: Known;
  after: Known;
  lines: readonly Line[];
  /** The day on which the lines show: today, or the organogram's where that is later. */
  asOf: string;
}

/**
 * Computes the difference anew: lines that are not in it any more throw `revision-conflict`, those that lack others and strange
 * posts `invalid-request`.
 */
export async function planAccepted(
  tx: Transaction,
  viewer: Viewer,
  { sheet, accepted: ids, today }: Accepting,
): Promise<Plan> {
  refuseForeignPosts(sheet);
  const known = await storedFor(tx, viewer, sheet);
  const [before, shown] = [organogramOn(known, sheet.date), identified(known, sheet)];
  const lines = chosenLines(difference(before, shown), ids);
  const after = observe(known, sheet, accepted(before, shown, lines));
  const asOf = sheet.date > today ? sheet.date : today;
  const elsewhere = await seatedElsewhere(tx, viewer, { accountId: sheet.accountId, lines, asOf });
  return { known, after: withDepartures(after, lines, sheet.date, elsewhere), lines, asOf };
}

async function seatedElsewhere(
  tx: Transaction,
  viewer: Viewer,
  { accountId, lines, asOf }: { accountId: string; lines: readonly Line[]; asOf: string },
): Promise<Set<string>> {
  const ids = personsOf(lines.filter(({ kind }) => kind === 'left')).map(({ id }) => id);
  if (ids.length === 0) return new Set();
  const holds = await tx.run(holdsOf, { ids, known: [accountId], all: viewer.all, sees: [...viewer.sees] });
  return new Set(holds.filter((hold) => isHeld(hold, asOf)).map(({ personId }) => personId));
}

async function storedFor(tx: Transaction, viewer: Viewer, { accountId, date }: Sheet): Promise<Known> {
  const known = (await loadOrganograms(tx.run.bind(tx), viewer, [accountId])).get(accountId);
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
