// One try to send a message, signed as Standard Webhooks has it (standardwebhooks.com).
import type { Webhook } from './config.ts';

/** A receiver answers at once and works later; who needs longer is tried again. */
const TIMEOUT_MS = 10_000;

export interface Message {
  /** The same at every try, so that a receiver can leave out what it has. */
  id: string;
  /** JSON. */
  body: string;
}
export interface Sent {
  ok: boolean;
  /** Null: no answer. */
  status: number | null;
  /** A code: nothing of the address, the answer or the secret. */
  error: string | null;
}

/** Sends once. Redirects are not followed and the answer is not read: any status but 2xx is a failure. */
export async function sendOnce(webhook: Webhook, { id, body }: Message, at: string, stop?: AbortSignal): Promise<Sent> {
  const timestamp = String(Math.floor(Date.parse(at) / 1_000));
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const answer = await fetch(webhook.address(), {
      method: 'POST',
      redirect: 'manual',
      body,
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Meridian',
        'webhook-id': id,
        'webhook-timestamp': timestamp,
        'webhook-signature': `v1,${webhook.sign(`${id}.${timestamp}.${body}`)}`,
      },
      signal: stop ? AbortSignal.any([timeout, stop]) : timeout,
    });
    await answer.body?.cancel().catch(() => undefined);
    return { ok: answer.ok, status: answer.status, error: answer.ok ? null : `status-${answer.status}` };
  } catch (error) {
    return { ok: false, status: null, error: timeout.aborted ? 'timeout' : codeOf(error) };
  }
}

/** The code of a failed connection (ECONNREFUSED, ENOTFOUND, CERT_HAS_EXPIRED ...). */
function codeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' && /^\w{1,60}$/.test(code) ? code : 'no-answer';
}
