import { useMemo } from 'react';
import { whyNoRoute } from '../../../domain/reach/no-route.ts';
import { leadTo } from '../../core/deal/lead.ts';
import { reachText } from '../../core/format/score.ts';
import { useLook } from '../../shell/settings.tsx';
import { PersonLink } from './person-link.tsx';
import { useDeal, useTried } from './use-deal.ts';

/** Nobody of ours gets to a person: why, and who could lead us. */
export function NoRouteWhy({ target }: { target: string }) {
  const { texts } = useLook();
  const t = texts.routes;
  const { personName, colleagueName } = useDeal();
  const { after } = useTried();
  const { none, lead } = useMemo(() => {
    const number = after.reach.graph.numbers.get(target);
    return { none: number === undefined ? null : whyNoRoute(after.reach, number), lead: leadTo(after.reach, target) };
  }, [after, target]);
  if (!none) return null;
  const name = personName(target);
  return (
    <section className="no-route" role="status">
      <h3>{t.none(name)}</h3>
      {none.reason === 'left' && <p>{t.noneLeft(name)}</p>}
      {none.reason === 'no-tie' && <p>{t.noneTie(name)}</p>}
      {none.reason === 'blocked' && (
        <p>
          {t.noneBlocked}{' '}
          {none.by.map((id) => (
            <PersonLink key={id} id={id}>
              <b>{personName(id)}</b>{' '}
            </PersonLink>
          ))}
        </p>
      )}
      {none.reason === 'too-far' && (
        <p>
          {t.noneFar(none.steps.length - 2)}{' '}
          <span className="mut">
            {none.steps.map((id, at) => (at === 0 ? colleagueName(id) : personName(id))).join(' → ')}
          </span>
        </p>
      )}
      {none.reason !== 'left' && (
        <p>
          {lead ? (
            <PersonLink id={lead.id}>{texts.deal.lead(personName(lead.id), reachText(lead.reach))}</PersonLink>
          ) : (
            texts.deal.noLead
          )}
        </p>
      )}
    </section>
  );
}
