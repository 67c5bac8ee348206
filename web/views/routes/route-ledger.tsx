import { useQuery } from '@tanstack/react-query';
import { reachText } from '../../core/format/score.ts';
import { nameOf, namesIn } from '../../data/facts.ts';
import { type RoutesChoice, routes } from '../../data/people.ts';
import { Head } from '../../inspector/head.tsx';
import { LedgerView } from '../../inspector/ledger-view.tsx';
import { RouteDrawing } from '../../inspector/route-drawing.tsx';
import { Bones } from '../../shell/bones.tsx';
import { useAsOf } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';

/** The place of the best of all routes, where it is not among those looked at. */
export const BEST_OF_ALL = 'all';

/** One route opened: its factors in order with the facts each rests on. `place` counts from 0, the best of those looked at. */
export function RouteLedger({ choice, place }: { choice: RoutesChoice; place: string }) {
  const { texts, language } = useLook();
  const query = useQuery(routes(choice, useAsOf()));
  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Bones rows={8} />;
  const { routes: found, leftOut } = query.data;
  const route = (place === BEST_OF_ALL ? leftOut : null) ?? found[Number(place)] ?? found[0] ?? leftOut;
  if (!route) return <p className="panel-empty">{texts.routes.none(choice.to)}</p>;
  const names = namesIn(language, query.data);
  const byId = new Map([...Object.entries(names['person'] ?? {}), ...Object.entries(names['colleague'] ?? {})]);
  return (
    <>
      <Head title={reachText(route.value, 3)} what={texts.routes.titleTo(nameOf(names, 'person', choice.to))} />
      <div className="panel-part">
        <RouteDrawing route={route} names={names} cuts={new Set(query.data.cuts.map(({ id }) => id))} />
      </div>
      {route.ledger && <LedgerView ledger={route.ledger} names={byId} />}
    </>
  );
}
