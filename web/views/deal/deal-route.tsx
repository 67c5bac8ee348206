import { useMemo } from 'react';
import type { Route } from '../../../domain/reach/routes.ts';
import { dealPath } from '../../core/address/address.ts';
import type { RouteStep } from '../../core/route-lines/route-steps.ts';
import { RouteDrawing } from '../../inspector/route-drawing.tsx';
import { useSelectPath } from './select-path.ts';
import { type Computed, useDeal, useTried } from './use-deal.ts';

/** A route of this deal: its steps are selected here, with the scissors of whoever the target hangs on. */
export function DealRoute({ route, across = false }: { route: Route; across?: boolean }) {
  const { names, places, deal } = useDeal();
  const { after } = useTried();
  const path = useSelectPath();
  const target = route.steps.at(-1) ?? '';
  const cuts = useMemo(() => cutsOf(after, target), [after, target]);
  const attitudes = useMemo(() => attitudesIn(after), [after]);
  const about = (step: RouteStep) => (step.kind === 'person' ? places.get(step.id)?.title : undefined);
  return (
    <RouteDrawing
      route={route}
      names={names}
      across={across}
      cuts={cuts}
      attitudes={attitudes}
      about={about}
      to={({ kind, id }) => path(dealPath(deal.id), { kind, id })}
    />
  );
}

function cutsOf({ figures }: Computed, target: string): ReadonlySet<string> {
  return new Set(figures.cutPersons.filter((cut) => cut.cuts.includes(target)).map((cut) => cut.id));
}

function attitudesIn({ figures }: Computed): ReadonlyMap<string, number | null> {
  return new Map(figures.persons.map((person) => [person.id, person.attitude]));
}
