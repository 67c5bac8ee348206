// Writes the signals a run raises, each with the message that goes out for it.
import { createHash } from 'node:crypto';
import { groupedBy } from '../../../domain/signals/facts.ts';
import type { SignalFound } from '../../../domain/signals/found.ts';
import type { Rule } from '../../../domain/signals/rules.ts';
import { toldBy } from '../../../domain/signals/told.ts';
import type { Asking } from '../../graph.ts';
import { raisedMessage } from '../../webhook/message.ts';
import { queueMessages } from '../../webhook/statements.ts';
import type { App } from '../app.ts';
import { namesByKind } from '../facts/names.ts';
import type { SignalLoad } from './load.ts';
import { raiseSignals } from './statements.ts';

/** A signal to be raised, with who is told and the version of its rule. */
export interface Raised extends SignalFound {
  told: string[];
  ruleVersion: number;
  webhook: boolean;
}

/** Short, fit for an address, and the same wherever the same cause is found. */
export function signalIdOf(cause: string): string {
  return createHash('sha256').update(cause).digest('hex').slice(0, 24);
}

/** Who is told of each cause: the deal's team, or for an account those of all its open deals. */
export function toldOf({ facts, managers, teams }: SignalLoad): (found: SignalFound, tell: Rule['tell']) => string[] {
  const managersAt = groupedBy(managers, ({ accountId }) => accountId);
  const teamOf = groupedBy(teams, ({ dealId }) => dealId);
  const dealsAt = groupedBy(facts.deals, ({ accountId }) => accountId);
  const idsOf = (rows: readonly { id: string }[] | undefined) => (rows ?? []).map(({ id }) => id);
  return ({ accountId, dealId }, tell) => {
    const deals = dealId === null ? idsOf(dealsAt.get(accountId)) : [dealId];
    const team = deals.flatMap((id) => idsOf(teamOf.get(id)));
    return toldBy(tell, { managers: idsOf(managersAt.get(accountId)), team });
  };
}

/** Raises what is not known yet and queues its message, in one transaction; answers how many are new. */
export async function raiseAll(app: App, asking: Asking, raised: readonly Raised[], day: string): Promise<number> {
  const at = app.now();
  const { value } = await app.graph.write(asking, async (tx) => {
    const rows = raised.map(({ raises: _, webhook: __, figures, ...signal }) => ({
      ...signal,
      id: signalIdOf(signal.cause),
      figures: JSON.stringify(figures),
      firedOn: day,
      state: 'open',
    }));
    const fresh = new Set((await tx.run(raiseSignals, { rows })).map(({ id }) => id));
    const goOut = new Set(app.config.webhook ? raised.filter(({ webhook }) => webhook).map(({ cause }) => cause) : []);
    const told = rows.filter(({ id, cause }) => fresh.has(id) && goOut.has(cause));
    if (told.length === 0) return fresh.size;
    const account = told.map(({ accountId }) => accountId);
    const { names } = await namesByKind(tx, { account, deal: told.flatMap(({ dealId }) => dealId ?? []) });
    const messages = told.map((row) => raisedMessage(row, (kind, id) => names[kind]?.[id] ?? null, at));
    await tx.run(queueMessages, { rows: messages });
    return fresh.size;
  });
  return value;
}
