// The one place that speaks to the server. Answers are checked against the contract, so no view meets a shape it does not know.
import type { z } from 'zod';
import { ENDPOINTS, type EndpointName } from '../../domain/contract/endpoints.ts';
import { Failure, failureOf } from './failure.ts';

type Query = Record<string, string | number | readonly string[] | undefined>;
export interface CallOptions {
  params?: Record<string, string | number>;
  query?: Query;
  body?: unknown;
  /** Aborted when the view is left: the server then ends the database query too. */
  signal?: AbortSignal;
}
export type AnswerOf<N extends EndpointName> = (typeof ENDPOINTS)[N] extends { answer: infer A extends z.ZodType }
  ? z.infer<A>
  : never;

/** Path with its parameters filled in and the query that is stated. */
export function address(path: string, params: CallOptions['params'] = {}, query: Query = {}): string {
  const filled = path.replace(/\{(\w+)\}/gu, (_, name: string) => encodeURIComponent(String(params[name] ?? '')));
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query))
    if (value !== undefined) for (const each of [value].flat()) search.append(key, String(each));
  return search.size > 0 ? `${filled}?${search}` : filled;
}

/** The token of the last write, so that any server shows the reader his own writes. */
let bookmark: string | null = null;

export async function send(
  method: string,
  url: string,
  options: { body?: BodyInit; json?: unknown; signal?: AbortSignal },
) {
  const headers = new Headers({ accept: 'application/json' });
  if (bookmark) headers.set('meridian-bookmark', bookmark);
  if (options.json !== undefined) headers.set('content-type', 'application/json');
  const body = options.json === undefined ? (options.body ?? null) : JSON.stringify(options.json);
  const response = await fetch(url, { method, headers, body, signal: options.signal ?? null }).catch(
    (error: unknown) => {
      if (options.signal?.aborted) throw error;
      throw new Failure('unreachable', String(error));
    },
  );
  if (!response.ok) throw await failureOf(response);
  const answer: unknown = await response.json();
  if (typeof answer === 'object' && answer && 'bookmark' in answer && typeof answer.bookmark === 'string')
    bookmark = answer.bookmark;
  return answer;
}

/** The answer as the contract states it; a `Failure` names what differs. */
export function checked<S extends z.ZodType>(schema: S, answer: unknown, from: string): z.infer<S> {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Failure('unreadable', `${from}: ${issue?.path.join('.')} ${issue?.message}`);
}

export async function call<N extends EndpointName>(name: N, options: CallOptions = {}): Promise<AnswerOf<N>> {
  const endpoint = ENDPOINTS[name];
  const url = address(endpoint.path, options.params, options.query);
  const { signal } = options;
  const answer = await send(endpoint.method.toUpperCase(), url, {
    ...(options.body === undefined ? {} : { json: options.body }),
    ...(signal ? { signal } : {}),
  });
  if (!('answer' in endpoint)) throw new Failure('unreadable', `${name} answers no JSON`);
  return checked<z.ZodType<AnswerOf<N>>>(endpoint.answer as unknown as z.ZodType<AnswerOf<N>>, answer, name);
}
