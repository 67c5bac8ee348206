// Everything the server takes from its environment, read once and checked; a mistake ends the start with the names to correct.
import { resolve } from 'node:path';
import { z } from 'zod';
import { isTimeZone } from '../domain/calendar/time-zone.ts';
import { readWebhook, type Webhook } from './webhook/config.ts';

/** Addresses that only this machine can reach. */
export const LOOPBACK = ['127.0.0.1', '::1', 'localhost'] as const;

const flag = z.enum(['0', '1', '']).transform((value) => value === '1');
const optionalText = z
  .string()
  .transform((text) => (text === '' ? undefined : text))
  .optional();

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4139),
  HOST: z.string().min(1).default('127.0.0.1'),
  MERIDIAN_LISTEN_ALL: flag.default(false),
  MERIDIAN_ALLOWED_HOSTS: z.string().default(''),
  MERIDIAN_HOME: z.string().min(1).default('.meridian'),
  MERIDIAN_DEMO: z.enum(['0', '1', '']).default('1'),
  MERIDIAN_TODAY: z.union([z.literal(''), z.iso.date()]).default(''),
  MERIDIAN_TIMEZONE: z
    .string()
    .refine((name) => name === '' || isTimeZone(name), 'has to be the name of a time zone, as Asia/Shanghai')
    .default(''),
  MERIDIAN_WEBHOOK_URL: optionalText,
  MERIDIAN_WEBHOOK_SECRET: optionalText,
  MERIDIAN_WEBHOOK_SECRET_FILE: optionalText,
  NEO4J_URI: optionalText,
  NEO4J_USER: optionalText,
  NEO4J_PASSWORD: optionalText,
  NEO4J_PASSWORD_FILE: optionalText,
  NEO4J_DATABASE: optionalText,
  MERIDIAN_NEO4J_HEAP: optionalText,
  MERIDIAN_NEO4J_PAGECACHE: optionalText,
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

export interface Config {
  port: number;
  host: string;
  /** Host names besides loopback that requests may name, in lower case. */
  allowedHosts: string[];
  home: string;
  demonstration: boolean;
  /** Fixes "today" for tests and demonstrations; undefined: the clock. */
  today: string | undefined;
  /** Signals tell days in this time zone (IANA name). */
  timeZone: string;
  /** Where signals go out to; null: nowhere. */
  webhook: Webhook | null;
  logLevel: string;
  store: {
    uri: string | undefined;
    user: string | undefined;
    password: string | undefined;
    passwordFile: string | undefined;
    database: string | undefined;
    heap: string | undefined;
    pageCache: string | undefined;
  };
}

/** A mistake in the environment, in words for the person who starts the server. */
export class ConfigError extends Error {}

/**
 * Reads the configuration. Throws ConfigError naming every variable that is wrong, and refuses an address other than loopback:
 * until there is sign-in, whoever reaches the port may read and write everything. `MERIDIAN_LISTEN_ALL=1` is for a container
 * whose port is published on loopback only.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const read = environment.safeParse(env);
  if (!read.success)
    throw new ConfigError(
      `The environment cannot be used:\n${z.prettifyError(read.error)}\nCorrect these variables and start again.`,
    );
  const value = read.data;
  if (!LOOPBACK.some((address) => address === value.HOST) && !value.MERIDIAN_LISTEN_ALL)
    throw new ConfigError(
      `HOST=${value.HOST} would open Meridian to other machines, and there is no sign-in yet. ` +
        'Leave HOST at 127.0.0.1 (reach it through an SSH tunnel or a proxy that signs people in), ' +
        'or set MERIDIAN_LISTEN_ALL=1 in a container whose port is published on 127.0.0.1 only.',
    );
  return {
    port: value.PORT,
    host: value.HOST,
    allowedHosts: value.MERIDIAN_ALLOWED_HOSTS.split(',')
      .map((name) => name.trim().toLowerCase())
      .filter(Boolean),
    home: resolve(value.MERIDIAN_HOME),
    demonstration: value.MERIDIAN_DEMO !== '0',
    today: value.MERIDIAN_TODAY || undefined,
    timeZone: value.MERIDIAN_TIMEZONE || 'UTC',
    webhook: webhookIn(value),
    logLevel: value.LOG_LEVEL,
    store: {
      uri: value.NEO4J_URI,
      user: value.NEO4J_USER,
      password: value.NEO4J_PASSWORD,
      passwordFile: value.NEO4J_PASSWORD_FILE,
      database: value.NEO4J_DATABASE,
      heap: value.MERIDIAN_NEO4J_HEAP,
      pageCache: value.MERIDIAN_NEO4J_PAGECACHE,
    },
  };
}

function webhookIn(value: z.output<typeof environment>): Webhook | null {
  const url = value.MERIDIAN_WEBHOOK_URL;
  const secret = value.MERIDIAN_WEBHOOK_SECRET;
  const secretFile = value.MERIDIAN_WEBHOOK_SECRET_FILE;
  try {
    return readWebhook({ url, secret, secretFile });
  } catch (error) {
    throw new ConfigError(error instanceof Error ? error.message : 'The webhook cannot be set up.');
  }
}
