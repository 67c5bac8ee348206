// Formal and informal standing on the power map, side by side and never combined; neither is `power`, which is stated.
import type { CompactGraph } from '../graph/compact.ts';
import { compareIds } from '../ownership/counting.ts';
import { leftPersons } from '../persons/seating.ts';
import { betweenness } from './betweenness.ts';
import { type ComparedRanks, type StandingDifference, standingDifferences } from './differences.ts';
import { type FormalStanding, formalStanding, type SeatingFacts } from './formal.ts';
import { influenceGraph, type KindCount, kindsOfInfluence, type StatedInfluence } from './influence.ts';
import { informalStanding } from './informal.ts';
import { type InfluenceKind, STANDING_MODEL } from './model.ts';

export interface StandingFacts extends SeatingFacts {
  influences: readonly StatedInfluence[];
}

export interface StandingQuestion {
  date: string;
  /** The kind of influence that informal standing is read from; left out, the one with most lines on the map. */
  kind?: InfluenceKind;
  /** Whether to compute who is between others too. */
  betweenness?: boolean;
}

export interface Standing {
  personId: string;
  /** Rank, 1 the highest; null, as layer and distance, for who holds none of the seats. */
  formal: number | null;
  layer: FormalStanding['layer'];
  distance: number | null;
  /** PageRank, 1 in sum over the map; null, as its rank, where no influence of the kind is stated. */
  informal: number | null;
  informalRank: number | null;
  /** 0-1, a measure of brokers of its own. */
  betweenness?: number | null;
}

export interface StandingOnMap {
  version: string;
  kind: InfluenceKind;
  kinds: KindCount[];
  /** By formal rank, then by informal rank, then by id. */
  standing: Standing[];
  differences: StandingDifference[];
  /** How sure betweenness is; left out when not asked for. */
  betweenness?: { exact: boolean; error: number };
}

/**
 * The standing of the persons on a map on a date (YYYY-MM-DD), without those who have left. Differences are named
 * among those of whom a layer is known and who take part in influence of the kind: what is not known shows none.
 */
export function standingOn(facts: StandingFacts, question: StandingQuestion): StandingOnMap {
  const gone = leftPersons(facts.persons, facts.holders, question.date);
  const personIds = facts.persons.map(({ id }) => id).filter((id) => !gone.has(id));
  const kinds = kindsOfInfluence(personIds, facts.influences);
  const kind = question.kind === undefined ? (kinds[0]?.kind ?? null) : question.kind;
  const graph = influenceGraph(personIds, facts.influences, kind);
  const between = question.betweenness ? betweenness(graph) : null;
  const formal = new Map(formalStanding(facts, question.date).map((row) => [row.personId, row]));
  const informal = graph.to.length > 0 ? informalStanding(graph) : [];
  const standing = graph.ids.map((personId, node): Standing => {
    const { formal: rank = null, layer = null, distance = null } = formal.get(personId) ?? {};
    const { informal: score = null, informalRank = null } = informal[node] ?? {};
    const row = { personId, formal: rank, layer, distance, informal: score, informalRank };
    return between ? { ...row, betweenness: score === null ? null : between.scores[node]! } : row;
  });
  return {
    version: STANDING_MODEL.version,
    kind,
    kinds,
    standing: standing.sort(
      (a, b) =>
        (a.formal ?? Number.MAX_VALUE) - (b.formal ?? Number.MAX_VALUE) ||
        (a.informalRank ?? 0) - (b.informalRank ?? 0) ||
        compareIds(a.personId, b.personId),
    ),
    differences: standingDifferences(compared(standing, graph)),
    ...(between && { betweenness: { exact: between.exact, error: between.error } }),
  };
}

/** Those of whom both standings say something. */
function compared(standing: readonly Standing[], { numberOf, from, to }: CompactGraph): ComparedRanks[] {
  const listenedTo = new Set(to);
  return standing.flatMap(({ personId, formal, layer, informalRank }) => {
    const node = numberOf.get(personId)!;
    const takesPart = from[node] !== from[node + 1] || listenedTo.has(node);
    if (formal === null || layer === null || informalRank === null || !takesPart) return [];
    return [{ personId, formal, informal: informalRank }];
  });
}
