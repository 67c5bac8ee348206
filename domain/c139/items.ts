// How each item of a template stands in a deal.
import type { ChainPortrait } from '../reach/deal.ts';
import { type Bounds, scaled } from './bounds.ts';
import { type CoachCheck, type CoachSaid, coachesOn, isConfirmed } from './coach.ts';
import type { AssessedItem, C139Facts } from './facts.ts';
import { unknownLevel } from './levels.ts';
import { type Proposal, propose } from './proposals.ts';
import { type AnswerItem, pointsOf, type Template, type TemplateItem } from './template.ts';
import { answeredWorth, computedWorth, shareIn, statedBy } from './worth.ts';

export interface ItemStanding {
  id: string;
  group: string;
  /** The answer as the scale writes it; of a computed item its share, 0-1. */
  value: string | number;
  /** What we stated; null where nothing is. */
  stated: AssessedItem | null;
  /** Share of the item's points, 0-1. */
  worth: Bounds;
  /** Null in a template without a score. */
  points: Bounds | null;
  /** Whether what is stated counts: it is a level of the scale and sure enough. */
  counts: boolean;
  /** What the power map says: an answer, or the share that is computed; null where it says nothing of the item. */
  proposed: string | number | null;
  proposal: Proposal | null;
  /** Stated against what the power map says now, which is not what it said then. */
  inDoubt: boolean;
  /** Stated against what the power map said then; without `evidence` nobody knows why. */
  overruled: boolean;
  said: CoachSaid[];
  confirmed: boolean;
}

/** A computed share may move by so much before what was put in its place is in doubt. */
export const DOUBT_FROM = 0.1;

/** The standing of every item in the order of the template. */
export function itemsOf(
  template: Template,
  chain: ChainPortrait,
  facts: C139Facts,
  check: CoachCheck,
  known: (item: TemplateItem, own: AssessedItem | null) => AssessedItem | null = (_, own) => own,
): ItemStanding[] {
  const assessed = statedBy(template, facts.assessments);
  return template.items.map((item) => {
    const own = assessed.get(item.id) ?? null;
    const stated = known(item, own);
    const said = coachesOn(template, item, own, facts, check);
    const shared = { id: item.id, group: item.group, stated, said, confirmed: isConfirmed(own, said, check) };
    const standing =
      item.kind === 'answer' ? answered(template, item, stated, chain) : computed(template, item, stated, chain);
    const points = pointsOf(template, item);
    return { ...shared, ...standing, points: points === null ? null : scaled(standing.worth, points) };
  });
}

type Standing = Omit<ItemStanding, 'id' | 'group' | 'stated' | 'said' | 'confirmed' | 'points'>;

function answered(template: Template, item: AnswerItem, stated: AssessedItem | null, chain: ChainPortrait): Standing {
  const { level, worth, counts } = answeredWorth(template, item, stated);
  const isKnown = level !== null && !level.unknown;
  const proposal = item.proposal ? propose(item.proposal, chain) : null;
  const proposed = proposal?.value ?? null;
  const against = isKnown && proposed !== null && proposed !== 'unknown' && proposed !== level.value;
  return {
    value: level?.value ?? unknownLevel(template, item)?.value ?? 'unknown',
    worth,
    counts,
    proposed,
    proposal,
    inDoubt: against && stated?.proposed !== proposed,
    overruled: against && stated?.proposed === proposed,
  };
}

function computed(
  template: Template,
  item: Exclude<TemplateItem, AnswerItem>,
  stated: AssessedItem | null,
  chain: ChainPortrait,
): Standing {
  const { share, worth, counts } = computedWorth(template, item, stated, chain);
  const then = shareIn(stated?.proposed ?? null);
  const against = counts && Math.abs(worth.point - share.point) > DOUBT_FROM;
  const moved = then === null || Math.abs(then - share.point) > DOUBT_FROM;
  return {
    value: worth.point,
    worth,
    counts,
    proposed: share.point,
    proposal: null,
    inDoubt: against && moved,
    overruled: against && !moved,
  };
}
