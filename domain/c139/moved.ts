// What a write did to the C139 of a deal.
import { chainPortrait } from '../reach/deal.ts';
import type { ReachFacts } from '../reach/facts.ts';
import { reachOf } from '../reach/reach.ts';
import type { C139Facts } from './facts.ts';
import { type Score, scoreOf } from './score.ts';
import type { Templates } from './templates.ts';

export interface C139Figures {
  score: number | null;
  zone: Score['zone'];
  label: string;
  /** Items in doubt, of each template that is looked at. */
  doubted: { template: string; item: string }[];
}
export interface C139Move {
  score: { before: number | null; after: number | null };
  zone: { before: Score['zone']; after: Score['zone'] };
  label: { before: string; after: string };
  /** What was sound before and is in doubt now. */
  doubted: C139Figures['doubted'];
}

/** Score by the first template with points, zone by the one with zones, and what is in doubt in both. */
export function c139Figures(
  facts: ReachFacts,
  dealId: string,
  own: C139Facts,
  { points, zones }: Templates,
): C139Figures {
  const chain = chainPortrait(reachOf(facts, dealId), dealId);
  const [scored, zoned] = [scoreOf(points, chain, own), scoreOf(zones, chain, own)];
  const doubted = [...new Map([scored, zoned].map((each) => [each.template, each])).values()].flatMap((each) =>
    each.items.filter((item) => item.inDoubt).map((item) => ({ template: each.template, item: item.id })),
  );
  return { score: scored.score?.point ?? null, zone: zoned.zone, label: zoned.label, doubted };
}

/** Null where nothing moved. */
export function c139Move(before: C139Figures, after: C139Figures): C139Move | null {
  const was = new Set(before.doubted.map(({ template, item }) => `${template} ${item}`));
  const move = {
    score: { before: before.score, after: after.score },
    zone: { before: before.zone, after: after.zone },
    label: { before: before.label, after: after.label },
    doubted: after.doubted.filter(({ template, item }) => !was.has(`${template} ${item}`)),
  };
  const scored = Math.abs((before.score ?? 0) - (after.score ?? 0)) > 1e-9;
  const zoned = before.label !== after.label || JSON.stringify(before.zone) !== JSON.stringify(after.zone);
  return scored || zoned || move.doubted.length > 0 ? move : null;
}
