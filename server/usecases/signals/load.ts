// What signals are found in, for some accounts, and who is to be told: facts everyone may see, as what is stored of them is shown to all.
import { daysIn } from '../../../domain/calendar/time-zone.ts';
import { isOpen, windowsOn } from '../../../domain/coverage/windows.ts';
import { factId } from '../../../domain/facts/registry.ts';
import type { AttitudeChange, SignalFacts } from '../../../domain/signals/facts.ts';
import type { Transaction } from '../../graph.ts';
import { EVERYONE } from '../../membership/load.ts';
import { touchesOf } from '../c139/touched.ts';
import { loadLevelFacts } from '../groups/load.ts';
import { groupPotentials, managersOf, rates } from '../groups/statements.ts';
import { imageOf } from '../history/image.ts';
import { decisionsOfDeals, holdsOf, reachPersons } from '../reach/statements.ts';
import { contractsOf, decisionChanges, teamsOf } from './statements.ts';

const SIGHT = { all: EVERYONE.all, sees: [...EVERYONE.sees] };

export interface SignalLoad {
  facts: SignalFacts;
  /** By account: who manages it. By open deal: who works on it. */
  managers: { accountId: string; id: string }[];
  teams: { dealId: string; id: string }[];
}

/** Which day it is read for, in which time zone, and when signals were last looked for. */
export interface RunDay {
  asOf: string;
  timeZone: string;
  lastRunOn: string | null;
}

export async function loadSignals(tx: Transaction, ids: string[], day: RunDay): Promise<SignalLoad> {
  const members = ids.map((id) => ({ id, parentIds: [], effectiveStake: null }));
  const [levels, managers, potentials, contracts, stated] = await Promise.all([
    loadLevelFacts(tx, EVERYONE, members),
    tx.run(managersOf, { ids }),
    tx.run(groupPotentials, { ids }),
    tx.run(contractsOf, { ids }),
    tx.run(rates, {}),
  ]);
  const windows = windowsOn(day.asOf);
  const open = levels.deals.filter((deal) => isOpen(deal, windows)).map(({ id }) => id);
  const [decisions, teams, touches] = await Promise.all([
    tx.run(decisionsOfDeals, { ids: open, ...SIGHT }),
    tx.run(teamsOf, { ids: open }),
    touchesOf(tx, open, day.asOf),
  ]);
  const deciding = { ids: [...new Set(decisions.map(({ personId }) => personId))], ...SIGHT };
  const [persons, holds, attitudes] = await Promise.all([
    tx.run(reachPersons, deciding),
    tx.run(holdsOf, { ...deciding, known: [] }),
    attitudeChanges(tx, decisions, day.timeZone),
  ]);
  const managed = new Set(managers.map(({ accountId }) => accountId));
  const { seats, holders, interactions, deals, orders } = levels;
  return {
    facts: {
      accounts: ids.map((id) => ({ id, managed: managed.has(id) })),
      timeZone: day.timeZone,
      lastRunOn: day.lastRunOn,
      seats,
      holders,
      interactions,
      deals,
      orders,
      potentials,
      contracts,
      rates: stated,
      decisions,
      persons,
      holds,
      attitudes,
      touches: [...touches].map(([dealId, { on }]) => ({ dealId, on })),
    },
    managers,
    teams,
  };
}

async function attitudeChanges(
  tx: Transaction,
  decisions: readonly { dealId: string; personId: string }[],
  timeZone: string,
): Promise<AttitudeChange[]> {
  const named = new Map(
    decisions.map(({ dealId, personId }) => [factId('decision', { dealId, personId }), { dealId, personId }]),
  );
  const dayOf = daysIn(timeZone);
  const rows = await tx.run(decisionChanges, { ids: [...named.keys()] });
  return rows.flatMap(({ factId: id, revision, at, before }) => {
    const decision = named.get(id);
    const attitude = imageOf(before)?.['attitude'];
    if (!decision) return [];
    return [{ ...decision, revision, on: dayOf(at), before: typeof attitude === 'number' ? attitude : null }];
  });
}
