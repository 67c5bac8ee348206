// What a reader of a power map should know first: no new figures, only what stands out of those there are.
import type { PowerMapAnswer } from '../../../domain/contract/power-map.ts';
import { KEY_ROLES, NEEDED_ROLES } from '../../../domain/reach/chain.ts';
import type { SeatTree } from './seat-tree.ts';

type Person = PowerMapAnswer['persons'][number];
export type MapFinding =
  /** Key persons of the deal none of ours gets to. */
  | { kind: 'unreached'; persons: Person[] }
  /** In the deal and against us, the most powerful first. */
  | { kind: 'against'; persons: Person[] }
  /** Roles nobody in the deal is known to have. */
  | { kind: 'missing'; roles: (typeof NEEDED_ROLES)[number][] }
  /** On a seat of the decision layer, and not reached. */
  | { kind: 'closed'; persons: Person[]; of: number }
  | { kind: 'title-without-influence' | 'influence-without-title'; personIds: string[] }
  /** Shortest ways of influence pass through him more than through anybody else. */
  | { kind: 'broker'; personId: string; share: number }
  /** Vacant seats of the two upper layers. */
  | { kind: 'vacant'; seatIds: string[] }
  /** Still on a seat, though marked as having left. */
  | { kind: 'left'; personIds: string[] }
  | { kind: 'loop'; seatIds: readonly string[] }
  | { kind: 'apart'; seatIds: readonly string[] };

/** A broker is named from here on: below, many ways pass through many. */
const BROKER_FROM = 0.1;

/** What stands out, the most pressing first; nothing that is not there. */
export function mapFindings(map: PowerMapAnswer, seats: SeatTree): MapFinding[] {
  const found: MapFinding[] = [];
  const inChain = map.persons.filter((person) => person.inChain);
  const byPower = (a: Person, b: Person) => (b.power ?? 0) - (a.power ?? 0) || (a.id < b.id ? -1 : 1);
  if (map.deal && inChain.length > 0) {
    const key = inChain.filter(({ roles }) => roles.some((role) => KEY_ROLES.includes(role)));
    const unreached = key.filter(({ status }) => status === 'unreached').sort(byPower);
    if (unreached.length > 0) found.push({ kind: 'unreached', persons: unreached });
    const against = inChain.filter(({ attitude }) => attitude !== null && attitude < 0).sort(byPower);
    if (against.length > 0) found.push({ kind: 'against', persons: against });
    const held = new Set(inChain.flatMap(({ roles }) => roles));
    const missing = NEEDED_ROLES.filter((role) => !held.has(role) && !(role === 'EB' && held.has('APPROVER')));
    if (missing.length > 0) found.push({ kind: 'missing', roles: missing });
  }
  const deciders = holdersIn(map, 'decision');
  const closed = deciders.filter(({ status }) => status === 'unreached');
  if (closed.length > 0) found.push({ kind: 'closed', persons: closed, of: deciders.length });
  for (const kind of ['title-without-influence', 'influence-without-title'] as const) {
    const personIds = map.differences.filter((each) => each.kind === kind).map(({ personId }) => personId);
    if (personIds.length > 0) found.push({ kind, personIds });
  }
  const brokers = map.standing.map(({ personId, broker }) => ({ personId, share: broker ?? 0 }));
  const [broker] = brokers.sort((a, b) => b.share - a.share);
  if (broker && broker.share >= BROKER_FROM) found.push({ kind: 'broker', ...broker });
  const isUpper = ({ layer }: PowerMapAnswer['seats'][number]) => layer === 'decision' || layer === 'senior';
  const vacant = map.seats.filter((seat) => seat.holders.length === 0 && isUpper(seat)).map(({ id }) => id);
  if (vacant.length > 0) found.push({ kind: 'vacant', seatIds: vacant });
  const left = map.persons.filter((person) => person.left && seats.seatsOf.has(person.id)).map(({ id }) => id);
  if (left.length > 0) found.push({ kind: 'left', personIds: left });
  for (const loop of seats.loops) found.push({ kind: 'loop', seatIds: loop });
  if (seats.apart.length > 0) found.push({ kind: 'apart', seatIds: seats.apart });
  return found;
}

function holdersIn(map: PowerMapAnswer, layer: 'decision'): Person[] {
  const persons = new Map(map.persons.map((person) => [person.id, person]));
  const ids = new Set(
    map.seats.filter((seat) => seat.layer === layer).flatMap(({ holders }) => holders.map(({ personId }) => personId)),
  );
  return [...ids].sort().flatMap((id) => persons.get(id) ?? []);
}
