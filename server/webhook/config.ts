// Where signals go out to, from the environment. Secret and address stay inside: whoever prints the configuration shows the host alone.
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';

export interface Webhook {
  address: () => string;
  /** Host and port, all that is ever told of the address. */
  host: string;
  /** Base64 of the HMAC-SHA256 of a text. */
  sign: (content: string) => string;
}

/** Fewer characters, or bytes behind `whsec_`, can be guessed. */
const SECRET_LEAST = 24;
const LOCAL_HOSTS: readonly string[] = ['127.0.0.1', '[::1]', 'localhost'];

export interface WebhookEnvironment {
  url: string | undefined;
  secret: string | undefined;
  secretFile: string | undefined;
}

/** Null without an address. Throws an Error that names the variable to correct, never what is in it. */
export function readWebhook({ url, secret, secretFile }: WebhookEnvironment): Webhook | null {
  if (url === undefined) return null;
  const address = addressOf(url);
  if (secret !== undefined && secretFile !== undefined)
    throw new Error('Set MERIDIAN_WEBHOOK_SECRET or MERIDIAN_WEBHOOK_SECRET_FILE, not both.');
  const key = keyOf(secret ?? fromFile(secretFile));
  return {
    address: () => address.href,
    host: address.host,
    sign: (content) => createHmac('sha256', key).update(content).digest('base64'),
  };
}

function addressOf(url: string): URL {
  const address = URL.canParse(url) ? new URL(url) : null;
  const allowed =
    address?.protocol === 'https:' || (address?.protocol === 'http:' && LOCAL_HOSTS.includes(address.hostname));
  if (!address || !allowed)
    throw new Error('MERIDIAN_WEBHOOK_URL has to be an https address, or http to this machine (127.0.0.1).');
  if (address.username !== '' || address.password !== '')
    throw new Error('MERIDIAN_WEBHOOK_URL must not hold a user or a password; the receiver checks the signature.');
  return address;
}

function fromFile(file: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new Error('The file named by MERIDIAN_WEBHOOK_SECRET_FILE cannot be read.');
  }
}

/** As Standard Webhooks has it: what follows `whsec_` is base64; any other text is taken as it is. */
function keyOf(secret: string | undefined): Buffer {
  const encoded = secret?.startsWith('whsec_') ? secret.slice('whsec_'.length) : null;
  const key = encoded === null ? Buffer.from(secret ?? '', 'utf8') : Buffer.from(encoded, 'base64');
  if (key.length < SECRET_LEAST)
    throw new Error(
      `With MERIDIAN_WEBHOOK_URL, MERIDIAN_WEBHOOK_SECRET or MERIDIAN_WEBHOOK_SECRET_FILE has to give a secret of at least ${SECRET_LEAST} characters.`,
    );
  return key;
}
