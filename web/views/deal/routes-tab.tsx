import { Select } from 'antd';
import { useMemo } from 'react';
import type { PersonReach } from '../../../domain/reach/deal.ts';
import { rangeOf } from '../../../domain/reach/reach.ts';
import { routesOf } from '../../core/deal/routes-of.ts';
import { reachText } from '../../core/format/score.ts';
import { useSelection } from '../../shell/place.ts';
import { Nothing } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { useWide } from '../../shell/use-media.ts';
import { DealRoute } from './deal-route.tsx';
import { NoRouteWhy } from './no-route-why.tsx';
import { Shift, ShiftBar } from './shift.tsx';
import { type Computed, useDeal, useTried } from './use-deal.ts';

/** So many steps do not fit beside each other in a narrow window. */
const CROWDED = 5;

/** The routes to one person, drawn: the best and those on other shoulders. Unless one is selected, to the key person furthest from us. */
export function RoutesTab() {
  const { texts } = useLook();
  const t = texts.deal;
  const roomy = useWide(1180);
  const { before, personName } = useDeal();
  const { after } = useTried();
  const [selection, select] = useSelection();
  const chosen = selection?.kind === 'person' && after.reach.graph.numbers.has(selection.id) ? selection.id : null;
  const target = chosen ?? furthest(after);
  const routes = useMemo(() => (target === null ? [] : routesOf(after.reach, target)), [after, target]);
  if (target === null) return <Nothing title={t.emptyChain} />;
  const options = after.figures.persons.map(({ id }) => ({ value: id, label: personName(id) }));
  if (!options.some((option) => option.value === target)) options.unshift({ value: target, label: personName(target) });
  const range = (computed: Computed) => rangeOf(computed.reach, computed.reach.graph.numbers.get(target) ?? -1);
  return (
    <div className="view-part routes-tab">
      <div className="view-tools">
        <span className="mut">{t.routesTo}</span>
        <Select
          aria-label={t.routesTo}
          value={target}
          options={options}
          popupMatchSelectWidth={false}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(id) => select({ kind: 'person', id })}
        />
        <span className="routes-value">
          <Shift before={range(before).point} after={range(after).point} />
        </span>
        <ShiftBar before={range(before)} after={range(after)} />
      </div>
      <div className="routes-scroll">
        {routes.map((route, at) => (
          <section key={route.steps.join('|')} className="routes-one">
            <h3>
              <span>{t.route(at + 1)}</span>
              <span>{reachText(route.value)}</span>
            </h3>
            <DealRoute route={route} across={roomy || route.steps.length < CROWDED} />
          </section>
        ))}
        {routes.length === 0 && <NoRouteWhy target={target} />}
        {routes.length > 0 && (
          <p className="mut routes-legend">
            {t.assumed} · {t.unclear}
          </p>
        )}
      </div>
    </div>
  );
}

function furthest({ figures }: Computed): string | null {
  const present = figures.persons.filter((person) => !person.departed);
  const key = present.filter((person) => person.key);
  const least = (people: readonly PersonReach[]) =>
    people.reduce<PersonReach | null>((far, each) => (far && far.reach.point <= each.reach.point ? far : each), null);
  return (least(key) ?? least(present))?.id ?? null;
}
