// What is said of one call of the API.
import { z } from 'zod';
import { factKey } from './common.ts';
import type { ErrorCode } from './errors.ts';

export interface Endpoint {
  name: string;
  method: 'get' | 'post' | 'patch' | 'delete' | 'put';
  /** OpenAPI form, `{id}` for a parameter. */
  path: string;
  summary: string;
  tag: string;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** Media type of the body when it is not JSON. */
  bodyType?: 'multipart/form-data';
  /** Answer as JSON; absent for streams and files. */
  answer?: z.ZodType;
  answerType?: 'text/event-stream' | 'text/csv' | 'text/calendar' | 'application/zip';
  status?: number;
  errors: readonly ErrorCode[];
}

/** Errors any call may answer. */
export const always = [
  'invalid-request',
  'invalid-bookmark',
  'host-not-allowed',
  'database-unavailable',
  'too-slow',
  'internal',
] as const;
export const writing = [...always, 'origin-not-allowed', 'too-large'] as const;

/** Keeps the exact types of a definition. */
export function endpoint<const E extends Endpoint>(definition: E): E {
  return definition;
}

export const id = z.object({ id: factKey });
