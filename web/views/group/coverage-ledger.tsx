import { useQuery } from '@tanstack/react-query';
import type { CoverageAnswer, GroupAnswer, Weighting } from '../../../domain/contract/groups.ts';
import { WEIGHTINGS } from '../../../domain/contract/groups.ts';
import { count, money, nameIn, percent } from '../../core/format/format.ts';
import { coverage } from '../../data/queries.ts';
import { Part } from '../../inspector/head.tsx';
import { LedgerView } from '../../inspector/ledger-view.tsx';
import { Bones } from '../../shell/bones.tsx';
import { useAsOf, useSelection } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { useCoverageChoice } from './choice.ts';
import { FIGURES, partsOf } from './figures.tsx';

/** A coverage figure opened: its three weightings, and member by member what counts and why. */
export function CoverageLedger({ group, figure }: { group: GroupAnswer; figure: string }) {
  const { texts, language } = useLook();
  const t = texts.group;
  const [choice] = useCoverageChoice();
  const [, select] = useSelection();
  const [levelText, weightText] = figure.split('.');
  const level = FIGURES.find((known) => known === levelText) ?? 'customer';
  const weighting = WEIGHTINGS.find((known) => known === weightText) ?? 'count';
  const query = useQuery(coverage(group.root.id, useAsOf(), choice, `${level}.${weighting}`));
  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Bones rows={10} />;
  const shown = query.data.levels[level][weighting];
  const names = new Map(group.members.map((member) => [member.id, nameIn(language, member)]));
  const refusals: Record<string, string> = texts.values.refused;
  const name = level === 'decision' ? texts.values.decision : texts.values.level[level];
  const write = (value: number) =>
    weighting === 'count'
      ? count(value, language)
      : weighting === 'stake'
        ? percent(value)
        : money(value, shown.currency, language);
  return (
    <>
      <header className="panel-head">
        <h2>{t.coverageOf(name)}</h2>
      </header>
      <p className="panel-empty">{level === 'decision' ? texts.values.decisionWhy : texts.values.levelWhy[level]}</p>
      <p className="panel-figure">
        <strong>{percent(shown.value)}</strong>
        <span className="mut">
          {shown.refused ? (refusals[shown.refused] ?? shown.refused) : partsOf(shown, weighting, texts, language)}
        </span>
      </p>
      {shown.unknownWeight ? <p className="panel-empty">{t.unknownWeight(shown.unknownWeight)}</p> : null}
      <Part title={t.coverage}>
        <Weightings
          answer={query.data}
          level={level}
          chosen={weighting}
          onChoose={(next) => select({ kind: 'figure', id: `${level}.${next}` })}
        />
      </Part>
      {shown.ledger && (
        <LedgerView
          names={names}
          ledger={shown.ledger}
          write={write}
          onSelect={(id) => select({ kind: 'account', id })}
        />
      )}
      {!shown.ledger && !shown.refused && <p className="panel-empty">{texts.ledger.noLedger}</p>}
    </>
  );
}

interface WeightingsProps {
  answer: CoverageAnswer;
  level: (typeof FIGURES)[number];
  chosen: Weighting;
  onChoose(weighting: Weighting): void;
}
function Weightings({ answer, level, chosen, onChoose }: WeightingsProps) {
  const { texts, language } = useLook();
  return (
    <table className="lines">
      <tbody>
        {WEIGHTINGS.map((weighting) => {
          const figure = answer.levels[level][weighting];
          const basis =
            weighting === 'potential' && figure.basis
              ? texts.group.basis[figure.basis]
              : texts.values.weighting[weighting];
          return (
            <tr key={weighting}>
              <td>
                <button
                  type="button"
                  className="plain"
                  aria-pressed={weighting === chosen}
                  onClick={() => onChoose(weighting)}
                >
                  {weighting === chosen ? <b>{basis}</b> : basis}
                </button>
              </td>
              <td className="mut">{figure.refused ? '' : partsOf(figure, weighting, texts, language)}</td>
              <td className="nowrap">{percent(figure.value)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
