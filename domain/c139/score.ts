// The score of a deal by one template: its items, their sum, what the coach confirms of it, and the zone.
import type { ChainPortrait } from '../reach/deal.ts';
import { type Bounds, NONE, sumOf } from './bounds.ts';
import { type CoachCheck, coachCheck } from './coach.ts';
import type { C139Facts } from './facts.ts';
import { type ItemStanding, itemsOf } from './items.ts';
import type { Template, Zone } from './template.ts';
import { type Held, heldOf, labelOf, zoneOf } from './zone.ts';

export interface Score {
  template: string;
  version: string;
  items: ItemStanding[];
  held: Held;
  /** 0-100; null in a template without points. */
  score: Bounds | null;
  /** Unknown counts as no at the lower end, as yes at the upper; null in a template without zones. */
  zone: { low: Zone; high: Zone } | null;
  /** The items that hold as known. */
  label: string;
}
export interface CheckedScore extends Score {
  check: CoachCheck;
  /** What remains when only what a coach who counts confirms is taken as answered. What is computed is no judgement, and stays. */
  confirmed: Score;
}

export function scoreOf(template: Template, chain: ChainPortrait, facts: C139Facts): CheckedScore {
  const check = coachCheck(facts, chain);
  const items = itemsOf(template, chain, facts, check);
  const sure = new Set(items.filter((item) => item.confirmed).map((item) => item.id));
  const confirmed = itemsOf(template, chain, facts, check, (item, own) =>
    item.kind === 'answer' && !sure.has(item.id) ? null : own,
  );
  return { ...totals(template, items), check, confirmed: totals(template, confirmed) };
}

/** What would hold if everything the power map proposes were confirmed as it proposes it; its own doubts stay unknown. */
export function scoreAsProposed(template: Template, chain: ChainPortrait, facts: C139Facts): Score {
  const check = coachCheck(facts, chain);
  const proposed = new Map(itemsOf(template, chain, facts, check).map((item) => [item.id, item]));
  const items = itemsOf(template, chain, facts, check, (item, own) => {
    const standing = proposed.get(item.id);
    if (!standing?.proposal || standing.proposal.value === 'unknown' || standing.overruled) return own;
    return own === null
      ? bare(template, item.id, standing.proposal.value)
      : { ...own, value: standing.proposal.value, confidence: 'clear' };
  });
  return totals(template, items);
}

function bare(template: Template, item: string, value: string): C139Facts['assessments'][number] {
  return {
    template: template.id,
    item,
    value,
    coachConfirmed: null,
    competitorId: null,
    proposed: value,
    templateVersion: template.version,
    source: null,
    observedOn: null,
    confidence: 'clear',
    evidence: null,
    link: null,
    by: null,
  };
}

function totals(template: Template, items: ItemStanding[]): Score {
  const held = heldOf(template, items);
  const at = (bound: keyof Bounds) => (group: string) => (held.get(group) ?? NONE)[bound];
  const points = items.flatMap((item) => item.points ?? []);
  const zones = { low: zoneOf(template, at('low')), high: zoneOf(template, at('high')) };
  return {
    template: template.id,
    version: template.version,
    items,
    held,
    score: points.length === items.length ? sumOf(points) : null,
    zone: zones.low && zones.high ? { low: zones.low, high: zones.high } : null,
    label: labelOf(template, at('point')),
  };
}
