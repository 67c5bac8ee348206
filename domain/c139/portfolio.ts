// C139 of many deals at once: their scores and the gaps of their key persons.
import type { C139Gap } from '../contract/c139-parts.ts';
import { chainPortrait } from '../reach/deal.ts';
import type { ReachDecision, ReachFacts } from '../reach/facts.ts';
import { localGraph } from '../reach/local-graph.ts';
import { type PeopleGraph, peopleGraph } from '../reach/people-graph.ts';
import { reachOf } from '../reach/reach.ts';
import { gapsTold, type StoredAction } from './actions.ts';
import type { Bounds } from './bounds.ts';
import { Closings } from './closing.ts';
import type { C139Facts } from './facts.ts';
import { type Figures, figuresOf } from './figures.ts';
import { compareGaps, type Gap } from './gap.ts';
import { keyGapsOf } from './gaps.ts';
import type { Templates } from './templates.ts';

/** What is kept of a deal. */
export interface DealStanding {
  dealId: string;
  score: Bounds | null;
  zone: Figures['zone'];
  label: string;
  chainReach: Bounds | null;
  /** Of the key persons, in their order. */
  gaps: C139Gap[];
  /** Everybody whose ties or influences can move any of it. */
  persons: readonly string[];
}

export interface OwnOfDeal {
  facts: C139Facts;
  actions: readonly StoredAction[];
  team: readonly string[];
}

/** Standings of the deals of the facts, one after the other; `own` gives what C139 rests on beside reach. */
export function* standingsOf(
  facts: ReachFacts,
  own: (dealId: string) => OwnOfDeal,
  templates: Templates,
): Generator<DealStanding> {
  const graph = peopleGraph(facts);
  const chains = new Map<string, ReachDecision[]>();
  for (const decision of facts.decisions) {
    const chain = chains.get(decision.dealId);
    if (chain) chain.push(decision);
    else chains.set(decision.dealId, [decision]);
  }
  for (const deal of facts.deals)
    yield standingOf({ ...facts, decisions: chains.get(deal.id) ?? [], deals: [deal] }, graph, own(deal.id), templates);
}

/** `facts` hold one deal and its own chain; `graph` may be that of many. */
function standingOf(
  facts: ReachFacts,
  graph: PeopleGraph,
  { facts: own, actions, team }: OwnOfDeal,
  templates: Templates,
): DealStanding {
  const { asked, points, zones } = templates;
  const deal = facts.deals[0]!;
  const local = localGraph(
    graph,
    facts.decisions.map((decision) => decision.personId),
  );
  const reach = reachOf(facts, deal.id, local);
  const chain = chainPortrait(reach, deal.id);
  const scored = figuresOf(points, chain, own.assessments);
  const zoned = zones === points ? scored : figuresOf(zones, chain, own.assessments);
  const closings = new Closings(reach, chain, points, scored.items);
  const item = asked.items.find((each) => each.kind === 'key-persons')?.id ?? null;
  const gaps = keyGapsOf(reach, chain, asked.freshDays)
    .map((gap): Gap => ({ ...gap, item, gain: closings.gain(gap.closing), parts: null }))
    .sort(compareGaps);
  return {
    dealId: deal.id,
    score: asked === points ? scored.score : null,
    zone: zoned.zone,
    label: zoned.label,
    chainReach: chain.chainReach,
    gaps: gapsTold(gaps, { template: asked, reach, stored: actions, team, closeOn: deal.closeOn }),
    persons: local.ids,
  };
}
