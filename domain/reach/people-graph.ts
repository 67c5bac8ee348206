// The people, who influences whom and who of ours is tied to whom, packed into numbers for the hot loops.
import { compareIds } from '../ownership/counting.ts';
import { leftPersons } from '../persons/seating.ts';
import { isSure, type ReachFacts, type ReachInfluence } from './facts.ts';
import { assumedLines } from './manager-lines.ts';

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

interface Line {
  from: number;
  to: number;
  weight: number;
  sure: number;
  influence: number;
}

function influencesInto(facts: ReachFacts, persons: number, numbers: ReadonlyMap<string, number>) {
  const lines = new Map<number, Line>();
  const conflicts = new Set<number>();
  const key = (from: number, to: number) => from * persons + to;
  facts.influences.forEach((stated, at) => {
    const [from, to] = [numbers.get(stated.fromId)!, numbers.get(stated.toId)!];
    if (from === to) return;
    if (stated.kind === 'conflict') conflicts.add(key(from, to)).add(key(to, from));
    else state(lines, key(from, to), { from, to, ...weightsOf(stated), influence: at }, facts.influences);
  });
  for (const { fromId, toId, weight } of assumedLines(facts)) {
    const [from, to] = [numbers.get(fromId)!, numbers.get(toId)!];
    const pair = key(from, to);
    if (!lines.has(pair) && !conflicts.has(pair)) lines.set(pair, { from, to, weight, sure: 0, influence: -1 });
  }
  return packed([...lines.values()].filter((line) => line.weight > 0).sort(byEnd), persons);
}

function weightsOf(stated: ReachInfluence) {
  return { weight: stated.weight, sure: isSure(stated) ? stated.weight : 0 };
}

/** One line a pair: of several kinds the heaviest counts, then the first kind by name. */
function state(lines: Map<number, Line>, pair: number, line: Line, influences: readonly ReachInfluence[]): void {
  const known = lines.get(pair);
  if (!known) {
    lines.set(pair, line);
    return;
  }
  const kindOf = (each: Line) => influences[each.influence]!.kind ?? '';
  if (line.weight > known.weight || (line.weight === known.weight && kindOf(line) < kindOf(known))) {
    known.weight = line.weight;
    known.influence = line.influence;
  }
  known.sure = Math.max(known.sure, line.sure);
}

function byEnd(a: Line, b: Line): number {
  return a.to - b.to || a.from - b.from;
}

function packed(lines: readonly Line[], persons: number) {
  const into = new Int32Array(persons + 1);
  for (const { to } of lines) into[to + 1]!++;
  for (let person = 0; person < persons; person++) into[person + 1]! += into[person]!;
  return {
    into,
    source: Int32Array.from(lines, (line) => line.from),
    weight: Float64Array.from(lines, (line) => line.weight),
    sureWeight: Float64Array.from(lines, (line) => line.sure),
    influence: Int32Array.from(lines, (line) => line.influence),
  };
}

/** One tie a pair: the strongest counts, and the strongest of the sure ones. */
function tiesTo(
  facts: ReachFacts,
  persons: number,
  numbers: ReadonlyMap<string, number>,
  colleagueNumbers: ReadonlyMap<string, number>,
) {
  const ties = new Map<number, { person: number; colleague: number; strength: number; sure: number }>();
  for (const tie of facts.ties) {
    if (tie.strength <= 0) continue;
    const [person, colleague] = [numbers.get(tie.personId)!, colleagueNumbers.get(tie.colleagueId)!];
    const pair = person * colleagueNumbers.size + colleague;
    const known = ties.get(pair) ?? { person, colleague, strength: 0, sure: 0 };
    ties.set(pair, known);
    known.strength = Math.max(known.strength, tie.strength);
    if (isSure(tie)) known.sure = Math.max(known.sure, tie.strength);
  }
  const sorted = [...ties].sort(([a], [b]) => a - b).map(([, tie]) => tie);
  const tiedFrom = new Int32Array(persons + 1);
  for (const { person } of sorted) tiedFrom[person + 1]!++;
  for (let person = 0; person < persons; person++) tiedFrom[person + 1]! += tiedFrom[person]!;
  return {
    tiedFrom,
    tiedColleague: Int32Array.from(sorted, (tie) => tie.colleague),
    strength: Float64Array.from(sorted, (tie) => tie.strength),
    sureStrength: Float64Array.from(sorted, (tie) => tie.sure),
  };
}
