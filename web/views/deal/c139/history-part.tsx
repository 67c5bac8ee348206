import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type HistoryDrawing, historyDrawing } from '../../../core/c139/history.ts';
import { pointsText } from '../../../core/c139/points.ts';
import { DASH, day } from '../../../core/format/format.ts';
import { scoreHistory } from '../../../data/c139.ts';
import { ZoneMark } from '../../../marks/zone-mark.tsx';
import { useAsOf } from '../../../shell/place.ts';
import { useLook } from '../../../shell/settings.tsx';
import { useDeal } from '../use-deal.ts';
import { useTemplate } from './use-c139.ts';

/** The scores as they were kept, as a line or as a table. */
export function HistoryPart() {
  const { texts } = useLook();
  const t = texts.dealC139;
  const { deal } = useDeal();
  const [template] = useTemplate();
  const [asTable, setAsTable] = useState(false);
  const rows = useQuery(scoreHistory(deal.id, useAsOf(), template)).data?.rows ?? [];
  const drawing = historyDrawing(rows);
  const first = rows[0];
  return (
    <div className="c139-history">
      <span className="figure-name">
        {t.history}
        {first && (
          <button type="button" className="plain finding-link" onClick={() => setAsTable(!asTable)}>
            {asTable && drawing ? t.asChart : t.asTable}
          </button>
        )}
      </span>
      {!asTable && drawing ? (
        <Chart drawing={drawing} label={t.historyOf(drawing.from, drawing.to)} />
      ) : !first ? (
        <small className="mut">{t.noHistory}</small>
      ) : asTable ? (
        <div className="c139-kept">
          <table className="lines">
            <tbody>
              {rows.toReversed().map((row) => (
                <tr key={`${row.date} ${row.version}`}>
                  <td>{day(row.date)}</td>
                  <td>{row.score === null ? DASH : pointsText(row.score)}</td>
                  <td className="mut">{`${pointsText(row.low)} – ${pointsText(row.high)}`}</td>
                  <td>
                    {row.label}{' '}
                    {row.zoneLow && row.zoneHigh && (
                      <ZoneMark zone={{ low: row.zoneLow, high: row.zoneHigh }} name={false} />
                    )}
                  </td>
                  <td className="mut">{t.version(row.version)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <small className="mut">{t.keptSince(day(first.date))}</small>
      )}
    </div>
  );
}

function Chart({ drawing, label }: { drawing: HistoryDrawing; label: string }) {
  const { tokens } = useLook();
  const { width, height } = drawing;
  return (
    <svg className="c139-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <title>{label}</title>
      {drawing.grid.map(({ y, score }) => (
        <g key={score}>
          <path d={`M22 ${y}H${width}`} stroke={tokens.line} />
          <text x={18} y={y + 3} textAnchor="end" fontSize="9" fill={tokens.mut}>
            {score}
          </text>
        </g>
      ))}
      {drawing.bands.map((path) => (
        <path key={path} d={path} fill={tokens.acc} opacity={0.18} />
      ))}
      {drawing.breaks.map(({ x, version }) => (
        <path key={version} d={`M${x} 0V${height}`} stroke={tokens.rule} strokeDasharray="3 3" />
      ))}
      {drawing.lines.map((path) => (
        <path key={path} d={path} fill="none" stroke={tokens.acc} strokeWidth="1.6" />
      ))}
      {drawing.dots.map(({ x, y, date, score }) => (
        <circle key={date} cx={x} cy={y} r="2.2" fill={tokens.acc}>
          <title>{`${date} ${pointsText(score)}`}</title>
        </circle>
      ))}
    </svg>
  );
}
