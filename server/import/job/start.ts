// Taking an import in: its files are copied and recognised, and the import is kept in the graph for a worker to take up.
import { MeridianError } from '../../../domain/contract/errors.ts';
import type { Asking } from '../../graph.ts';
import type { App } from '../../usecases/app.ts';
import { recogniseFiles } from '../check/sources.ts';
import { AVAILABLE } from '../presets/presets.ts';
import { gather } from '../reading/gather.ts';
import { discardFiles, makeImportFolder } from './folder.ts';
import { type ImportedFile, type ImportRecord, newImportId, readRecord } from './record.ts';
import { createImport } from './statements.ts';

export interface ImportOrder {
  /** Folders, zips and files of this machine; they are copied, or moved when they are an upload of ours. */
  paths: string[];
  move?: boolean;
  preset: string | undefined;
  dryRun: boolean;
  demo?: boolean;
  /** The account whose group a demonstration opens on. */
  opensOn?: string;
}

/** Throws `unknown-preset` unless the name is one of this version's presets or none. */
export function requirePreset(preset: string | undefined): void {
  const names = AVAILABLE.map(({ id }) => id);
  if (preset !== undefined && !names.includes(preset))
    throw new MeridianError('unknown-preset', { preset, presets: names });
}

/**
 * Copies and recognises the files. Throws `unknown-preset`, `unrecognised-files` when no file is of a known kind, and
 * NothingToRead or ZipRefused with words for a person. The bookmark lets any server find the import.
 */
export async function startImport(
  app: App,
  asking: Asking,
  order: ImportOrder,
): Promise<{ record: ImportRecord; bookmark: string }> {
  requirePreset(order.preset);
  const createdAt = app.now();
  const id = newImportId(createdAt);
  const { home } = app.config;
  try {
    const gathered = await gather(order.paths, makeImportFolder(home, id), order.move);
    const recognised = await recogniseFiles(gathered.files, order.preset);
    if (recognised.files.every(({ as }) => as === null))
      throw new MeridianError('unrecognised-files', {
        files: recognised.files.map(({ name }) => name).slice(0, 100),
        presets: AVAILABLE.map((preset) => preset.id),
      });
    const files: ImportedFile[] = recognised.files.map((file, at) => ({
      ...file,
      stored: gathered.files[at]?.path ?? '',
      rows: null,
    }));
    const properties = {
      id,
      state: 'queued',
      phase: 'waiting',
      dryRun: order.dryRun,
      demo: order.demo ?? false,
      ...(order.opensOn === undefined ? {} : { opensOn: order.opensOn }),
      ...(order.preset === undefined ? {} : { preset: order.preset }),
      by: asking.viewer.id,
      createdAt,
      files: JSON.stringify(files),
      leftOut: JSON.stringify(gathered.leftOut),
    };
    const { bookmark } = await app.graph.write(asking, (tx) => tx.run(createImport, { properties }));
    return { record: readRecord(properties), bookmark };
  } catch (error) {
    discardFiles(home, id);
    throw error;
  }
}
