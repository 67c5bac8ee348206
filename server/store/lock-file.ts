// A lock is a file that names the living process which holds it; one left by a dead process is taken over.
import { randomUUID } from 'node:crypto';
import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { readFileOrNull } from './private-file.ts';
import { isAlive, ownIdentity, type ProcessIdentity } from './process-identity.ts';

const holderShape = z.object({ pid: z.number().int(), started: z.string(), since: z.string() });
export type LockHolder = z.infer<typeof holderShape>;
export type LockAttempt = { held: true; release: () => void } | { held: false; by: LockHolder };

/** Takes the lock or says who holds it; never waits. Throws only what the file system throws. */
export function tryLock(path: string): LockAttempt {
  const own: ProcessIdentity = ownIdentity();
  const text = JSON.stringify({ ...own, since: new Date().toISOString() } satisfies LockHolder);
  for (;;) {
    if (createWhole(path, text)) return { held: true, release: () => release(path, text) };
    const found = readFileOrNull(path);
    if (found === null) continue; // released between the two calls
    const holder = parseHolder(found);
    if (holder && isAlive(holder)) return { held: false, by: holder };
    takeAway(path, found);
  }
}

/** The living holder of a lock, or null: nobody, or a process that is gone. */
export function lockHolder(path: string): LockHolder | null {
  const text = readFileOrNull(path);
  const holder = text === null ? null : parseHolder(text);
  return holder && isAlive(holder) ? holder : null;
}

/** A link to a finished file appears with its whole text or not at all, unlike an exclusive open followed by a write. */
function createWhole(path: string, text: string): boolean {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, text, { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (cause) {
    if (errorCode(cause) === 'EEXIST') return false;
    if (!noHardLinks.has(errorCode(cause))) throw cause;
    return createExclusively(path, text);
  } finally {
    rmSync(draft, { force: true });
  }
}

// What file systems without hard links answer (exFAT, some container and network mounts).
const noHardLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

function createExclusively(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
    return true;
  } catch (cause) {
    if (errorCode(cause) === 'EEXIST') return false;
    throw cause;
  }
}

function errorCode(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}

/** Removes a dead lock, unless another process has just replaced it by its own: then that one is put back. */
function takeAway(path: string, seen: string): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return; // somebody else was faster
  }
  if (readFileOrNull(aside) !== seen) {
    try {
      linkSync(aside, path);
    } catch {
      // a third process holds it by now
    }
  }
  rmSync(aside, { force: true });
}

function release(path: string, text: string): void {
  if (readFileOrNull(path) === text) rmSync(path, { force: true });
}

function parseHolder(text: string): LockHolder | null {
  try {
    return holderShape.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
