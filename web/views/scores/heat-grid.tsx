import type { ScoreModelAnswer, SegmentsAnswer } from '../../../domain/contract/scores.ts';
import { rfmParameters } from '../../../domain/scores/rfm/parameters.ts';
import { count } from '../../core/format/format.ts';
import { segmentsOfCell } from '../../core/score/cell.ts';
import { segmentName } from '../../core/score/words.ts';
import { useLook } from '../../shell/settings.tsx';

interface HeatGridProps {
  model: ScoreModelAnswer;
  classes: NonNullable<SegmentsAnswer['classes']>;
  chosen: readonly string[];
  onChosen(segments: string[]): void;
}

const DOWN = [5, 4, 3, 2, 1];
const UP = [1, 2, 3, 4, 5];

/** R against F: how many accounts have each, darker where there are more. A table, so that it is read as one, too. */
export function HeatGrid({ model, classes, chosen, onChosen }: HeatGridProps) {
  const { texts, language } = useLook();
  const t = texts.scores;
  const read = rfmParameters.safeParse(model.parameters);
  const most = Math.max(1, ...classes.map((cell) => cell.accounts));
  return (
    <table className="heat-grid" aria-label={t.charts.heat}>
      <caption>{t.heat}</caption>
      <tbody>
        {DOWN.map((r) => (
          <tr key={r}>
            <th scope="row">R {r}</th>
            {UP.map((f) => {
              const accounts = classes.find((cell) => cell.r === r && cell.f === f)?.accounts ?? 0;
              const segments = read.success ? segmentsOfCell(read.data.rules, r, f) : [];
              const on = segments.length > 0 && segments.join() === chosen.join();
              const names = segments.map((each) => segmentName('rfm', each, model.parameters, language)).join(' · ');
              const label = `${t.heatCell(r, f, count(accounts, language))} · ${names}`;
              return (
                <td key={f}>
                  <button
                    type="button"
                    className={on ? 'plain on' : 'plain'}
                    aria-pressed={on}
                    aria-label={label}
                    title={label}
                    onClick={() => onChosen(on ? [] : segments)}
                  >
                    <i aria-hidden="true" style={{ opacity: accounts === 0 ? 0 : 0.12 + 0.5 * (accounts / most) }} />
                    <span className={accounts === 0 ? 'mut' : ''}>{count(accounts, language)}</span>
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td />
          {UP.map((f) => (
            <th key={f} scope="col">
              F {f}
            </th>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
