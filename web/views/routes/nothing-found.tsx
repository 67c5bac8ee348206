import { Button } from 'antd';
import { Link } from 'react-router';
import type { RoutesAnswer } from '../../../domain/contract/routes.ts';
import { personPath } from '../../core/address/address.ts';
import { type Names, nameOf } from '../../data/facts.ts';
import { useGo, useHref, useParam } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';

interface NothingFoundProps {
  answer: RoutesAnswer;
  none: NonNullable<RoutesAnswer['none']>;
  names: Names;
}

/** No route: why, in words, and what to do next. */
export function NothingFound({ answer, none, names }: NothingFoundProps) {
  const { texts } = useLook();
  const t = texts.routes;
  const go = useGo();
  const href = useHref();
  const [, setFrom] = useParam('from');
  const [, setDeal] = useParam('deal');
  const target = nameOf(names, 'person', answer.to);
  const colleague = answer.from === null ? null : nameOf(names, 'colleague', answer.from);
  const others = answer.from !== null && answer.byColleague.length > 0;
  return (
    <section className="nothing-found" role="status">
      <h2>{colleague === null ? t.none(target) : t.noneFrom(colleague, target)}</h2>
      {none.reason === 'left' && <p>{t.noneLeft(target)}</p>}
      {none.reason === 'no-tie' && <p>{colleague === null ? t.noneTie(target) : t.noneTieFrom(colleague, target)}</p>}
      {none.reason === 'blocked' && (
        <p>
          {t.noneBlocked}{' '}
          {none.by.map((id, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <Link to={href(personPath(id))}>{nameOf(names, 'person', id)}</Link>
            </span>
          ))}
          {t.noneBlockedNext(answer.deal !== null)}
        </p>
      )}
      {none.reason === 'too-far' && (
        <>
          <p>{t.noneFar(none.steps.length - 2)}</p>
          <p className="mut">
            {none.steps.map((id, at) => nameOf(names, at === 0 ? 'colleague' : 'person', id)).join(' → ')}
          </p>
        </>
      )}
      <div className="panel-actions">
        {others && <Button onClick={() => setFrom(null, true)}>{t.showAll}</Button>}
        {none.reason === 'blocked' && answer.deal !== null && (
          <Button onClick={() => setDeal(null, true)}>{t.withoutDeal}</Button>
        )}
        <Button type="primary" onClick={() => go(personPath(answer.to))}>
          {none.reason === 'left' ? t.openPerson(target) : t.addFact(target)}
        </Button>
      </div>
    </section>
  );
}
