import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PRESETS } from '../../domain/contract/imports.ts';
import { AVAILABLE } from '../import/presets/presets.ts';

export interface ImportArguments {
  paths: string[];
  preset: string | undefined;
  dryRun: boolean;
  json: boolean;
}

/** A mistake in the arguments, in words. */
export class ImportArgumentError extends Error {}

export const USAGE = `npm run import -- PATH... [--preset ${PRESETS.join('|')}] [--dry-run] [--json]

PATH      a folder, a zip or a file; several may be given
--preset  how to read them; without one each file is recognised by its name and header
--dry-run finds and counts everything and writes nothing
--json    prints the job, with every finding, as the last line on standard output

Exit code 0: all rows are in; 2: some rows were rejected, and written to *.rejected.csv beside the files; 1: nothing was done.`;

/** Reads the command line; relative paths count from the folder the command was given in. Throws ImportArgumentError. */
export function readImportArguments(args: readonly string[], from: string): ImportArguments | 'help' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  const { preset } = values;
  const available = AVAILABLE.map(({ id }) => id);
  if (preset !== undefined && !available.includes(preset))
    throw new ImportArgumentError(
      PRESETS.some((name) => name === preset)
        ? `The preset ${preset} is not in this version; there are ${available.join(', ')}.`
        : `There is no preset ${preset}; there are ${available.join(', ')}.`,
    );
  if (positionals.length === 0) throw new ImportArgumentError('Name at least one folder, zip or file.');
  return {
    paths: positionals.map((path) => resolve(from, path)),
    preset,
    dryRun: values['dry-run'] ?? false,
    json: values.json ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        preset: { type: 'string' },
        'dry-run': { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new ImportArgumentError(error instanceof Error ? error.message : String(error));
  }
}
