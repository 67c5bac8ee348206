import { type Logger, pino } from 'pino';

export type Log = Logger;

/** JSON lines on standard output; what could hold a secret or a person's data is cut out before it is written. */
export function openLog(level: string): Log {
  return pino({
    level,
    base: { app: 'meridian' },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ['password', '*.password', 'authorization', '*.authorization', 'cookie', '*.cookie', 'body', '*.body'],
      remove: true,
    },
  });
}
