import { Progress } from 'antd';
import type { ImportAnswer } from '../../../domain/contract/imports.ts';
import { count, duration } from '../../core/format/format.ts';
import { progressOf } from '../../core/import/progress.ts';
import { useLook } from '../../shell/settings.tsx';

/** How far a running import is, how fast, and how long it will take. */
export function JobProgress({ job }: { job: ImportAnswer }) {
  const { texts, language } = useLook();
  const t = texts.imports;
  const done = progressOf(job);
  const { phase, rows, totalRows, rowsPerSecond, secondsLeft } = job.progress;
  const number = (value: number) => count(value, language);
  const parts = [
    texts.values.phase[phase],
    totalRows === null ? number(rows) : t.progress(number(rows), number(totalRows)),
    rowsPerSecond !== null && t.speed(number(rowsPerSecond)),
    secondsLeft !== null && t.left(duration(secondsLeft)),
  ].filter(Boolean);
  return (
    <section className="card import-progress" aria-live="polite">
      <Progress percent={done === null ? 0 : Math.floor(done * 100)} status="active" />
      <p>{parts.join(' · ')}</p>
      <p className="mut">{t.leaveIt}</p>
    </section>
  );
}
