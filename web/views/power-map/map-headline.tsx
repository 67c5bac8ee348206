import { useLook } from '../../shell/settings.tsx';
import type { MapModel } from './use-power-map.ts';

/** The size of the map and how far the decision layer is reached, in words. */
export function MapHeadline({ model: { map } }: { model: MapModel }) {
  const { texts } = useLook();
  const t = texts.powerMap;
  const vacant = map.seats.filter((seat) => seat.holders.length === 0).length;
  const deciding = new Set(
    map.seats
      .filter((seat) => seat.layer === 'decision')
      .flatMap((seat) => seat.holders.map(({ personId }) => personId)),
  );
  const deciders = map.persons.filter(({ id }) => deciding.has(id));
  const reached = deciders.filter(({ status }) => status !== 'unreached').length;
  const seated = new Set(map.seats.map((seat) => seat.accountId));
  const bare = map.accounts.filter(({ id }) => !seated.has(id)).length;
  const parts = [
    t.title,
    map.accounts.length > 1 && t.accounts(map.accounts.length),
    t.seats(map.seats.length),
    vacant > 0 && t.vacantSeats(vacant),
    map.accounts.length > 1 && bare > 0 && t.withoutSeats(bare),
    deciders.length > 0 && t.deciders(reached, deciders.length),
  ];
  return parts.filter(Boolean).join(' · ');
}
