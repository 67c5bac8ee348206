// The one fact that would change a figure most: which of what is uncertain or unknown is most worth finding out.
import { chainOf, chainReach, missingRoles } from '../../../domain/reach/chain.ts';
import { withEdits } from '../../../domain/reach/edits.ts';
import { isSure, type ReachFacts } from '../../../domain/reach/facts.ts';
import { type PeopleGraph, peopleGraph } from '../../../domain/reach/people-graph.ts';
import { pointOf, type Reach, reachOf } from '../../../domain/reach/reach.ts';
import { type RouteLine, routesTo } from '../../../domain/reach/routes.ts';

export type UncertainFact =
  | { kind: 'attitude'; personId: string; attitude: number | null }
  | { kind: 'tie' | 'influence' | 'assumed'; fromId: string; toId: string; weight: number };
export interface Telling {
  fact: UncertainFact;
  /** The figure if the fact turned out as badly, and as well, as it can. */
  low: number;
  high: number;
  now: number;
}

/** Attitudes that pass on everything and nothing. */
const FOR = 3;
const AGAINST = -1;
/** A swing that nobody sees in two digits is not worth a sentence. */
const LEAST = 0.005;

/** Of a person's reach, or with null of the chain's; null where no uncertain fact moves it. */
export function mostTelling(facts: ReachFacts, dealId: string, personId: string | null): Telling | null {
  const graph = peopleGraph(facts);
  const reach = reachOf(facts, dealId, graph);
  const figure = (of: Reach) => (personId === null ? chainPoint(of) : pointOf(of, personId));
  const now = figure(reach);
  const swings = [
    ...uncertainAttitudes(facts, dealId).map((fact) => attitudeSwing(facts, dealId, graph, fact, figure)),
    ...uncertainLines(reach, personId).map((fact) => ({
      fact,
      low: figure(reachOf(without(facts, dealId, fact), dealId)),
      high: now,
    })),
  ];
  let best: Telling | null = null;
  for (const { fact, low, high } of swings) {
    const telling = { fact, low: Math.min(low, now), high: Math.max(high, now), now };
    if (telling.high - telling.low > (best ? best.high - best.low : LEAST)) best = telling;
  }
  return best;
}

function chainPoint(reach: Reach): number {
  const chain = chainOf(reach);
  return chainReach(reach, chain, missingRoles(chain))?.point ?? 0;
}

type UncertainAttitude = Extract<UncertainFact, { kind: 'attitude' }>;
type UncertainLine = Exclude<UncertainFact, UncertainAttitude>;

function uncertainAttitudes(facts: ReachFacts, dealId: string): UncertainAttitude[] {
  return facts.decisions
    .filter((each) => each.dealId === dealId && (each.attitude === null || !isSure(each)))
    .map(({ personId, attitude }) => ({ kind: 'attitude', personId, attitude }));
}

function attitudeSwing(
  facts: ReachFacts,
  dealId: string,
  graph: PeopleGraph,
  fact: UncertainAttitude,
  figure: (reach: Reach) => number,
) {
  const { personId } = fact;
  // Attitudes are no part of the graph of people, which is the dearest to make.
  const at = (attitude: number) =>
    figure(reachOf(withEdits(facts, dealId, [{ op: 'setAttitude', personId, attitude }]), dealId, graph));
  return { fact, low: at(AGAINST), high: at(FOR) };
}

/** Lines of the best routes that somebody only believes, or that nobody stated. */
function uncertainLines(reach: Reach, personId: string | null): UncertainLine[] {
  const targets = personId === null ? chainOf(reach).map(({ id }) => id) : [personId];
  const lines = new Map<string, RouteLine>();
  for (const id of targets)
    for (const line of routesTo(reach, reach.graph.numbers.get(id)!, 1)[0]?.lines ?? [])
      if (line.kind === 'assumed' || !isSure(line)) lines.set(`${line.fromId}\n${line.toId}`, line);
  return [...lines.values()].map(({ kind, fromId, toId, weight }) => ({ kind, fromId, toId, weight }));
}

function without(facts: ReachFacts, dealId: string, { kind, fromId, toId }: UncertainLine): ReachFacts {
  if (kind !== 'tie') return withEdits(facts, dealId, [{ op: 'setInfluence', fromId, toId, weight: 0 }]);
  // What contacts give stays.
  const ties = facts.ties.filter((tie) => tie.colleagueId !== fromId || tie.personId !== toId || isSure(tie));
  return { ...facts, ties };
}
