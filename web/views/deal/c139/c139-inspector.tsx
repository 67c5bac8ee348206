import { gapKey } from '../../../../domain/c139/gap.ts';
import type { Ledger } from '../../../../domain/contract/common.ts';
import type { Selection } from '../../../core/address/address.ts';
import { actionWords } from '../../../core/c139/gap-words.ts';
import { gainPoints, pointsText } from '../../../core/c139/points.ts';
import { Part } from '../../../inspector/head.tsx';
import { LedgerView } from '../../../inspector/ledger-view.tsx';
import { Bones } from '../../../shell/bones.tsx';
import { useSelection } from '../../../shell/place.ts';
import { useLook } from '../../../shell/settings.tsx';
import { ItemHistory } from './item-history.tsx';
import { ItemRow } from './item-row.tsx';
import { ScoreBar } from './score-bar.tsx';
import { COACH_FIGURE, itemSelection, selectedGain, selectedItem, useC139 } from './use-c139.ts';
import { WithC139 } from './with-c139.tsx';

/** A figure of C139 opened: the score with its terms, or one item with its grounds, its terms and its history. */
export function C139Inspector({ selection }: { selection: Selection }) {
  const [item, gain] = [selectedItem(selection), selectedGain(selection)];
  return (
    <WithC139 waiting={<Bones rows={6} />}>
      {item !== null && <ItemPanel id={item} />}
      {gain !== null && <GainPanel id={gain} />}
      {item === null && gain === null && <ScorePanel confirmed={selection.id === COACH_FIGURE.id} />}
    </WithC139>
  );
}

/** Our score, or what a coach confirms of it. */
function ScorePanel({ confirmed }: { confirmed: boolean }) {
  const { texts, language } = useLook();
  const { answer, template } = useC139();
  const { score, range, ledger } = confirmed ? answer.coach : answer;
  return (
    <>
      <header className="panel-head">
        <h2>{confirmed ? texts.c139.coachConfirmed : texts.c139.score}</h2>
      </header>
      <p className="panel-figure">
        <strong>{pointsText(score)}</strong>
        <span className="mut">
          {score === null ? texts.c139.noScore : texts.reach.range(pointsText(range.low), pointsText(range.high))}
        </span>
      </p>
      <ScoreBar score={score} range={range} />
      <p className="panel-empty">{`${template.name[language]} · ${texts.dealC139.version(template.version)}`}</p>
      {ledger && <NamedLedger ledger={ledger} />}
    </>
  );
}

/** What closing a gap adds, item by item. */
function GainPanel({ id }: { id: string }) {
  const { texts } = useLook();
  const { answer, gapNames } = useC139();
  const gap = answer.gaps.find((each) => gapKey(each) === id);
  if (!gap) return <p className="panel-empty">{texts.frame.nothingSelected}</p>;
  return (
    <>
      <header className="panel-head">
        <h2>{actionWords(gap, gapNames)}</h2>
      </header>
      <p className="panel-figure">
        <strong>{gainPoints(gap.gain)}</strong>
        <span className="mut">{texts.c139.gain}</span>
      </p>
      {gap.ledger && <NamedLedger ledger={gap.ledger} />}
    </>
  );
}

function ItemPanel({ id }: { id: string }) {
  const { texts, language } = useLook();
  const { answer, itemOf, template } = useC139();
  const [item, of] = [answer.items.find((each) => each.item === id), itemOf(id)];
  if (!item || !of) return <p className="panel-empty">{texts.frame.nothingSelected}</p>;
  return (
    <>
      <header className="panel-head">
        <h2>
          <span>
            {of.name[language]} <small>{template.groups.find((group) => group.id === of.group)?.name[language]}</small>
          </span>
        </h2>
      </header>
      <p className="panel-empty">{of.holds[language]}</p>
      <ul className="c139-group c139-panel-item">
        <ItemRow item={item} />
      </ul>
      {item.ledger && <NamedLedger ledger={item.ledger} />}
      <Part title={texts.dealC139.todo}>{of.action[language]}</Part>
      <ItemHistory item={id} />
    </>
  );
}

/** A ledger whose terms are roles, items and persons, each under its name. */
function NamedLedger({ ledger }: { ledger: Ledger }) {
  const { texts, language } = useLook();
  const [, select] = useSelection();
  const { itemOf, person, names } = useC139();
  const roles: Record<string, string> = texts.reach.role;
  const persons = names['person'] ?? {};
  const terms = ledger.terms.map((term) => {
    const id = term.ids?.at(-1);
    const role = roles[term.label];
    const who = id !== undefined && id in persons ? person(id) : undefined;
    const label =
      (id !== undefined && itemOf(id)?.name[language]) || [role, who].filter(Boolean).join(' · ') || term.label;
    return { ...term, label };
  });
  return (
    <LedgerView
      ledger={{ ...ledger, terms }}
      write={pointsText}
      onSelect={(id) => select(itemOf(id) ? itemSelection(id) : { kind: 'person', id })}
    />
  );
}
