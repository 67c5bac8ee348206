// From what a person names (folders, zips, files) to the files that an import reads, copied to a folder of its own, so that an
// import that is resumed after a crash reads the same bytes.
import { constants, copyFileSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { InputFile } from './table.ts';
import { unpackZip } from './zip.ts';

/** The most files of one import: more than any export we know has objects. */
export const FILE_LIMIT = 1_000;

export class NothingToRead extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NothingToRead';
  }
}

export interface Gathered {
  files: InputFile[];
  /** Sub-folders and rejected rows of earlier runs that lie in a folder: named so that nobody misses them. */
  leftOut: string[];
}

/**
 * Copies everything named into `folder`; a name is the file's own unless two are the same. With
 * `move` the files are ours already and are only moved. Throws NothingToRead and ZipRefused.
 */
export async function gather(paths: string[], folder: string, move = false): Promise<Gathered> {
  const { found, leftOut } = findFiles(paths);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const files: (InputFile & { full: string })[] = [];
  for (const [at, { path, full }] of found.entries()) {
    const copy = { name: full, path: join(folder, `${at}${extname(path).toLowerCase()}`), bytes: statSync(path).size };
    if (!move || !moved(path, copy.path)) copyFileSync(path, copy.path, constants.COPYFILE_FICLONE);
    if (extname(path).toLowerCase() !== '.zip') files.push({ ...copy, full });
    else
      for (const file of await unpackZip(copy, makeFolder(folder, `${at}`))) files.push({ ...file, full: file.name });
  }
  return { files: withShortNames(files), leftOut };
}

/** False when the target lies on another file system. */
function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EXDEV') return false;
    throw error;
  }
}

function makeFolder(folder: string, name: string): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true, mode: 0o700 });
  return path;
}

export interface FoundFile {
  path: string;
  /** With the folder it was found in. */
  full: string;
}

/** The files that paths name: themselves, and those directly in a folder. Throws NothingToRead. */
export function findFiles(paths: readonly string[]): { found: FoundFile[]; leftOut: string[] } {
  const leftOut: string[] = [];
  const found = paths.flatMap((path) => filesOf(path, leftOut));
  if (found.length > FILE_LIMIT)
    throw new NothingToRead(`There are more than ${FILE_LIMIT} files; import them in parts.`);
  return { found, leftOut };
}

function filesOf(path: string, leftOut: string[]): FoundFile[] {
  const info = statSync(path, { throwIfNoEntry: false });
  if (!info) throw new NothingToRead(`There is no file or folder ${path}.`);
  if (!info.isDirectory()) return [{ path, full: basename(path) }];
  const found: FoundFile[] = [];
  for (const name of readdirSync(path).sort()) {
    if (name.startsWith('.')) continue;
    const inner = join(path, name);
    if (statSync(inner).isDirectory()) leftOut.push(`${name}/`);
    else if (name.toLowerCase().endsWith('.rejected.csv')) leftOut.push(name);
    else found.push({ path: inner, full: `${basename(path)}/${name}` });
  }
  return found;
}

/** Files are called by their own name, by the folder or zip too where that name occurs twice, and by a number where that does. */
function withShortNames(files: (InputFile & { full: string })[]): InputFile[] {
  const taken = new Map<string, number>();
  const unique = (name: string) => {
    const nth = (taken.get(name) ?? 0) + 1;
    taken.set(name, nth);
    return nth === 1 ? name : name.replace(/(\.\w+)?$/, ` (${nth})$1`);
  };
  const times = new Map<string, number>();
  for (const { full } of files) times.set(basename(full), (times.get(basename(full)) ?? 0) + 1);
  return files.map(({ full, path, bytes }) => ({
    name: unique(times.get(basename(full)) === 1 ? basename(full) : full),
    path,
    bytes,
  }));
}
