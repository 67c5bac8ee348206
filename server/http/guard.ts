// Keeps web pages of other origins from using this server through somebody's browser.
import type { NextFunction, Request, Response } from 'express';
import { MeridianError } from '../../domain/contract/errors.ts';
import { LOOPBACK } from '../config.ts';

function hostName(authority: string): string {
  const name = authority.startsWith('[') ? authority.slice(1, authority.indexOf(']')) : authority.split(':')[0];
  return (name ?? '').toLowerCase();
}

/**
 * Host has to name this machine or an allowed name (else a foreign name that resolves to 127.0.0.1 would do: DNS rebinding).
 * An Origin, where a browser sends one, has to be the host itself; Sec-Fetch-Site must not say "cross-site" for writes.
 */
export function guard(allowedHosts: readonly string[]) {
  const names = new Set<string>([...LOOPBACK, ...allowedHosts]);
  return (req: Request, _res: Response, next: NextFunction) => {
    const host = req.get('host') ?? '';
    if (!names.has(hostName(host))) return next(new MeridianError('host-not-allowed'));
    const safe = req.method === 'GET' || req.method === 'HEAD';
    const origin = req.get('origin');
    if (!safe && origin !== undefined && !sameOrigin(origin, host, names))
      return next(new MeridianError('origin-not-allowed'));
    const site = req.get('sec-fetch-site');
    if (!safe && (site === 'cross-site' || site === 'same-site')) return next(new MeridianError('origin-not-allowed'));
    next();
  };
}

/** The development server's proxy keeps its own port in Origin: another port of an allowed name is refused all the same. */
function sameOrigin(origin: string, host: string, names: ReadonlySet<string>): boolean {
  try {
    const url = new URL(origin);
    return url.host.toLowerCase() === host.toLowerCase() && names.has(hostName(url.host));
  } catch {
    return false;
  }
}
