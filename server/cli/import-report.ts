// What the command line says about an import that has ended, and where its rejected rows go.
import { accessSync, constants, existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ImportAnswer, RowIssue } from '../../domain/contract/imports.ts';
import type { TextFile } from '../usecases/imports/imports.ts';
import { count } from './import-progress.ts';

/** Findings shown on the terminal; all of them are in the answer of --json. */
const SHOWN = 20;

/** 0: all rows are in; 2: some were rejected, or a file could not be read; 1: nothing was done. */
export function exitCodeOf({ state, counts, errors }: ImportAnswer): 0 | 1 | 2 {
  if (state !== 'done') return 1;
  if (errors.length === 0 && counts.rejected === 0) return 0;
  return counts.accepted > 0 ? 2 : 1;
}

function issueLine({ file, line, column, code, message, next }: RowIssue): string {
  return `  ${file}:${line}${column ? ` ${column}` : ''}  ${code}: ${message} ${next ?? ''}`.trimEnd();
}

export function reportLines(job: ImportAnswer): string[] {
  const { state, counts, dryRun, errors, warnings, files, failure, id } = job;
  const lines = files.map(({ name, as, rows }) =>
    as ? `${name}: ${as}, ${rows === null ? 'not read' : `${count(rows)} rows`}` : `${name}: not recognised`,
  );
  if (failure) lines.push(failure);
  for (const [name, issues] of [
    ['error', errors],
    ['warning', warnings],
  ] as const) {
    if (issues.length === 0) continue;
    lines.push(`${count(issues.length)} ${name}${issues.length === 1 ? '' : 's'}:`);
    lines.push(...issues.slice(0, SHOWN).map(issueLine));
    if (issues.length > SHOWN) lines.push(`  … and ${count(issues.length - SHOWN)} more; --json prints all`);
  }
  const { accepted, rejected, created, updated, unchanged, skipped } = counts;
  lines.push(
    `${dryRun ? 'dry run' : `import ${id}`} ${state}: ${count(accepted)} rows accepted (${count(created)} created, ` +
      `${count(updated)} updated, ${count(unchanged)} unchanged), ${count(rejected)} rejected` +
      (skipped > 0 ? `, ${count(skipped)} left out` : ''),
  );
  return lines;
}

/**
 * Writes rejected rows beside the files they come from, where that folder can be written, else into `fallback`. A file that was
 * itself imported is never overwritten. Answers the paths.
 */
export function writeRejected(
  rejected: readonly TextFile[],
  inputs: readonly string[],
  fallback: string,
): { paths: string[]; failed: string[] } {
  const paths: string[] = [];
  const failed: string[] = [];
  for (const { name, text } of rejected) {
    const stem = name.replace(/\.rejected\.csv$/, '');
    const input = inputs.find((path) => basename(path).toLowerCase().startsWith(stem.toLowerCase())) ?? inputs[0];
    const folders = [...(input ? [dirname(input)] : []), fallback].filter(canWrite);
    const [folder] = folders;
    if (folder === undefined) {
      failed.push(name);
      continue;
    }
    let path = join(folder, name);
    for (let nth = 2; inputs.includes(path); nth += 1) path = join(folder, `${stem} (${nth}).rejected.csv`);
    writeFileSync(path, text);
    paths.push(path);
  }
  return { paths, failed };
}

function canWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return existsSync(folder);
  } catch {
    return false;
  }
}
