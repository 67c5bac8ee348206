import { useQuery } from '@tanstack/react-query';
import type { ScoreModelAnswer, ScoreRow } from '../../../domain/contract/scores.ts';
import { priorityParameters } from '../../../domain/scores/priority/parameters.ts';
import { money, nameIn, percent } from '../../core/format/format.ts';
import { firstScores, type ScoreNarrow } from '../../data/scores.ts';
import { useLook } from '../../shell/settings.tsx';

interface QuadrantProps {
  model: ScoreModelAnswer;
  narrow: ScoreNarrow;
  chosen: string | null;
  onChosen(row: ScoreRow): void;
}

/** Points drawn: the first by priority. */
const POINTS = 300;
const WIDE = 720;
const HIGH = 190;
const LEFT = 44;
const BOTTOM = 26;

/** Value against winnability with the cuts between the classes; the table below has the same accounts as rows. */
export function Quadrant({ model, narrow, chosen, onChosen }: QuadrantProps) {
  const { texts, language } = useLook();
  const t = texts.scores;
  const query = useQuery(firstScores('priority', narrow, POINTS));
  const read = priorityParameters.safeParse(model.parameters);
  if (!query.data || !read.success) return null;
  const { valueCut, winnabilityCut } = read.data;
  const points = query.data.rows.flatMap((row) => {
    const [value, winnability] = [row.measure['value'], row.measure['winnability']];
    return typeof value === 'number' && typeof winnability === 'number' ? [{ row, value, winnability }] : [];
  });
  // Values differ by powers of ten: their root spreads the small ones.
  const most = Math.max(valueCut * 2, ...points.map(({ value }) => value), 1);
  const x = (value: number) => LEFT + Math.sqrt(value / most) * (WIDE - LEFT - 12);
  const y = (share: number) => HIGH - BOTTOM - share * (HIGH - BOTTOM - 12);
  const cut = { x: x(valueCut), y: y(winnabilityCut) };
  const corner = {
    A: [WIDE - 8, 18],
    B: [WIDE - 8, HIGH - BOTTOM - 6],
    C: [LEFT + 6, 18],
    D: [LEFT + 6, HIGH - BOTTOM - 6],
  };
  return (
    <figure className="quadrant">
      <figcaption className="mut">{t.quadrant(points.length)}</figcaption>
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-label={t.quadrant(points.length)}>
        <path className="axis" d={`M${LEFT} 8V${HIGH - BOTTOM}H${WIDE - 4}`} />
        <path className="cut" d={`M${cut.x} 8V${HIGH - BOTTOM}M${LEFT} ${cut.y}H${WIDE - 4}`} />
        {Object.entries(corner).map(([letter, [left, top]]) => (
          <text key={letter} className="corner" x={left} y={top} textAnchor={letter < 'C' ? 'end' : 'start'}>
            {letter}
          </text>
        ))}
        <text x={cut.x} y={HIGH - 10} textAnchor="middle">
          {money(valueCut, read.data.currency, language)}
        </text>
        <text x={WIDE - 6} y={HIGH - 10} textAnchor="end">
          {t.value} →
        </text>
        <text x={LEFT - 6} y={cut.y + 4} textAnchor="end">
          {percent(winnabilityCut, 0)}
        </text>
        <text x={LEFT - 6} y={16} textAnchor="end">
          {percent(1, 0)}
        </text>
        {points.map(({ row, value, winnability }) => {
          const name = nameIn(language, { name: row.accountName, nameEn: row.accountNameEn });
          const title = `${name} · ${money(value, query.data.currency, language)} · ${percent(winnability, 0)}`;
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the rows of the table are the way by keys
            <circle
              key={row.accountId}
              className={row.accountId === chosen ? 'on' : ''}
              cx={x(value)}
              cy={y(winnability)}
              r={row.accountId === chosen ? 7 : 5}
              onClick={() => onChosen(row)}
            >
              <title>{title}</title>
            </circle>
          );
        })}
      </svg>
    </figure>
  );
}
