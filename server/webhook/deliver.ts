// Sends what waits: messages are kept in the database with the signal they tell of, so a stop or a crash loses none.
import { asSystem } from '../graph.ts';
import { withLease } from '../neo4j/lease.ts';
import type { App } from '../usecases/app.ts';
import type { Webhook } from './config.ts';
import { nextTry } from './pauses.ts';
import { type Message, type Sent, sendOnce } from './send.ts';
import { dueMessages, recordTry } from './statements.ts';

/** Sent in one round; what is more waits a minute. */
const MESSAGES_A_ROUND = 200;

/**
 * Sends the messages that are due, one after the other, by one server at a time; answers how many arrived. A receiver that does not
 * answer at all ends the round. A message goes out again only where its arrival could not be noted (a crash between the two).
 */
export async function deliverDue(app: App, stop: AbortSignal): Promise<number> {
  const { webhook } = app.config;
  if (webhook === null || (await due(app, stop)).length === 0) return 0;
  return withLease(app.graph, asSystem('webhook', { signal: stop }), 'webhook', async () => {
    let arrived = 0;
    for (const message of await due(app, stop)) {
      if (stop.aborted) break;
      const sent = await sendOnce(webhook, message, app.now(), stop);
      // A try that our own stop has cut counts for nothing.
      if (stop.aborted && !sent.ok) break;
      await record(app, webhook, message, sent);
      if (sent.ok) arrived++;
      else if (sent.status === null) break;
    }
    return arrived;
  });
}

function due(app: App, signal: AbortSignal) {
  return app.graph.read(asSystem('webhook', { signal }), dueMessages, { now: app.now(), limit: MESSAGES_A_ROUND });
}

async function record(app: App, webhook: Webhook, { id, attempts }: Message & { attempts: number }, sent: Sent) {
  const at = app.now();
  const next = sent.ok ? null : nextTry(attempts + 1, at);
  const state = sent.ok ? 'sent' : next === null ? 'failed' : 'pending';
  const noted = { id, state, nextAt: next ?? at, at, status: sent.status, error: sent.error } as const;
  // Noted also when the server is stopping.
  await app.graph.write(asSystem('webhook'), (tx) => tx.run(recordTry, noted));
  if (!sent.ok)
    app.log.warn({ host: webhook.host, message: id, error: sent.error, state }, 'a webhook message did not arrive');
}
