// Files of a zip, unpacked one by one below limits, so that a crafted archive can fill neither memory nor disk.
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import yauzl from 'yauzl';
import type { InputFile } from './table.ts';

/** What an archive may hold. */
export const ZIP_LIMITS = {
  /** More files than any export we know has objects. */
  entries: 1_000,
  /** Bytes of all files together: ten times the largest input that the import is measured with. */
  bytes: 2 * 1024 * 1024 * 1024,
  /** Unpacked to packed size of one file: tables reach about 30, deflate ends at 1,032, which only bombs use. */
  ratio: 200,
  /** A file may always have this many bytes, whatever its ratio: small repetitive tables compress well. */
  free: 16 * 1024 * 1024,
};

export class ZipRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ZipRefused';
  }
}

/** Unpacks the files of a zip into a folder under plain numbers; names that lead out of it never reach the disk. Throws ZipRefused. */
export async function unpackZip(zip: InputFile, folder: string): Promise<InputFile[]> {
  let archive: yauzl.ZipFile;
  try {
    archive = await yauzl.openPromise(zip.path, { autoClose: false, strictFileNames: false });
  } catch (error) {
    throw new ZipRefused(`${zip.name} is no readable zip: ${message(error)}`);
  }
  try {
    return await unpackEntries(archive, zip, folder);
  } catch (error) {
    if (error instanceof ZipRefused) throw error;
    throw new ZipRefused(`${zip.name} cannot be unpacked: ${message(error)}`);
  } finally {
    archive.close();
  }
}

async function unpackEntries(archive: yauzl.ZipFile, zip: InputFile, folder: string): Promise<InputFile[]> {
  const files: InputFile[] = [];
  let left = ZIP_LIMITS.bytes;
  for await (const entry of archive.eachEntry()) {
    const { fileName } = entry;
    if (fileName.endsWith('/') || isHidden(fileName)) continue;
    if (files.length >= ZIP_LIMITS.entries)
      throw new ZipRefused(`${zip.name} holds more than ${ZIP_LIMITS.entries} files; split it.`);
    if (entry.isEncrypted())
      throw new ZipRefused(`${fileName} in ${zip.name} is encrypted; pack it without a password.`);
    const most = Math.min(left, Math.max(ZIP_LIMITS.free, entry.compressedSize * ZIP_LIMITS.ratio));
    const path = join(folder, `${files.length}.csv`);
    const bytes = await unpackEntry(archive, entry, path, most, zip.name);
    left -= bytes;
    files.push({ name: `${zip.name}/${fileName}`, path, bytes });
  }
  return files;
}

async function unpackEntry(
  archive: yauzl.ZipFile,
  entry: yauzl.Entry,
  path: string,
  most: number,
  zipName: string,
): Promise<number> {
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      if (bytes > most)
        done(
          new ZipRefused(`${entry.fileName} in ${zipName} grows beyond the limit when unpacked; import it unpacked.`),
        );
      else done(null, chunk);
    },
  });
  await pipeline(await archive.openReadStreamPromise(entry), counted, createWriteStream(path, { mode: 0o600 }));
  return bytes;
}

/** Dot files and what macOS adds to archives. */
function isHidden(name: string): boolean {
  return name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
