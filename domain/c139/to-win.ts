// The smallest set of changes that brings a deal to the win zone.
import { compareIds } from '../ownership/counting.ts';
import { chainOf, missingRoles } from '../reach/chain.ts';
import { type ChainPortrait, chainPortrait } from '../reach/deal.ts';
import { isAtLeast, REACH_MODEL } from '../reach/model.ts';
import { afterMeeting, prospectsOf } from '../reach/next-best.ts';
import { pointOf, type Reach, reachOf } from '../reach/reach.ts';
import { worthToward } from '../reach/toward.ts';
import type { C139Facts } from './facts.ts';
import { scoreAsProposed } from './score.ts';
import type { Template } from './template.ts';

/** One change: his attitude rises by one, or one of ours gets a tie of 0.5 to him. */
export interface WinChange {
  op: 'raise' | 'meet';
  personId: string;
}
export interface ToWin {
  /** Already there, reached by `changes`, or not within `CHANGES_AT_MOST`. */
  state: 'there' | 'possible' | 'out-of-sight';
  changes: WinChange[];
  /** Of the chain: who cannot be raised because nobody knows his attitude, by id. */
  unknown: string[];
  /** Groups in which fewer items hold than winning needs, everything the map proposes now being confirmed. */
  lacking: { group: string; held: number; needed: number }[];
}

/** More changes are no plan but a wish. */
export const CHANGES_AT_MOST = 4;
/** Best attitude of the scale. */
const HIGHEST = 3;

/**
 * Fewest changes with which the deal is in the win zone at the lower end, everything the power map then proposes being confirmed.
 * Only the attitude of somebody we get to (reach 0.1) can be raised, the ties of the same set included; an unknown attitude has
 * nothing to be raised from. Of sets of one size: fewest ties, then the first by ids.
 */
export function toWin(reach: Reach, dealId: string, facts: C139Facts, template: Template): ToWin {
  const chain = chainPortrait(reach, dealId);
  const present = chain.persons.filter((person) => !person.departed);
  const unknown = present
    .filter(({ attitude }) => attitude === null)
    .map(({ id }) => id)
    .sort(compareIds);
  const wins = (raised: ReadonlyMap<string, number>) => isWon(chain, facts, template, raised);
  if (wins(new Map())) return { state: 'there', changes: [], unknown, lacking: [] };
  const lacking = lackingOf(chain, facts, template);
  const room = new Map(
    present.flatMap(({ id, attitude }) =>
      attitude === null || attitude >= HIGHEST ? [] : [[id, HIGHEST - attitude] as const],
    ),
  );
  const persons = [...room.keys()].sort(compareIds);
  const members = chainOf(reach);
  const candidates = prospectsOf(reach, members, missingRoles(members)).candidates.toSorted(compareIds);
  const winning = raisesThatWin(persons, room, wins);
  for (let size = 1; size <= CHANGES_AT_MOST; size++)
    for (let ties = 0; ties < size; ties++)
      for (const raised of winning.get(size - ties) ?? []) {
        const met = tiesFor(reach, dealId, raised, candidates, ties);
        if (met) return { state: 'possible', changes: changesOf(raised, met), unknown, lacking };
      }
  return { state: 'out-of-sight', changes: [], unknown, lacking };
}

function isWon(
  chain: ChainPortrait,
  facts: C139Facts,
  template: Template,
  raised: ReadonlyMap<string, number>,
): boolean {
  const persons = chain.persons.map((person) => {
    const by = raised.get(person.id);
    return by === undefined || person.attitude === null ? person : { ...person, attitude: person.attitude + by };
  });
  return scoreAsProposed(template, { ...chain, persons }, facts).zone?.low === 'win';
}

function lackingOf(chain: ChainPortrait, facts: C139Facts, template: Template): ToWin['lacking'] {
  const { held } = scoreAsProposed(template, chain, facts);
  const winning = template.zones?.rules.find((rule) => rule.zone === 'win')?.when ?? {};
  return Object.entries(winning).flatMap(([group, [needed]]) => {
    const now = held.get(group)?.low ?? 0;
    return now < needed ? [{ group, held: now, needed }] : [];
  });
}

/** By number of raises: who has to be raised by how much, in the order of ids; only where it wins. */
function raisesThatWin(
  persons: readonly string[],
  room: ReadonlyMap<string, number>,
  wins: (raised: ReadonlyMap<string, number>) => boolean,
): Map<number, ReadonlyMap<string, number>[]> {
  const found = new Map<number, ReadonlyMap<string, number>[]>();
  const grow = (raised: ReadonlyMap<string, number>, from: number, count: number) => {
    if (count > 0 && wins(raised)) found.set(count, [...(found.get(count) ?? []), raised]);
    if (count === CHANGES_AT_MOST) return;
    for (let at = from; at < persons.length; at++) {
      const id = persons[at]!;
      const by = (raised.get(id) ?? 0) + 1;
      if (by <= room.get(id)!) grow(new Map(raised).set(id, by), at, count + 1);
    }
  };
  grow(new Map(), 0, 0);
  return found;
}

/**
 * So many first meetings, no fewer, with which everybody who is raised is reached; null where there are none. Reach is that of the
 * best route, so of several meetings each target has that of the best one.
 */
function tiesFor(
  reach: Reach,
  dealId: string,
  raised: ReadonlyMap<string, number>,
  candidates: readonly string[],
  count: number,
): string[] | null {
  const then = reachOf({ ...reach.facts, decisions: raisedIn(reach, dealId, raised) }, dealId, reach.graph);
  const targets = [...raised.keys()].filter((id) => !isAtLeast(pointOf(then, id), REACH_MODEL.weak));
  if (targets.length > 0 && count === 0) return null;
  const worth = targets.map((id) => worthToward(then, then.graph.numbers.get(id)!));
  // Of who gets to the same targets the first by id stands for all.
  const byTargets = new Map<string, string>();
  for (const id of candidates) {
    const gets = afterMeeting(then, worth, id)
      .flatMap((value, at) => (isAtLeast(value, REACH_MODEL.weak) ? [at] : []))
      .join();
    if (gets !== '' && !byTargets.has(gets)) byTargets.set(gets, id);
  }
  const ways = [...byTargets].map(([gets, id]) => ({ id, gets: new Set(gets.split(',')) }));
  const choose = (met: string[], from: number, left: ReadonlySet<string>): string[] | null => {
    if (met.length === count) return left.size === 0 ? met : null;
    for (let at = from; at < ways.length; at++) {
      const { id, gets } = ways[at]!;
      const chosen = choose([...met, id], at + 1, new Set([...left].filter((target) => !gets.has(target))));
      if (chosen) return chosen;
    }
    return null;
  };
  return choose([], 0, new Set(targets.map((_, at) => String(at))));
}

function raisedIn({ facts }: Reach, dealId: string, raised: ReadonlyMap<string, number>) {
  return facts.decisions.map((each) => {
    const by = each.dealId === dealId ? raised.get(each.personId) : undefined;
    return by === undefined || each.attitude === null
      ? each
      : { ...each, attitude: each.attitude + by, confidence: 'clear' as const };
  });
}

function changesOf(raised: ReadonlyMap<string, number>, met: readonly string[]): WinChange[] {
  const ties = met.map((personId): WinChange => ({ op: 'meet', personId }));
  const raises = [...raised].flatMap(([personId, by]) => Array<WinChange>(by).fill({ op: 'raise', personId }));
  return [...ties, ...raises];
}
