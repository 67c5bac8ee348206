// C139 of many deals at once: their scores and the gaps of their key persons.
import type { C139Gap } from '../contract/c139-parts.ts';
import { chainPortrait } from '../reach/deal.ts';
import type { ReachDecision, ReachFacts } from '../reach/facts.ts';
import { localGraph } from '../reach/local-graph.ts';
import { type PeopleGraph, peopleGraph } from '../reach/people-graph.ts';
import { type Reach, reachOf } from '../reach/reach.ts';
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
  for (const each of eachChain(facts)) yield standingOf(each, own(each.dealId), templates);
}

/** Only the score of each deal, 0-100, by the template that has points; null where it has none. */
export function* dealScores(
  facts: ReachFacts,
  own: (dealId: string) => Pick<OwnOfDeal, 'facts'>,
  { points }: Templates,
): Generator<{ dealId: string; score: Bounds | null }> {
  for (const { dealId, reach } of eachChain(facts)) {
    const chain = chainPortrait(reach, dealId);
    yield { dealId, score: figuresOf(points, chain, own(dealId).facts.assessments).score };
  }
}

interface ChainReach {
  dealId: string;
  closeOn: string | null;
  reach: Reach;
  local: PeopleGraph;
}

/** Every deal with its own chain, on the part of the graph that can matter to it. */
function* eachChain(facts: ReachFacts): Generator<ChainReach> {
  const graph = peopleGraph(facts);
  const chains = new Map<string, ReachDecision[]>();
  for (const decision of facts.decisions) {
    const chain = chains.get(decision.dealId);
    if (chain) chain.push(decision);
    else chains.set(decision.dealId, [decision]);
  }
  for (const deal of facts.deals) {
    const decisions = chains.get(deal.id) ?? [];
    const local = localGraph(
      graph,
      decisions.map((decision) => decision.personId),
    );
    const reach = reachOf({ ...facts, decisions, deals: [deal] }, deal.id, local);
    yield { dealId: deal.id, closeOn: deal.closeOn, reach, local };
  }
}

function standingOf(
  { dealId, closeOn, reach, local }: ChainReach,
  { facts: own, actions, team }: OwnOfDeal,
  { asked, points, zones }: Templates,
): DealStanding {
  const chain = chainPortrait(reach, dealId);
  const scored = figuresOf(points, chain, own.assessments);
  const zoned = zones === points ? scored : figuresOf(zones, chain, own.assessments);
  const closings = new Closings(reach, chain, points, scored.items);
  const item = asked.items.find((each) => each.kind === 'key-persons')?.id ?? null;
  const gaps = keyGapsOf(reach, chain, asked.freshDays)
    .map((gap): Gap => ({ ...gap, item, gain: closings.gain(gap.closing), parts: null }))
    .sort(compareGaps);
  return {
    dealId,
    score: asked === points ? scored.score : null,
    zone: zoned.zone,
    label: zoned.label,
    chainReach: chain.chainReach,
    gaps: gapsTold(gaps, { template: asked, reach, stored: actions, team, closeOn }),
    persons: local.ids,
  };
}
