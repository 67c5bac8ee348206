import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { routesPath } from '../core/address/address.ts';
import { nameOf, namesIn } from '../data/facts.ts';
import { routes } from '../data/people.ts';
import { Bones } from '../shell/bones.tsx';
import { useAsOf, useHref } from '../shell/place.ts';
import { Problem } from '../shell/problem.tsx';
import { useLook } from '../shell/settings.tsx';
import { Part } from './head.tsx';
import { LedgerView } from './ledger-view.tsx';
import { ReachFigure } from './reach-figure.tsx';
import { RouteDrawing } from './route-drawing.tsx';

interface ReachPartProps {
  personId: string;
  /** Attitudes of this deal; else the lowest of the open deals somebody is in. */
  deal?: string;
  across?: boolean;
}

/** How well a person is reached: the figure with its range and ledger, the best route, whom it hangs on. */
export function ReachPart({ personId, deal, across = false }: ReachPartProps) {
  const { texts, language } = useLook();
  const t = texts.routes;
  const href = useHref();
  const [open, setOpen] = useState(false);
  const query = useQuery(routes({ to: personId, deal }, useAsOf()));
  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Bones rows={4} />;
  const { reach, status, routes: found, cuts, none } = query.data;
  const names = namesIn(language, query.data);
  const byId = new Map([...Object.entries(names['person'] ?? {}), ...Object.entries(names['colleague'] ?? {})]);
  const best = found[0];
  const to = href(routesPath({ to: personId, ...(deal ? { deal } : {}) }));
  return (
    <>
      <ReachFigure reach={reach} status={status} onOpen={() => setOpen(!open)} />
      <Part title={t.best} aside={<Link to={to}>{found.length > 1 ? t.moreRoutes(found.length - 1) : t.title}</Link>}>
        {best ? (
          <RouteDrawing
            across={across}
            route={best}
            names={names}
            cuts={new Set(cuts.map(({ id }) => id))}
            onValue={() => setOpen(!open)}
          />
        ) : (
          <p className="panel-empty">{none ? t.noneShort[none.reason] : t.noneShort['no-tie']}</p>
        )}
      </Part>
      {cuts.length > 0 && (
        <p className="panel-empty">
          {t.hangsOn} {cuts.map(({ id, kind }) => nameOf(names, kind, id)).join(', ')}
        </p>
      )}
      {open && best?.ledger && <LedgerView ledger={best.ledger} names={byId} />}
    </>
  );
}
