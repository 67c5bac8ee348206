import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import type { ScoreModelAnswer, SegmentsAnswer } from '../../../domain/contract/scores.ts';
import { Bones } from '../../shell/bones.tsx';
import { useParam } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { HeatGrid } from './heat-grid.tsx';
import { SegmentBars } from './segment-bars.tsx';

interface ScoreChartProps {
  model: ScoreModelAnswer;
  segments: SegmentsAnswer | undefined;
  currency: string | null;
  chosen: readonly string[];
  onChosen(segments: string[]): void;
  /** Drawn where the model has quadrants. */
  quadrant: ReactNode;
}

/** The table as a picture: segments, R against F, or the quadrants. */
export function ScoreChart({ model, segments, currency, chosen, onChosen, quadrant }: ScoreChartProps) {
  const t = useLook().texts.scores;
  const [asked, setChart] = useParam('chart');
  const own = model.id === 'rfm' ? 'heat' : model.id === 'priority' ? 'quadrant' : null;
  const charts = own ? (['bars', own] as const) : (['bars'] as const);
  const chart = charts.find((known) => known === asked) ?? 'bars';
  return (
    <div className="score-chart">
      {own && (
        <Segmented
          size="small"
          vertical
          aria-label={t.chart}
          value={chart}
          options={charts.map((value) => ({ value, label: t.charts[value] }))}
          onChange={(next) => setChart(next === 'bars' ? null : next)}
        />
      )}
      {!segments ? (
        <Bones rows={2} />
      ) : chart === 'heat' && segments.classes ? (
        <HeatGrid model={model} classes={segments.classes} chosen={chosen} onChosen={onChosen} />
      ) : chart === 'quadrant' ? (
        quadrant
      ) : (
        <SegmentBars model={model} rows={segments.rows} currency={currency} chosen={chosen} onChosen={onChosen} />
      )}
    </div>
  );
}
