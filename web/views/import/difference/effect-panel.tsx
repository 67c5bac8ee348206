import { Button } from 'antd';
import { Link } from 'react-router';
import type { DealEffect, EffectAnswer } from '../../../../domain/contract/organogram-effect.ts';
import { rangesDiffer } from '../../../../domain/reach/shift.ts';
import { dealPath, personPath } from '../../../core/address/address.ts';
import { DASH, day, money } from '../../../core/format/format.ts';
import { score } from '../../../core/format/score.ts';
import { Part } from '../../../inspector/head.tsx';
import { Bones } from '../../../shell/bones.tsx';
import { useHref } from '../../../shell/place.ts';
import { Problem } from '../../../shell/problem.tsx';
import { useLook } from '../../../shell/settings.tsx';
import { rolesText } from '../../deal/role-words.ts';
import { Shift, ShiftBar } from '../../deal/shift.tsx';
import type { Effect } from './use-effect.ts';
import '../../../inspector/panel.css';

/** What the accepted lines would do to every open deal they touch, before anything is written. */
export function EffectPanel({ effect, onAgain }: { effect: Effect; onAgain(): void }) {
  const { texts } = useLook();
  const t = texts.difference;
  const { state } = effect;
  return (
    <>
      <header className="panel-head">
        <h2>{t.effect}</h2>
      </header>
      {state === 'open' && <p className="panel-empty">{t.effectOpen}</p>}
      {state === 'failed' && (
        <Problem error={effect.error}>
          <Button onClick={onAgain}>{t.again}</Button>
        </Problem>
      )}
      {state === 'reading' && <Bones rows={4} />}
      {state === 'known' && <Known answer={effect.answer} />}
    </>
  );
}

function Known({ answer: { deals, notComputed, asOf, names } }: { answer: EffectAnswer }) {
  const { texts } = useLook();
  const t = texts.difference;
  return (
    <>
      {deals.length === 0 && <p className="panel-figure">{t.effectNothing}</p>}
      <p className="panel-empty">{t.effectSub(day(asOf))}</p>
      {deals.map((each) => (
        <DealPart key={each.deal.id} effect={each} names={names['person'] ?? {}} />
      ))}
      {notComputed > 0 && <p className="warning">{t.effectMore(notComputed)}</p>}
    </>
  );
}

function DealPart({ effect, names }: { effect: DealEffect; names: Readonly<Record<string, string>> }) {
  const { texts, language } = useLook();
  const href = useHref();
  const { deal, chainReach, persons } = effect;
  const isMoved =
    rangesDiffer(chainReach.before, chainReach.after) ||
    persons.some(({ before, after }) => rangesDiffer(before.reach, after.reach));
  return (
    <Part
      title={<Link to={href(dealPath(deal.id))}>{deal.name}</Link>}
      aside={deal.amount === null ? DASH : money(deal.amount, deal.currency, language)}
    >
      <p className="panel-figure">
        <strong>
          <Shift before={chainReach.before?.point} after={chainReach.after?.point} write={score} />
        </strong>
        <span className="mut">{texts.deal.chainReach}</span>
      </p>
      <ShiftBar before={chainReach.before} after={chainReach.after} />
      {!isMoved && <p className="hint">{texts.difference.effectUnmoved}</p>}
      <table className="lines effect-persons">
        <tbody>
          {persons.map((person) => (
            <PersonRow key={person.id} person={person} name={names[person.id] ?? person.id} />
          ))}
        </tbody>
      </table>
    </Part>
  );
}

function PersonRow({ person, name }: { person: DealEffect['persons'][number]; name: string }) {
  const { texts } = useLook();
  const href = useHref();
  const { before, after, roles } = person;
  const word = ({ departed, status }: typeof before) =>
    departed ? texts.values.choice.left : texts.reach.status[status];
  const range = ({ reach }: typeof before) => `${score(reach.low)} – ${score(reach.high)}`;
  return (
    <tr>
      <td>
        <Link to={href(personPath(person.id))}>{name}</Link>
        <div className="sub">
          {rolesText(roles, texts)} · {word(before) === word(after) ? word(after) : `${word(before)} → ${word(after)}`}
        </div>
      </td>
      <td className="nowrap">
        <Shift before={before.reach.point} after={after.reach.point} />
        <div className="sub">
          {rangesDiffer(before.reach, after.reach) ? `${range(before)} → ${range(after)}` : range(after)}
        </div>
      </td>
    </tr>
  );
}
