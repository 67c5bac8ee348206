// The ways into all accounts as they are stored with the scores: reading them takes a second, walking to all takes a minute.
import { setTimeout as wait } from 'node:timers/promises';
import type { WayIn } from '../../../domain/reach/way-in.ts';
import type { Asking } from '../../graph.ts';
import { firstId, WAYS } from '../../scores/row.ts';
import { standingOfScores } from '../../scores/run.ts';
import { keptMeasures } from '../../scores/statements.ts';
import type { App } from '../app.ts';

/** How long it is waited for what was just written: mostly it is told some tenths of a second later. */
const PATIENCE_MS = 10_000;
const LOOK_MS = 200;
const PAGE = 20_000;

/** Null where they do not hold for the day, or for what the asker may see. */
export async function storedWays(app: App, asking: Asking, asOf: string): Promise<ReadonlyMap<string, WayIn> | null> {
  for (const began = Date.now(); ; ) {
    const { run, pending, confidential } = await app.graph.readAll(asking, standingOfScores);
    if (run?.asOf !== asOf || (confidential && (asking.viewer.all || asking.viewer.sees.length > 0))) return null;
    if (pending === 0) break;
    // What another server wrote is looked for at once, too.
    app.wrote();
    if (Date.now() - began > PATIENCE_MS) return null;
    await wait(LOOK_MS);
  }
  const ways = new Map<string, WayIn>();
  for (let after = firstId(WAYS); ; ) {
    const rows = await app.graph.read(asking, keptMeasures, { list: WAYS, after, limit: PAGE });
    for (const { accountId, row } of rows) ways.set(accountId, JSON.parse(row));
    const last = rows.at(-1);
    if (rows.length < PAGE || !last) return ways;
    after = last.id;
  }
}
