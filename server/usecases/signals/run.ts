// One run: finds every cause there is today and brings the signals up to it. Run again, or late, it raises nothing twice.
import type { RunAnswer } from '../../../domain/contract/signals.ts';
import { asKnownDrop } from '../../../domain/signals/contact-drop.ts';
import { signalsIn } from '../../../domain/signals/detect.ts';
import { groupedBy } from '../../../domain/signals/facts.ts';
import { SIGNAL_KINDS } from '../../../domain/signals/kinds.ts';
import { type KnownSignal, planRun } from '../../../domain/signals/plan.ts';
import type { Asking } from '../../graph.ts';
import { withLease } from '../../neo4j/lease.ts';
import type { App } from '../app.ts';
import { signalToday } from './day.ts';
import { loadSignals, type RunDay } from './load.ts';
import { type Raised, raiseAll, toldOf } from './raise.ts';
import { rulesIn } from './rules.ts';
import {
  aliveSignals,
  bringBackSignals,
  endSignals,
  knownDrops,
  knownSignals,
  lastRun,
  noteRun,
  signalAccounts,
} from './statements.ts';

/** Accounts whose facts are read at once: with their interactions some ten megabytes. */
const ACCOUNTS_AT_ONCE = 1_000;
/** Signals written in one transaction: some tenths of a second. */
const SIGNALS_AT_ONCE = 1_000;
const PAGE = 10_000;
/** For reading one batch of accounts, beside everything else a server does. */
const TIMEOUT_MS = 120_000;

/** Runs once, by one server at a time. Answers the day it ran for, how many accounts it looked at, and what changed. */
export function runSignals(app: App, from: Asking): Promise<RunAnswer> {
  const asking = { ...from, timeoutMs: TIMEOUT_MS };
  return withLease(app.graph, asking, 'signals', () => run(app, asking, signalToday(app)));
}

async function run(app: App, asking: Asking, asOf: string): Promise<RunAnswer> {
  const { rules, kept } = await app.graph.readAll(asking, rulesIn);
  const [last] = await app.graph.read(asking, lastRun, {});
  const day: RunDay = { asOf, timeZone: app.config.timeZone, lastRunOn: last?.day ?? null };
  const versions = new Map(kept.map(({ rule, version }) => [rule.kind, version]));
  const found: Raised[] = [];
  let accounts = 0;
  await eachPage(
    (after) =>
      app.graph.read(asking, signalAccounts, {
        after,
        seated: rules.silence.accounts === 'all',
        limit: ACCOUNTS_AT_ONCE,
      }),
    ACCOUNTS_AT_ONCE,
    ({ id }) => id,
    async (rows) => {
      accounts += rows.length;
      const ids = rows.map(({ id }) => id);
      const load = await app.graph.readAll(asking, (tx) => loadSignals(tx, ids, day));
      const told = toldOf(load);
      for (const each of signalsIn(load.facts, rules, asOf)) {
        const { tell, webhook } = rules[each.kind];
        found.push({ ...each, told: told(each, tell), ruleVersion: versions.get(each.kind) ?? 0, webhook });
      }
    },
  );
  await nameKnownDrops(app, asking, found, rules['contact-drop'].days);
  const looked = new Set(SIGNAL_KINDS.filter((kind) => rules[kind].enabled));
  const plan = planRun(await knownFor(app, asking, found), found, looked);
  const raise = new Set(plan.raise.map(({ cause }) => cause));
  const raised = found.filter(({ cause }) => raise.has(cause));
  let fresh = 0;
  for (const batch of inBatches(raised)) fresh += await raiseAll(app, asking, batch, asOf);
  const at = app.now();
  for (const causes of inBatches(plan.over))
    await app.graph.write(asking, (tx) => tx.run(endSignals, { causes, day: asOf, at }));
  for (const causes of inBatches(plan.back))
    await app.graph.write(asking, (tx) => tx.run(bringBackSignals, { causes, at }));
  await app.graph.write(asking, (tx) => tx.run(noteRun, { day: asOf }));
  const byKind = SIGNAL_KINDS.map((kind) => ({ kind, count: raised.filter((each) => each.kind === kind).length }));
  const counted = byKind.filter(({ count }) => count > 0);
  return { day: asOf, accounts, raised: fresh, over: plan.over.length, back: plan.back.length, byKind: counted };
}

/** Gives drops in contact that were raised before the cause they have there. */
async function nameKnownDrops(app: App, asking: Asking, found: Raised[], days: number): Promise<void> {
  const places = [...found.keys()].filter((at) => found[at]?.kind === 'contact-drop');
  for (const batch of inBatches(places)) {
    const ids = batch.flatMap((at) => found[at]?.accountId ?? []);
    const known = groupedBy(await app.graph.read(asking, knownDrops, { ids }), ({ accountId }) => accountId);
    for (const at of batch) {
      const drop = found[at];
      if (drop) found[at] = asKnownDrop(drop, known.get(drop.accountId) ?? [], days);
    }
  }
}

/** The signals that are open or snoozed, and those there are of what was found. */
async function knownFor(app: App, asking: Asking, found: readonly Raised[]): Promise<KnownSignal[]> {
  const known = new Map<string, KnownSignal>();
  await eachPage(
    (after) => app.graph.read(asking, aliveSignals, { after, limit: PAGE }),
    PAGE,
    ({ cause }) => cause,
    async (rows) => {
      for (const row of rows) known.set(row.cause, row);
    },
  );
  for (const batch of inBatches(found))
    for (const row of await app.graph.read(asking, knownSignals, { causes: batch.map(({ cause }) => cause) }))
      known.set(row.cause, row);
  return [...known.values()];
}

async function eachPage<R>(
  read: (after: string) => Promise<R[]>,
  size: number,
  placeOf: (row: R) => string,
  use: (rows: R[]) => Promise<void>,
): Promise<void> {
  for (let after = ''; ; ) {
    const rows = await read(after);
    if (rows.length > 0) await use(rows);
    const last = rows.at(-1);
    if (rows.length < size || last === undefined) return;
    after = placeOf(last);
  }
}

function* inBatches<T>(rows: readonly T[]): Generator<T[]> {
  for (let from = 0; from < rows.length; from += SIGNALS_AT_ONCE) yield rows.slice(from, from + SIGNALS_AT_ONCE);
}
