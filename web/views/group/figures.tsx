import { Checkbox, Segmented } from 'antd';
import type { CoverageAnswer, CoverageFigure, Weighting } from '../../../domain/contract/groups.ts';
import { WEIGHTINGS } from '../../../domain/contract/groups.ts';
import { count, DASH, decimal, type Language, money, percent } from '../../core/format/format.ts';
import { useSelection } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import type { Texts } from '../../texts/texts.ts';
import { useCoverageChoice, useWeighting } from './choice.ts';

export const FIGURES = ['customer', 'deal', 'engaged', 'known', 'decision'] as const;

/** Numerator of denominator, in the unit of the weighting. */
export function partsOf(figure: CoverageFigure, weighting: Weighting, texts: Texts, language: Language): string {
  const write = (value: number | null) =>
    weighting === 'count'
      ? count(value, language)
      : weighting === 'stake'
        ? decimal(value, language)
        : money(value, figure.currency, language);
  return texts.group.covered(write(figure.numerator), write(figure.denominator));
}

/** Which weighting the figures show, and whether the root counts. */
export function FigureChoice() {
  const { texts } = useLook();
  const t = texts.group;
  const [weighting, setWeighting] = useWeighting();
  const [choice, setChoice] = useCoverageChoice();
  return (
    <>
      <Checkbox checked={choice.excludeRoot} onChange={(event) => setChoice({ excludeRoot: event.target.checked })}>
        {t.withoutRoot}
      </Checkbox>
      <Segmented
        aria-label={t.coverage}
        value={weighting}
        onChange={setWeighting}
        options={WEIGHTINGS.map((value) => ({ value, label: texts.values.weighting[value] }))}
      />
    </>
  );
}

/** The coverage card: five figures, each a door to its ledger. */
export function Figures({ coverage }: { coverage: CoverageAnswer }) {
  const { texts } = useLook();
  const [weighting] = useWeighting();
  return (
    <section className="figures card" aria-label={texts.group.coverage}>
      {FIGURES.map((level) => (
        <Figure key={level} level={level} figure={coverage.levels[level][weighting]} weighting={weighting} />
      ))}
    </section>
  );
}

interface FigureProps {
  level: (typeof FIGURES)[number];
  figure: CoverageFigure;
  weighting: Weighting;
}
function Figure({ level, figure, weighting }: FigureProps) {
  const { texts, language } = useLook();
  const [selection, select] = useSelection();
  const t = texts.group;
  const id = `${level}.${weighting}`;
  const name = level === 'decision' ? texts.values.decision : texts.values.level[level];
  const refusals: Record<string, string> = texts.values.refused;
  const below = figure.refused
    ? (refusals[figure.refused] ?? figure.refused)
    : partsOf(figure, weighting, texts, language);
  const unknown = figure.unknownWeight ? t.unknownWeight(figure.unknownWeight) : '';
  const chosen = selection?.kind === 'figure' && selection.id === id;
  return (
    <div className={chosen ? 'figure chosen' : 'figure'}>
      <span className="figure-name">{name}</span>
      <span className="figure-value">
        <button
          type="button"
          className="door"
          aria-label={`${t.coverageOf(name)} ${percent(figure.value)}`}
          onClick={() => select({ kind: 'figure', id })}
        >
          {figure.value === null ? DASH : percent(figure.value)}
        </button>
        <small title={unknown}>
          {below}
          {unknown && ' *'}
        </small>
      </span>
      <div className="range" aria-hidden="true">
        {figure.value !== null && <i className="whole" style={{ left: 0, width: `${figure.value * 100}%` }} />}
      </div>
    </div>
  );
}
