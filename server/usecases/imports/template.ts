// Zips that are answered: the template of the bundle, and rejected rows of several files.
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { FACT_KINDS } from '../../../domain/facts/kind.ts';
import { FACTS } from '../../../domain/facts/registry.ts';
import { fileColumns } from '../../import/presets/bundle.ts';
import type { TextFile } from './imports.ts';

/** An empty file of every kind, with all its columns in its header. */
export async function bundleTemplate(): Promise<Buffer> {
  return zipOf(
    // The byte order mark makes spreadsheets read and keep it as UTF-8.
    FACT_KINDS.map((kind) => ({ name: FACTS[kind].file, text: `\ufeff${fileColumns(kind).join(',')}\r\n` })),
  );
}

export async function zipOf(files: readonly TextFile[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { name, text } of files) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  return buffer(zip.outputStream);
}
