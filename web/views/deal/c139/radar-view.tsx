import { useMemo } from 'react';
import { axesOf } from '../../../core/c139/axes.ts';
import { RADAR_TEXT, radar } from '../../../core/c139/radar.ts';
import { percent } from '../../../core/format/format.ts';
import { useLook } from '../../../shell/settings.tsx';
import { useC139 } from './use-c139.ts';

/** The items as a radar: filled what is sure, a line as known, a broken one what could be at most. */
export function RadarView() {
  const { texts, tokens, language } = useLook();
  const t = texts.dealC139;
  const { answer, template } = useC139();
  const axes = useMemo(() => axesOf(answer.items, template, language), [answer, template, language]);
  const drawing = useMemo(() => radar(axes), [axes]);
  const { centre, width, height } = drawing;
  return (
    <figure className="c139-radar">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t.radar}>
        <title>{t.radar}</title>
        {drawing.rings.map((radius) => (
          <circle key={radius} cx={centre.x} cy={centre.y} r={radius} fill="none" stroke={tokens.line} />
        ))}
        {drawing.spokes.map(({ id, x, y, label }) => (
          <g key={id}>
            <path d={`M${centre.x} ${centre.y}L${x} ${y}`} stroke={tokens.line} />
            <text x={label.x} y={label.y} textAnchor={label.anchor} fontSize={RADAR_TEXT} fill={tokens.mut}>
              {label.lines.map((line, at) => (
                <tspan key={line} x={label.x} dy={at === 0 ? 0 : 13}>
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        ))}
        <path d={drawing.high} fill="none" stroke={tokens.rule} strokeWidth="1.2" strokeDasharray="4 3" />
        <path d={drawing.low} fill={tokens.acc} fillOpacity={0.28} />
        <path d={drawing.point} fill="none" stroke={tokens.acc} strokeWidth="1.8" strokeLinejoin="round" />
        {drawing.spokes.map(({ id, point }) => (
          <circle key={id} cx={point.x} cy={point.y} r="3" fill={tokens.node} stroke={tokens.acc} strokeWidth="1.6" />
        ))}
      </svg>
      <figcaption className="mut">
        <Key d="M1 1H19V9H1Z" fill />
        {t.low}
        <Key d="M0 5H20" />
        {t.point}
        <Key d="M0 5H20" dashed />
        {t.high}
      </figcaption>
      <table className="unseen">
        <caption>{t.radar}</caption>
        <thead>
          <tr>
            <th>{texts.columns.item}</th>
            <th>{t.low}</th>
            <th>{t.point}</th>
            <th>{t.high}</th>
          </tr>
        </thead>
        <tbody>
          {axes.map(({ id, name, low, point, high }) => (
            <tr key={id}>
              <td>{name}</td>
              <td>{percent(low, 0)}</td>
              <td>{percent(point, 0)}</td>
              <td>{percent(high, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

function Key({ d, fill = false, dashed = false }: { d: string; fill?: boolean; dashed?: boolean }) {
  const { tokens } = useLook();
  return (
    <svg width={20} height={10} aria-hidden="true">
      <path
        d={d}
        fill={fill ? tokens.acc : 'none'}
        fillOpacity={0.28}
        stroke={fill ? 'none' : dashed ? tokens.rule : tokens.acc}
        strokeWidth="1.6"
        strokeDasharray={dashed ? '4 3' : undefined}
      />
    </svg>
  );
}
