// Where an import's files lie while it needs them: MERIDIAN_HOME/imports/<id>.
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

export function importFolder(home: string, importId: string): string {
  return join(home, 'imports', importId);
}

export function makeImportFolder(home: string, importId: string): string {
  const folder = importFolder(home, importId);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** Whether this machine has the files of an import: only then it can work on it. */
export function hasFiles(home: string, importId: string): boolean {
  return existsSync(importFolder(home, importId));
}

/** The files are kept until the import has ended, then they go: they may hold personal data, and the facts are in the graph. */
export function discardFiles(home: string, importId: string): void {
  rmSync(importFolder(home, importId), { recursive: true, force: true });
}

/** Where uploads lie while they come in. */
export function uploadFolder(home: string, id: string): string {
  return join(home, 'uploads', id);
}

const ABANDONED_MS = 24 * 3_600_000;

/** Folders older than a day that no import in progress needs: left by uploads and imports that were broken off. */
export function discardAbandoned(home: string, needed: ReadonlySet<string>): void {
  for (const root of [join(home, 'imports'), join(home, 'uploads')]) {
    if (!existsSync(root)) continue;
    for (const name of readdirSync(root)) {
      const path = join(root, name);
      const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (!needed.has(name) && age > ABANDONED_MS) rmSync(path, { recursive: true, force: true });
    }
  }
}
