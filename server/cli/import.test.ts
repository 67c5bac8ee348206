import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ImportAnswer } from '../../domain/contract/imports.ts';
import { ImportArgumentError, readImportArguments } from './import-arguments.ts';
import { progressLine } from './import-progress.ts';
import { exitCodeOf, reportLines, writeRejected } from './import-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'meridian-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the arguments', () => {
  it('are paths, taken from the folder the command was given in, and options', () => {
    expect(readImportArguments(['a', '/b/c.zip', '--preset', 'ex21', '--dry-run', '--json'], '/home/x')).toEqual({
      paths: ['/home/x/a', '/b/c.zip'],
      preset: 'ex21',
      dryRun: true,
      json: true,
    });
    expect(readImportArguments(['--help'], '/')).toBe('help');
  });

  it.each<[string[], RegExp]>([
    [[], /at least one/],
    [
      ['x', '--preset', 'gleif'],
      /gleif is not in this version; there are bundle, salesforce, hubspot, ex21, organogram/,
    ],
    [['x', '--preset', 'excel'], /There is no preset excel/],
    [['x', '--fast'], /Unknown option/],
  ])('%j are refused in words', (args, message) => {
    expect(() => readImportArguments(args, '/')).toThrow(ImportArgumentError);
    expect(() => readImportArguments(args, '/')).toThrow(message);
  });
});

const counts = { accepted: 2, rejected: 0, created: 2, updated: 0, unchanged: 0, skipped: 0 };
const progress = { phase: 'writing' as const, rows: 1_500, totalRows: 6_000, rowsPerSecond: 1_000, secondsLeft: 4.5 };
const job: ImportAnswer = {
  id: 'i1',
  state: 'done',
  dryRun: false,
  demo: false,
  preset: 'bundle',
  files: [{ name: 'accounts.csv', as: 'bundle/account', bytes: 10, rows: 2 }],
  counts,
  progress,
  by: 'local',
  createdAt: '2026-01-01T00:00:00Z',
  startedAt: null,
  endedAt: null,
  failure: null,
  errors: [],
  warnings: [],
};
const issue = { file: 'accounts.csv', line: 3, column: 'name', code: 'missing-value', message: 'M.', next: 'N.' };

describe('the exit code', () => {
  it.each<[string, Partial<ImportAnswer>, number]>([
    ['all rows are in', {}, 0],
    ['warnings leave it', { warnings: [issue] }, 0],
    ['some rows were rejected', { errors: [issue], counts: { ...counts, rejected: 1 } }, 2],
    ['a file could not be read', { errors: [issue] }, 2],
    ['no row was taken', { errors: [issue], counts: { ...counts, accepted: 0, created: 0, rejected: 1 } }, 1],
    ['it failed', { state: 'failed' }, 1],
    ['it was cancelled', { state: 'cancelled' }, 1],
  ])('says: %s', (_, changes, code) => expect(exitCodeOf({ ...job, ...changes })).toBe(code));
});

describe('what is shown', () => {
  it('is what each file was taken for, the first findings and the counts', () => {
    const errors = Array.from({ length: 25 }, () => issue);
    const lines = reportLines({ ...job, errors });
    expect(lines[0]).toBe('accounts.csv: bundle/account, 2 rows');
    expect(lines[1]).toBe('25 errors:');
    expect(lines[2]).toBe('  accounts.csv:3 name  missing-value: M. N.');
    expect(lines[22]).toBe('  … and 5 more; --json prints all');
    expect(lines.at(-1)).toBe('import i1 done: 2 rows accepted (2 created, 0 updated, 0 unchanged), 0 rejected');
  });

  it('is a bar with rows, speed and the time left', () => {
    expect(progressLine({ progress })).toBe('writing  ██████░░░░░░░░░░░░░░░░░░   25 %  1,500 rows  1,000/s  5 s left');
  });
});

describe('rejected rows', () => {
  it('lie beside the file they come from, and never over it', () => {
    const input = join(folder, 'accounts.csv');
    const corrected = join(folder, 'accounts.rejected.csv');
    writeFileSync(input, 'x');
    const first = writeRejected([{ name: 'accounts.rejected.csv', text: 'one' }], [input], tmpdir());
    expect(first).toEqual({ paths: [corrected], failed: [] });
    const second = writeRejected([{ name: 'accounts.rejected.csv', text: 'two' }], [corrected], tmpdir());
    expect(second.paths).toEqual([join(folder, 'accounts (2).rejected.csv')]);
    expect(readFileSync(corrected, 'utf8')).toBe('one');
  });

  it('lie where the command was given when that folder cannot be written', () => {
    const { paths } = writeRejected([{ name: 'x.rejected.csv', text: '' }], ['/proc/none/x.csv'], folder);
    expect(paths).toEqual([join(folder, 'x.rejected.csv')]);
  });
});
