// How the webhook stands; nothing of its address but the host.
import { randomUUID } from 'node:crypto';
import { MeridianError } from '../../../domain/contract/errors.ts';
import type { WebhookAnswer } from '../../../domain/contract/signals.ts';
import type { Asking } from '../../graph.ts';
import { testMessage } from '../../webhook/message.ts';
import { type Sent, sendOnce } from '../../webhook/send.ts';
import { lastFailure, messageCounts } from '../../webhook/statements.ts';
import type { App } from '../app.ts';

export async function webhookStanding(app: App, asking: Asking): Promise<WebhookAnswer> {
  const { webhook } = app.config;
  return app.graph.readAll(asking, async (tx) => {
    const counts = new Map((await tx.run(messageCounts, {})).map(({ state, count }) => [state, count]));
    const [lastError = null] = await tx.run(lastFailure, {});
    return {
      configured: webhook !== null,
      host: webhook?.host ?? null,
      pending: counts.get('pending') ?? 0,
      delivered: counts.get('sent') ?? 0,
      failed: counts.get('failed') ?? 0,
      lastError,
    };
  });
}

/** Sends a test message once; it is not tried again. Throws `webhook-not-set`. */
export async function testWebhook(app: App): Promise<Sent> {
  const { webhook } = app.config;
  if (webhook === null) throw new MeridianError('webhook-not-set');
  return sendOnce(webhook, testMessage(`test-${randomUUID()}`, app.now()), app.now());
}
