import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { WinChange } from '../../../../domain/c139/to-win.ts';
import { winEdits } from '../../../core/c139/win-edits.ts';
import { closest } from '../../../core/deal/closest.ts';
import { listed } from '../../../core/deal/figure.ts';
import { toWin } from '../../../data/c139.ts';
import { ExperimentOutlined } from '../../../marks/icons.tsx';
import { Bones } from '../../../shell/bones.tsx';
import { useAsOf, useSelection } from '../../../shell/place.ts';
import { Problem } from '../../../shell/problem.tsx';
import { useLook } from '../../../shell/settings.tsx';
import { PersonLink } from '../person-link.tsx';
import { WHAT_IF } from '../selections.ts';
import { useDeal } from '../use-deal.ts';
import { Section } from './section.tsx';
import { useC139 } from './use-c139.ts';

/** The fewest changes that bring the deal to the win zone, to be tried in the what-if. */
export function ToWinPart() {
  const { texts, language } = useLook();
  const t = texts.dealC139;
  const { deal, before, tryEdit, colleagues } = useDeal();
  const { person, templates } = useC139();
  const [, select] = useSelection();
  const query = useQuery(toWin(deal.id, useAsOf()));
  if (query.isError)
    return (
      <Section title={t.toWin}>
        <Problem error={query.error} retry={() => void query.refetch()} />
      </Section>
    );
  if (!query.data) return <Bones rows={2} />;
  const { state, changes, unknown, lacking, template } = query.data;
  const groups = templates.find((each) => each.id === template)?.groups ?? [];
  const edits = winEdits(changes, {
    attitudes: new Map(before.figures.persons.map(({ id, attitude }) => [id, attitude])),
    whoMeets: (id) => closest(before.reach, id) ?? colleagues[0]?.id ?? null,
  });
  const tryAll = () => {
    tryEdit(...edits);
    select(WHAT_IF);
  };
  return (
    <Section
      title={t.toWin}
      aside={
        changes.length > 0 && (
          <Button size="small" icon={<ExperimentOutlined />} disabled={edits.length === 0} onClick={tryAll}>
            {t.tryToWin}
          </Button>
        )
      }
    >
      <p className="mut">{t.toWinState[state]}</p>
      {changes.length > 0 && (
        <ol className="c139-to-win">
          {countedChanges(changes).map(({ op, personId, count }) => (
            <li key={`${op} ${personId}`}>
              <PersonLink id={personId}>
                <b>{person(personId)}</b>
              </PersonLink>{' '}
              {op === 'meet' ? t.winMeet : t.winRaise(count)}
            </li>
          ))}
        </ol>
      )}
      {lacking.map(({ group, held, needed }) => (
        <p key={group}>{t.lacking(groups.find((each) => each.id === group)?.name[language] ?? group, held, needed)}</p>
      ))}
      {state !== 'there' && unknown.length > 0 && (
        <p className="mut">{t.winUnknown(listed(unknown.map(person), language))}</p>
      )}
    </Section>
  );
}

/** One line a person and kind of change. */
function countedChanges(changes: readonly WinChange[]): (WinChange & { count: number })[] {
  const counted = new Map<string, WinChange & { count: number }>();
  for (const change of changes) {
    const key = `${change.op} ${change.personId}`;
    counted.set(key, { ...change, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  return [...counted.values()];
}
