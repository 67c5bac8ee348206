// The scores of a deal over time as a line in its band.
import { dayNumber } from '../../../domain/calendar/day.ts';
import type { ScoreHistory } from '../../../domain/contract/c139.ts';

export type KeptScore = ScoreHistory['rows'][number];
interface Dot {
  x: number;
  y: number;
  date: string;
  score: number;
}
export interface HistoryDrawing {
  width: number;
  height: number;
  /** One path a version of the template: scores of two versions are not the same thing. */
  lines: string[];
  /** Low to high, one closed path a version. */
  bands: string[];
  dots: Dot[];
  /** Where another version begins. */
  breaks: { x: number; version: string }[];
  /** Scores that have a line of the grid. */
  grid: { y: number; score: number }[];
  from: string;
  to: string;
}

const SIZE = { width: 320, height: 96, left: 24, right: 8, top: 6, bottom: 6 } as const;

/** `rows` in the order of days; null where fewer than two days have a score: one point is no line. */
export function historyDrawing(rows: readonly KeptScore[]): HistoryDrawing | null {
  const scored = rows.filter((row): row is KeptScore & { score: number } => row.score !== null);
  const [first, last] = [scored[0], scored.at(-1)];
  if (!first || !last || first.date === last.date) return null;
  const [from, days] = [dayNumber(first.date), dayNumber(last.date) - dayNumber(first.date)];
  const x = (date: string) =>
    rounded(SIZE.left + ((SIZE.width - SIZE.left - SIZE.right) * (dayNumber(date) - from)) / days);
  const y = (score: number) => rounded(SIZE.top + (SIZE.height - SIZE.top - SIZE.bottom) * (1 - score / 100));
  const runs = byVersion(scored);
  const path = (places: readonly [string, number][]) =>
    places.map(([date, score], at) => `${at === 0 ? 'M' : 'L'}${x(date)} ${y(score)}`).join('');
  return {
    width: SIZE.width,
    height: SIZE.height,
    lines: runs.map((run) => path(run.map((row) => [row.date, row.score]))),
    bands: runs.map((run) => {
      const low = run.map((row): [string, number] => [row.date, row.low ?? row.score]);
      const high = run.map((row): [string, number] => [row.date, row.high ?? row.score]);
      return `${path([...high, ...low.reverse()])}Z`;
    }),
    dots: scored.map((row) => ({ x: x(row.date), y: y(row.score), date: row.date, score: row.score })),
    breaks: runs.slice(1).map(([row]) => ({ x: x(row!.date), version: row!.version })),
    grid: [0, 50, 100].map((score) => ({ y: y(score), score })),
    from: first.date,
    to: last.date,
  };
}

function byVersion<Row extends KeptScore>(rows: readonly Row[]): Row[][] {
  const runs: Row[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.[0]?.version === row.version) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
