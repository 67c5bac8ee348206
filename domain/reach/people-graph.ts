// The people, who influences whom and who of ours is tied to whom, packed into numbers for the hot loops.
import { compareIds } from '../ownership/counting.ts';
import { leftPersons } from '../persons/seating.ts';
import { compareStated, isSure, type ReachFacts, type ReachInfluence, type ReachTie } from './facts.ts';
import { eachAssumed } from './manager-lines.ts';
import { beginnings, floats, integers, onePerPair, type Pair } from './pairs.ts';

/**
 * Persons and colleagues are numbered by id. A person's influences are those from one `into` to the next, the ties to him
 * those from one `tiedFrom` to the next, both by number. Weights and strengths are 0-1.
 */
export interface PeopleGraph {
  asOf: string;
  ids: readonly string[];
  numbers: ReadonlyMap<string, number>;
  /** 1: has left, is not reached and passes nothing on. */
  left: Uint8Array;
  into: Int32Array;
  source: Int32Array;
  weight: Float64Array;
  /** The weight that sure facts alone give, 0 without one. */
  sureWeight: Float64Array;
  /** The stated influence a weight comes from, as a place in `facts.influences`; -1 where it is assumed. */
  influence: Int32Array;
  colleagues: readonly string[];
  tiedFrom: Int32Array;
  tiedColleague: Int32Array;
  strength: Float64Array;
  sureStrength: Float64Array;
  /** The tie a strength comes from, as a place in `facts.ties`. */
  tie: Int32Array;
}

export function peopleGraph(facts: ReachFacts): PeopleGraph {
  const ids = personIds(facts);
  const numbers = numbering(ids);
  const left = new Uint8Array(ids.length);
  for (const id of leftPersons(facts.persons, facts.holders, facts.asOf)) left[numbers.get(id)!] = 1;
  const colleagues = [...new Set(facts.ties.map((tie) => tie.colleagueId))].sort(compareIds);
  return {
    asOf: facts.asOf,
    ids,
    numbers,
    left,
    ...influencesInto(facts, ids.length, numbers),
    colleagues,
    ...tiesTo(facts, ids.length, numbers, numbering(colleagues)),
  };
}

function personIds(facts: ReachFacts): string[] {
  const ids = new Set(facts.persons.map((person) => person.id));
  for (const { personId } of facts.holders) ids.add(personId);
  for (const { fromId, toId } of facts.influences) ids.add(fromId).add(toId);
  for (const { personId } of facts.ties) ids.add(personId);
  for (const { personId } of facts.decisions) ids.add(personId);
  return [...ids].sort(compareIds);
}

function numbering(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, number) => [id, number]));
}

const ASSUMED = -1;
const CONFLICT = -2;

/** What is said of one person's influence on another. */
interface Line extends Pair {
  weight: number;
  sure: number;
  /** A place in the influences, ASSUMED or CONFLICT. */
  at: number;
}

/** One line a pair: the heaviest of what is stated; else, without a conflict, what is assumed. */
function influencesInto(facts: ReachFacts, persons: number, numbers: ReadonlyMap<string, number>) {
  const { influences } = facts;
  const said: Line[] = [];
  influences.forEach((influence, at) => {
    const [from, to] = [numbers.get(influence.fromId)!, numbers.get(influence.toId)!];
    if (from === to) return;
    if (influence.kind === 'conflict')
      said.push(
        { from, to, weight: 0, sure: 0, at: CONFLICT },
        { from: to, to: from, weight: 0, sure: 0, at: CONFLICT },
      );
    else said.push({ from, to, weight: influence.weight, sure: isSure(influence) ? influence.weight : 0, at });
  });
  eachAssumed(facts, (fromId, toId, weight) =>
    said.push({ from: numbers.get(fromId)!, to: numbers.get(toId)!, weight, sure: 0, at: ASSUMED }),
  );
  const lines = onePerPair(said, { from: persons, to: persons }, (a, b) => {
    if (a.at < 0 || b.at < 0) return outranks(a, b) ? a : b;
    const first = compareInfluences(influences[a.at]!, influences[b.at]!) <= 0 ? a : b;
    return { ...first, sure: Math.max(a.sure, b.sure) };
  }).filter((line) => line.weight > 0);
  return {
    into: beginnings(lines, persons),
    source: integers(lines, (line) => line.from),
    weight: floats(lines, (line) => line.weight),
    sureWeight: floats(lines, (line) => line.sure),
    influence: integers(lines, (line) => line.at),
  };
}

/** Whether the first counts where not both are stated: what is stated does, else a conflict, else the larger one. */
function outranks(a: Line, b: Line): boolean {
  if (a.at >= 0 || b.at >= 0) return a.at >= 0;
  return a.at === b.at ? a.weight >= b.weight : a.at === CONFLICT;
}

function compareInfluences(a: ReachInfluence, b: ReachInfluence): number {
  return b.weight - a.weight || compareStated(a, b) || compareIds(a.kind ?? '', b.kind ?? '');
}

interface Tied extends Pair {
  strength: number;
  sure: number;
  /** A place in the ties. */
  at: number;
}

/** One tie a pair: the strongest counts, and the strongest of the sure ones; a computed one is sure. */
function tiesTo(
  { ties }: ReachFacts,
  persons: number,
  numbers: ReadonlyMap<string, number>,
  colleagueNumbers: ReadonlyMap<string, number>,
) {
  const said = ties.map(({ colleagueId, personId, strength, computed, confidence }, at): Tied => {
    const sure = computed || isSure({ confidence }) ? strength : 0;
    return { from: colleagueNumbers.get(colleagueId)!, to: numbers.get(personId)!, strength, sure, at };
  });
  const tied = onePerPair(said, { from: colleagueNumbers.size, to: persons }, (a, b) => {
    const first = compareTies(ties[a.at]!, ties[b.at]!) <= 0 ? a : b;
    return { ...first, sure: Math.max(a.sure, b.sure) };
  }).filter((tie) => tie.strength > 0);
  return {
    tiedFrom: beginnings(tied, persons),
    tiedColleague: integers(tied, (tie) => tie.from),
    strength: floats(tied, (tie) => tie.strength),
    sureStrength: floats(tied, (tie) => tie.sure),
    tie: integers(tied, (tie) => tie.at),
  };
}

function compareTies(a: ReachTie, b: ReachTie): number {
  return b.strength - a.strength || Number(b.computed) - Number(a.computed) || compareStated(a, b);
}
