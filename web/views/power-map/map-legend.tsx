import { attitudeItems, LEGEND_HEIGHT, type LegendItem, legendItems } from '../../core/power-map/legend.ts';
import { useLook } from '../../shell/settings.tsx';
import { type FilterModel, useTones } from './choice.ts';

interface MapLegendProps {
  deal: boolean;
  banded: boolean;
  /** The table has no lines and rings to explain. */
  lines: boolean;
  filter: FilterModel;
}

/** What the marks mean. The scale of attitudes also singles them out. */
export function MapLegend({ deal, banded, lines, filter }: MapLegendProps) {
  const { texts, tokens } = useLook();
  const t = texts.powerMap;
  const [tones] = useTones();
  const chosen = filter.filter.attitudes;
  const turn = (key: string) =>
    filter.set.attitudes(chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="legend map-legend" role="group" aria-label={t.legend}>
      {deal && (
        <span className="legend-line attitude-scale">
          {t.against}
          {attitudeItems(texts, tokens).map((item) => (
            <button
              key={item.key}
              type="button"
              className={chosen.length > 0 && !chosen.includes(item.key) ? 'plain quiet' : 'plain'}
              aria-pressed={chosen.includes(item.key)}
              aria-label={item.label}
              title={`${item.label} · ${texts.group.legendLevel}`}
              onClick={() => turn(item.key)}
            >
              {item.key === 'unknown' && <span>{t.for}</span>}
              <Drawn item={item} />
              {item.key === 'unknown' && <span>{texts.values.unknown}</span>}
            </button>
          ))}
        </span>
      )}
      {(lines ? legendItems(texts, tokens, { deal, banded, tones }) : []).map((item) => (
        <span key={item.key} className="legend-line">
          <Drawn item={item} />
          {item.label}
        </span>
      ))}
    </div>
  );
}

/** The drawing the export has too. */
function Drawn({ item: { svg, width } }: { item: LegendItem }) {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${LEGEND_HEIGHT}" viewBox="0 0 ${width} ${LEGEND_HEIGHT}">${svg}</svg>`;
  return (
    <img src={`data:image/svg+xml;utf8,${encodeURIComponent(drawing)}`} alt="" width={width} height={LEGEND_HEIGHT} />
  );
}
