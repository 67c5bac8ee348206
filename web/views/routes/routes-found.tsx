import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { RoutesAnswer } from '../../../domain/contract/routes.ts';
import { colleaguePath, personPath } from '../../core/address/address.ts';
import { type Names, nameOf, namesIn } from '../../data/facts.ts';
import { type RoutesChoice, routes } from '../../data/people.ts';
import { ReachFigure } from '../../inspector/reach-figure.tsx';
import { RouteDrawing } from '../../inspector/route-drawing.tsx';
import { ScissorOutlined } from '../../marks/icons.tsx';
import { Bones } from '../../shell/bones.tsx';
import { useAsOf, useHref, useSelection } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { ByColleague } from './by-colleague.tsx';
import { Meetings } from './meetings.tsx';
import { Narrowed } from './narrowed.tsx';
import { NothingFound } from './nothing-found.tsx';
import { BEST_OF_ALL } from './route-ledger.tsx';

/** How well the person is reached, the routes drawn, whom it hangs on, and what each of ours has. */
export function RoutesFound({ choice }: { choice: RoutesChoice }) {
  const { texts, language } = useLook();
  const t = texts.routes;
  const [, select] = useSelection();
  const query = useQuery(routes(choice, useAsOf()));
  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Bones rows={8} />;
  const answer = query.data;
  const names = namesIn(language, answer);
  const cuts = new Set(answer.cuts.map(({ id }) => id));
  return (
    <div className="routes">
      <section className="routes-head card">
        <ReachFigure
          reach={answer.reach}
          status={answer.status}
          onOpen={() => select({ kind: 'route', id: answer.leftOut ? BEST_OF_ALL : '0' })}
        />
        <HangsOn answer={answer} names={names} />
      </section>
      {answer.none && <NothingFound answer={answer} none={answer.none} names={names} />}
      <Narrowed answer={answer} names={names} />
      {answer.routes.map((route, at) => (
        <section key={route.steps.join(' ')} className="routes-one">
          <h3>{at > 0 ? t.alternative(at) : answer.leftOut ? t.bestShown : t.best}</h3>
          <RouteDrawing
            across
            route={route}
            names={names}
            cuts={cuts}
            onValue={() => select({ kind: 'route', id: String(at) })}
          />
        </section>
      ))}
      <Meetings answer={answer} names={names} />
      <ByColleague answer={answer} names={names} />
    </div>
  );
}

function HangsOn({ answer, names }: { answer: RoutesAnswer; names: Names }) {
  const { texts } = useLook();
  const t = texts.routes;
  const href = useHref();
  return (
    <div className="hangs-on">
      <h3>
        <ScissorOutlined /> {t.hangsOn}
      </h3>
      {answer.status === 'unreached' ? (
        <p className="mut">{t.hangsUnreached}</p>
      ) : answer.cuts.length === 0 ? (
        <p className="mut">{t.hangsNobody}</p>
      ) : (
        <>
          <p className="chips">
            {answer.cuts.map(({ id, kind }) => (
              <Link
                key={`${kind} ${id}`}
                className="chip"
                to={href(kind === 'person' ? personPath(id) : colleaguePath(id))}
              >
                {nameOf(names, kind, id)}
                {kind === 'colleague' && <span className="mut">{texts.reach.ours}</span>}
              </Link>
            ))}
          </p>
          <p className="mut">{t.hangsWhy}</p>
        </>
      )}
    </div>
  );
}
