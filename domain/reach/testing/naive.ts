// The definitions word by word: every simple route is walked. Slow, and by other means than the product.
import type { ReachDecision, ReachFacts } from '../facts.ts';
import type { Narrowing } from '../narrowed.ts';

export type Bound = 'low' | 'point' | 'high';

export interface NaiveLine {
  from: string;
  to: string;
  weight: number;
  sure: boolean;
}

/** Steps: a colleague (or who is against us), then persons, the target last. */
export interface NaiveRoute {
  value: number;
  steps: string[];
}

const sure = (fact: { confidence: string | null }) => !['inferred', 'unclear'].includes(fact.confidence ?? 'clear');

export function naivePersons(facts: ReachFacts): string[] {
  return [
    ...new Set([
      ...facts.persons.map((it) => it.id),
      ...facts.influences.flatMap((it) => [it.fromId, it.toId]),
      ...facts.ties.map((it) => it.personId),
      ...facts.decisions.map((it) => it.personId),
      ...facts.holders.map((it) => it.personId),
    ]),
  ].sort();
}

function heldSeats(facts: ReachFacts, personId: string): string[] {
  return facts.holders
    .filter((it) => it.personId === personId && it.ended !== true)
    .filter((it) => (it.since ?? '0000') <= facts.asOf && facts.asOf < (it.until ?? '9999'))
    .map((it) => it.seatId);
}

export function naiveLeft(facts: ReachFacts, personId: string): boolean {
  return facts.persons.some((it) => it.id === personId && it.left) && heldSeats(facts, personId).length === 0;
}

function holdersOf(facts: ReachFacts, seatId: string): string[] {
  return naivePersons(facts).filter((id) => heldSeats(facts, id).includes(seatId) && !naiveLeft(facts, id));
}

/** Whether one is a manager of the other: a holder of the nearest filled seat above one of his. */
function manages(facts: ReachFacts, managerId: string, reportId: string): boolean {
  if (managerId === reportId) return false;
  return heldSeats(facts, reportId).some((seatId) => {
    const passed = [seatId];
    for (;;) {
      const above = facts.seats.find((it) => it.id === passed.at(-1))?.reportsToId ?? null;
      if (above === null || passed.includes(above)) return false;
      const holders = holdersOf(facts, above);
      if (holders.length > 0) return holders.includes(managerId);
      passed.push(above);
    }
  });
}

/** Every line between two persons, stated or assumed. */
export function naiveLines(facts: ReachFacts): NaiveLine[] {
  const lines: NaiveLine[] = [];
  const persons = naivePersons(facts);
  for (const from of persons)
    for (const to of persons) {
      if (from === to) continue;
      const between = facts.influences.filter((it) => it.fromId === from && it.toId === to);
      const stated = between.filter((it) => it.kind !== 'conflict');
      for (const it of stated) lines.push({ from, to, weight: it.weight, sure: sure(it) });
      if (stated.length > 0) continue;
      const back = facts.influences.filter((it) => it.fromId === to && it.toId === from);
      if ([...between, ...back].some((it) => it.kind === 'conflict')) continue;
      if (manages(facts, from, to)) lines.push({ from, to, weight: 0.5, sure: false });
      else if (manages(facts, to, from)) lines.push({ from, to, weight: 0.25, sure: false });
    }
  return lines;
}

const CARRIES: Record<string, number> = { '3': 1, '2': 0.9, '1': 0.7, '0': 0.4 };

function carryOf(decision: ReachDecision | undefined, bound: Bound): number {
  const known = decision !== undefined && decision.attitude !== null;
  if (bound !== 'point' && !(known && sure(decision))) return bound === 'low' ? 0 : 1;
  return known ? (CARRIES[String(decision.attitude)] ?? 0) : 0.25;
}

export function naiveOpenDeals(facts: ReachFacts): string[] {
  const late = new Date(Date.parse(facts.asOf) - 90 * 86_400_000).toISOString().slice(0, 10);
  return facts.deals
    .filter((it) => it.outcome !== 'won' && it.outcome !== 'lost')
    .filter((it) => (it.openedOn ?? '0000') <= facts.asOf && (it.closeOn ?? '9999') >= late)
    .map((it) => it.id);
}

/** What a person passes on, in a deal or, with null, without one. */
export function naiveCarry(facts: ReachFacts, dealId: string | null, personId: string, bound: Bound): number {
  if (naiveLeft(facts, personId)) return 0;
  const open = naiveOpenDeals(facts);
  const parts = facts.decisions.filter(
    (it) => it.personId === personId && (dealId === null ? open.includes(it.dealId) : it.dealId === dealId),
  );
  if (parts.length === 0) return carryOf(undefined, bound);
  return Math.min(...parts.map((it) => carryOf(it, bound)));
}

interface World {
  lines: NaiveLine[];
  carry(personId: string): number;
  absent(personId: string): boolean;
}

/** All simple routes on from a beginning with a value, to anybody, of at most 4 influences. */
function walk(world: World, begun: NaiveRoute, first: boolean, found: NaiveRoute[]): void {
  const at = begun.steps.at(-1)!;
  if (world.absent(at) || begun.value === 0) return;
  found.push(begun);
  if (begun.steps.length === 6) return;
  const passed = first ? begun.value : begun.value * world.carry(at);
  for (const line of world.lines)
    if (line.from === at && !begun.steps.slice(1).includes(line.to))
      walk(world, { value: passed * line.weight, steps: [...begun.steps, line.to] }, false, found);
}

/** Every route of ours to anybody. */
export function naiveRoutes(facts: ReachFacts, dealId: string | null, bound: Bound = 'point'): NaiveRoute[] {
  const counts = (fact: { sure: boolean }) => bound !== 'low' || fact.sure;
  const world = {
    lines: naiveLines(facts).filter(counts),
    carry: (id: string) => naiveCarry(facts, dealId, id, bound),
    absent: (id: string) => naiveLeft(facts, id),
  };
  const found: NaiveRoute[] = [];
  for (const it of facts.ties)
    if (counts({ sure: it.computed || sure(it) }))
      walk(world, { value: it.strength, steps: [it.colleagueId, it.personId] }, false, found);
  return found;
}

/** Those of the routes that use such lines only and lead through at most so many persons. */
export function naiveNarrowed(facts: ReachFacts, dealId: string | null, { lines, through }: Narrowing): NaiveRoute[] {
  const nobodyReports = { ...facts, seats: facts.seats.map((it) => ({ ...it, reportsToId: null })) };
  const routes = naiveRoutes(lines === 'all' ? facts : nobodyReports, dealId, lines === 'sure' ? 'low' : 'point');
  return routes.filter((it) => it.steps.length - 2 <= through);
}

/** Best value by person, of routes to him. */
export function bestOf(routes: readonly NaiveRoute[], personId: string): number {
  return Math.max(0, ...routes.filter((it) => it.steps.at(-1) === personId).map((it) => it.value));
}

/** Every way from somebody against us; the first step stands for him, as a colleague does in a route of ours. */
export function naiveOpposition(facts: ReachFacts, dealId: string): NaiveRoute[] {
  const attitude = (id: string) =>
    facts.decisions.find((it) => it.dealId === dealId && it.personId === id)?.attitude ?? null;
  const mirrored = (id: string) => {
    if (naiveLeft(facts, id)) return 0;
    const his = attitude(id);
    return his === null ? 0.25 : (CARRIES[String(0 - his)] ?? 0);
  };
  const world = { lines: naiveLines(facts), carry: mirrored, absent: (id: string) => naiveLeft(facts, id) };
  const found: NaiveRoute[] = [];
  for (const id of naivePersons(facts))
    if ((attitude(id) ?? 0) < 0) walk(world, { value: mirrored(id), steps: [`against:${id}`, id] }, true, found);
  return found;
}
