// A route is an endpoint of the contract and the function that answers it.
import type { Express, Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import type { Endpoint } from '../../domain/contract/endpoint.ts';
import { MeridianError } from '../../domain/contract/errors.ts';
import type { Asking } from '../graph.ts';
import { askingOf } from './request.ts';

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;
/** What a handler gets: everything parsed by the endpoint's schemas. */
export interface Input<E extends Endpoint> {
  params: Parsed<E['params']>;
  query: Parsed<E['query']>;
  body: E['bodyType'] extends string ? undefined : Parsed<E['body']>;
  asking: Asking;
  req: Request;
  res: Response;
}
/** An answer that is JSON text already, kept in memory as bytes. */
export class PreparedJson {
  readonly bytes: Buffer;
  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }
}
/** The handler has answered by itself (a stream, a file). */
export const ANSWERED = Symbol('answered');

type Answer<E extends Endpoint> = E['answer'] extends z.ZodType
  ? z.input<E['answer']> | PreparedJson | typeof ANSWERED
  : typeof ANSWERED;
export interface Route {
  endpoint: Endpoint;
  handle: RequestHandler;
}

export function route<const E extends Endpoint>(endpoint: E, answer: (input: Input<E>) => Promise<Answer<E>>): Route {
  const handle: RequestHandler = async (req, res) => {
    res.locals['route'] = endpoint.path;
    const input = {
      params: parse('path', endpoint.params, req.params),
      query: parse('query', endpoint.query, req.query),
      body: endpoint.bodyType ? undefined : parse('body', endpoint.body, req.body),
      asking: askingOf(req),
      req,
      res,
      // The three schemas have just checked what the type says.
    } as Input<E>;
    const result: unknown = await answer(input);
    if (result === ANSWERED) return;
    res.status(endpoint.status ?? 200).set('Cache-Control', 'no-store');
    if (result instanceof PreparedJson) res.type('json').send(result.bytes);
    else res.json(result);
  };
  return { endpoint, handle };
}

/** Unknown query parameters are refused like unknown body fields: a misspelt filter must not answer everything. */
function parse(where: string, schema: z.ZodType | undefined, value: unknown): unknown {
  if (!schema) return undefined;
  const query = where === 'query' && schema instanceof z.ZodObject;
  const read = (query ? schema.strict() : schema).safeParse(query ? withoutCommon(schema, value) : (value ?? {}));
  if (read.success) return read.data;
  const fields = read.error.issues.slice(0, 20).map((issue) => ({
    field: issue.path.length > 0 ? issue.path.join('.') : where,
    problem: issue.message,
  }));
  throw new MeridianError('invalid-request', { in: where, fields });
}

/** `asOf` and `explain` may be sent everywhere; where nothing depends on them they are left aside. */
function withoutCommon(schema: z.ZodObject, value: unknown): unknown {
  const given = Object.entries(value ?? {});
  return Object.fromEntries(given.filter(([name]) => name in schema.shape || !['asOf', 'explain'].includes(name)));
}

/** Express takes `:id` where the contract says `{id}`. */
export function mount(app: Express, routes: readonly Route[]): void {
  for (const { endpoint, handle } of routes) app[endpoint.method](endpoint.path.replace(/\{(\w+)\}/g, ':$1'), handle);
}
