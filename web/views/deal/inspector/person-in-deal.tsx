import { useMemo } from 'react';
import { rangeOf } from '../../../../domain/reach/reach.ts';
import { gainText, listed } from '../../../core/deal/figure.ts';
import { routesOf } from '../../../core/deal/routes-of.ts';
import { score } from '../../../core/format/score.ts';
import { Part } from '../../../inspector/head.tsx';
import { AttitudeMark } from '../../../marks/attitude-mark.tsx';
import { useParam } from '../../../shell/place.ts';
import { useLook } from '../../../shell/settings.tsx';
import { DealRoute } from '../deal-route.tsx';
import { ContestedMark, CutMark, KeyMark } from '../marks.tsx';
import { NoRouteWhy } from '../no-route-why.tsx';
import { Shift, ShiftBar } from '../shift.tsx';
import { memberOf, useDeal, useTried } from '../use-deal.ts';
import { TryPerson } from '../what-if/try-person.tsx';
import { DecisionPart } from './decision-part.tsx';
import { InfluenceLines } from './influence-lines.tsx';
import { MostTelling } from './most-telling.tsx';

/** A person seen from the deal: reach with its route, what would change it most, his part, his influence, what to try. */
export function PersonInDeal({ id }: { id: string }) {
  const { texts } = useLook();
  const t = texts.deal;
  const { before } = useDeal();
  const { after } = useTried();
  const [, setTab] = useParam('tab');
  const number = after.reach.graph.numbers.get(id);
  const routes = useMemo(() => routesOf(after.reach, id), [after, id]);
  if (number === undefined) return <p className="panel-empty">{t.outside}</p>;
  const [then, now] = [rangeOf(before.reach, number), rangeOf(after.reach, number)];
  const member = memberOf(after, id);
  const gain = after.figures.nextBest.find((each) => each.id === id)?.gain;
  return (
    <>
      <PersonChips id={id} />
      <p className="panel-figure">
        <strong>
          <Shift before={then.point} after={now.point} />
        </strong>
        <span className="mut">
          {member ? texts.reach.status[member.status] : t.outside} · {score(now.low)} – {score(now.high)}
        </span>
      </p>
      <ShiftBar before={then} after={now} />
      <MostTelling personId={id} />
      <Part
        title={t.bestRoute}
        aside={
          routes.length > 0 && (
            <button type="button" className="plain finding-link" onClick={() => setTab('routes', true)}>
              {routes.length > 1 ? t.alternatives(routes.length - 1) : t.allRoutes}
            </button>
          )
        }
      >
        {routes[0] ? <DealRoute route={routes[0]} /> : <NoRouteWhy target={id} />}
        {gain !== undefined && <p className="panel-empty">{t.meetGain(gainText(gain))}</p>}
      </Part>
      <TryPerson id={id} />
      <DecisionPart id={id} />
      <InfluenceLines id={id} />
    </>
  );
}

function PersonChips({ id }: { id: string }) {
  const { texts, language } = useLook();
  const t = texts.deal;
  const { personName } = useDeal();
  const { after } = useTried();
  const member = memberOf(after, id);
  if (!member) return null;
  const cuts = after.figures.cutPersons.find((cut) => cut.kind === 'person' && cut.id === id)?.cuts ?? [];
  const contested = after.figures.opposition.some((each) => each.id === id && each.contested);
  return (
    <div className="chips deal-chips">
      {member.roles.map((role) => (
        <span key={role} className={member.key ? 'chip strong' : 'chip'} title={role}>
          {member.key && <KeyMark title={t.key} size={11} />}
          {texts.reach.role[role]}
        </span>
      ))}
      <span className="chip" title={member.powerStated ? '' : t.powerOfRoles}>
        {t.power} {member.powerStated ? member.power : `≈ ${member.power}`}
      </span>
      <span className="chip">
        <AttitudeMark attitude={member.attitude} size={13} />
      </span>
      {cuts.length > 0 && (
        <span className="chip warn">
          <CutMark title={t.cutsOff(listed(cuts.map(personName), language))} size={11} />
          {listed(cuts.map(personName), language)}
        </span>
      )}
      {contested && (
        <span className="chip">
          <ContestedMark title={t.contested} size={11} />
          {t.legend.contested}
        </span>
      )}
      {member.departed && <span className="chip warn">{t.departed}</span>}
    </div>
  );
}
