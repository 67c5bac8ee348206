// What each request carries: an id, who asks, a signal that fires when the client goes away.
import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import type { Asking } from '../graph.ts';
import type { Log } from '../log.ts';
import { LOCAL_VIEWER } from '../viewer.ts';
import { recordRequest } from './metrics.ts';

const askings = new WeakMap<Request, Asking>();
const REQUEST_ID = /^[\w.:-]{1,64}$/;

/** Gives the request its id (the caller's own when it is a plain one), logs its end, cancels its queries when it is left. */
export function beginRequest(log: Log) {
  return (req: Request, res: Response, next: NextFunction) => {
    const given = req.get('x-request-id');
    const requestId = given && REQUEST_ID.test(given) ? given : randomUUID();
    const left = new AbortController();
    const bookmark = req.get('meridian-bookmark');
    askings.set(req, {
      viewer: LOCAL_VIEWER,
      requestId,
      signal: left.signal,
      bookmarks: bookmark ? [bookmark] : undefined,
    });
    res.set('X-Request-Id', requestId);
    const began = process.hrtime.bigint();
    res.on('close', () => {
      const seconds = Number(process.hrtime.bigint() - began) / 1e9;
      if (!res.writableFinished) left.abort(new ClientLeft());
      const route = String(res.locals['route'] ?? 'other');
      recordRequest(req.method, route, res.statusCode, seconds);
      const ms = Math.round(seconds * 1e5) / 100;
      log.info(
        { requestId, method: req.method, route, path: req.path, status: res.statusCode, ms, left: left.signal.aborted },
        'request',
      );
    });
    next();
  };
}

/** The reason of a cancelled query: nobody waits for its answer. */
export class ClientLeft extends Error {
  constructor() {
    super('the client left before the answer');
    this.name = 'AbortError';
  }
}

export function askingOf(req: Request): Asking {
  const asking = askings.get(req);
  if (!asking) throw new Error('a route was called before beginRequest');
  return asking;
}
