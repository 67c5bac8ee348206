// What accepted lines of a difference would do to the open deals; nothing is written.
import type { z } from 'zod';
import type { acceptBody } from '../../../domain/contract/organogram.ts';
import { type DealEffect, EFFECT_DEALS, type EffectAnswer } from '../../../domain/contract/organogram-effect.ts';
import { personsOf } from '../../../domain/organogram/departures.ts';
import { seatedAs } from '../../../domain/organogram/seated-as.ts';
import { dealReach } from '../../../domain/reach/deal.ts';
import { type AssumedLine, assumedLines, type Seating } from '../../../domain/reach/manager-lines.ts';
import { dealShift } from '../../../domain/reach/shift.ts';
import type { Asking, Transaction } from '../../graph.ts';
import type { Viewer } from '../../viewer.ts';
import type { App } from '../app.ts';
import { namesByKind } from '../facts/names.ts';
import { factsOfChains } from '../reach/chains.ts';
import { openDealsLedTo } from '../reach/led-to.ts';
import { type DealRow, PeopleWalk, type Trial } from '../reach/load.ts';
import { type Plan, planAccepted } from './plan.ts';

/**
 * Reach of every open deal that the lines touch, before them and after: the facts as they are, and with the organisation seated as
 * writing the lines would leave it.
 */
export async function effectOfLines(
  app: App,
  asking: Asking,
  { sheet, accepted }: z.infer<typeof acceptBody>,
): Promise<EffectAnswer> {
  return app.graph.readAll(asking, async (tx) => {
    const { viewer } = asking;
    const plan = await planAccepted(tx, viewer, { sheet, accepted, today: app.today() });
    const { asOf, after, lines } = plan;
    const trial: Trial = { accountId: sheet.accountId, seating: (now) => seatedAs(now, after) };
    const open = await openDealsNear(tx, viewer, plan, trial);
    const computed = open.slice(0, EFFECT_DEALS);
    const facts = await factsOfChains(tx, viewer, computed, asOf, trial);
    const changed = { ...facts, ...trial.seating(facts) };
    const about = new Set(personsOf(lines).map(({ id }) => id));
    const deals = computed.flatMap((deal): DealEffect[] => {
      const shift = dealShift(dealReach(facts, deal.id), dealReach(changed, deal.id), about);
      return shift ? [{ deal, ...shift }] : [];
    });
    const named = await namesByKind(tx, { person: deals.flatMap(({ persons }) => persons.map(({ id }) => id)) });
    return { accountId: sheet.accountId, asOf, deals, notComputed: open.length - computed.length, ...named };
  });
}

/** The open deals to whose chains something leads from what changes, the largest amount first. */
async function openDealsNear(tx: Transaction, viewer: Viewer, plan: Plan, trial: Trial): Promise<DealRow[]> {
  const { asOf, lines } = plan;
  const touched = new Set(personsOf(lines).map(({ id }) => id));
  const walk = new PeopleWalk(tx, viewer, asOf);
  if (lines.length > 0) await walk.loadAccounts([trial.accountId]);
  for (const { toId } of changedLines(walk.people(), trial)) touched.add(toId);
  return touched.size === 0 ? [] : openDealsLedTo(tx, viewer, touched, asOf, { trial });
}

/** The assumed influences that begin, end or change. */
function changedLines(now: Seating, trial: Trial): AssumedLine[] {
  const [before, after] = [assumedLines(now), assumedLines(trial.seating(now))];
  const keyOf = ({ fromId, toId, weight }: AssumedLine) => JSON.stringify([fromId, toId, weight]);
  const [old, fresh] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  return [...before.filter((line) => !fresh.has(keyOf(line))), ...after.filter((line) => !old.has(keyOf(line)))];
}
