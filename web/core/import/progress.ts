import type { ImportRow } from '../../../domain/contract/imports.ts';

/** How far a job is, 0-1; null while the number of rows is not known. */
export function progressOf(job: Pick<ImportRow, 'progress' | 'state'>): number | null {
  if (job.progress.phase === 'ended') return 1;
  const { rows, totalRows } = job.progress;
  return totalRows === null || totalRows === 0 ? null : Math.min(1, rows / totalRows);
}

/** Seconds between start and end; null while one of them is missing. */
export function secondsOf(job: Pick<ImportRow, 'startedAt' | 'endedAt'>): number | null {
  if (!job.startedAt || !job.endedAt) return null;
  return Math.max(0, (Date.parse(job.endedAt) - Date.parse(job.startedAt)) / 1_000);
}
