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

/** Folders older than a day that no import in progress needs: uploads that broke off before there was an import. */
export function discardAbandoned(home: string, needed: ReadonlySet<string>): void {
  const root = join(home, 'imports');
  if (!existsSync(root)) return;
  for (const name of readdirSync(root)) {
    const age = Date.now() - (statSync(join(root, name), { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (!needed.has(name) && age > 24 * 3_600_000) discardFiles(home, name);
  }
}
