// Power maps for the tests of this folder, written as seat, manager, layer, holders.
import type { PowerMapAnswer } from '../../../domain/contract/power-map.ts';
import type { Layer, MapPerson } from './seat-tree.ts';

export type SampleSeat = readonly [id: string, manager: string | null, layer?: Layer | null, holders?: string];

export const stated = { source: null, observedOn: null, confidence: null };

export function person(id: string, more: Partial<MapPerson> = {}): MapPerson {
  return {
    id,
    left: false,
    roles: [],
    power: null,
    attitude: null,
    inChain: false,
    tie: null,
    reach: { low: 0, point: 0, high: 0 },
    status: 'unreached',
    lastContact: null,
    ...more,
  };
}

/** Seats `account/seat` belong to that account, others to `x`; `loose` are persons without a seat. */
export function powerMap(
  seats: readonly SampleSeat[],
  { persons = [], lines = [] }: { persons?: readonly MapPerson[]; lines?: PowerMapAnswer['lines'] } = {},
): PowerMapAnswer {
  const accountOf = (id: string) => (id.includes('/') ? id.slice(0, id.indexOf('/')) : 'x');
  const holders = seats.flatMap(([, , , held]) => held?.split(' ') ?? []);
  const known = new Set(persons.map(({ id }) => id));
  const accounts = [...new Set(seats.map(([id]) => accountOf(id)))];
  return {
    id: accounts[0] ?? 'x',
    name: 'X',
    nameEn: null,
    asOf: '2026-11-22',
    deal: null,
    accounts: accounts.map((id) => ({ id, name: `Account ${id}`, nameEn: null })),
    seats: seats.map(([id, reportsToId, layer, held]) => ({
      id,
      accountId: accountOf(id),
      title: `Title ${id}`,
      department: null,
      layer: layer ?? null,
      reportsToId,
      holders: (held?.split(' ') ?? []).map((personId) => ({
        personId,
        since: null,
        acting: null,
        factId: `${personId}|${id}|`,
      })),
    })),
    persons: [...persons, ...[...new Set(holders)].filter((id) => !known.has(id)).map((id) => person(id))],
    lines,
    standing: [],
    standingKinds: [],
    standingKind: null,
    brokerError: 0,
    differences: [],
    names: {},
    namesEn: {},
  };
}

export function line(from: string, to: string, more: Partial<PowerMapAnswer['lines'][number]> = {}) {
  const kind = more.kind ?? 'influence';
  return {
    from,
    to,
    kind,
    influence: kind === 'conflict' ? ('conflict' as const) : null,
    weight: 0.5,
    factId: kind === 'assumed' ? null : `${from}|${to}|${kind}`,
    ...stated,
    ...more,
  };
}
