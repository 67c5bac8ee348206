// How each item of a template stands in a deal.
import type { ChainPortrait } from '../reach/deal.ts';
import { isSure } from '../reach/facts.ts';
import { type Bounds, OPEN, scaled } from './bounds.ts';
import { type CoachCheck, type CoachSaid, coachesOn, isConfirmed } from './coach.ts';
import { coverageOfChain } from './coverage.ts';
import type { AssessedItem, C139Facts } from './facts.ts';
import { keyPersons, keyRoles } from './key-persons.ts';
import { levelOf, unknownLevel } from './levels.ts';
import { type Proposal, propose } from './proposals.ts';
import { type AnswerItem, pointsOf, type Template, type TemplateItem } from './template.ts';

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
  const assessed = new Map(
    facts.assessments.filter((each) => each.template === template.id).map((each) => [each.item, each]),
  );
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
  const unknown = unknownLevel(template, item);
  const level = levelOf(template, item, stated?.value ?? null);
  const isKnown = level !== null && !level.unknown;
  const counts = isKnown && (!template.onlySure || (stated !== null && isSure(stated)));
  const proposal = item.proposal ? propose(item.proposal, chain) : null;
  const proposed = proposal?.value ?? null;
  const against = isKnown && proposed !== null && proposed !== 'unknown' && proposed !== level.value;
  return {
    value: level?.value ?? unknown?.value ?? 'unknown',
    worth: counts ? { low: level.worth, point: level.worth, high: level.worth } : OPEN,
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
  const share =
    item.kind === 'coverage' ? coverageOfChain(chain, item) : keyPersons(keyRoles(chain, item, template.freshDays));
  const put = shareIn(stated?.value ?? null);
  const base = { proposed: share.point, proposal: null };
  if (put === null)
    return { ...base, value: share.point, worth: share, counts: false, inDoubt: false, overruled: false };
  const then = shareIn(stated?.proposed ?? null);
  const against = Math.abs(put - share.point) > DOUBT_FROM;
  const moved = then === null || Math.abs(then - share.point) > DOUBT_FROM;
  return {
    ...base,
    value: put,
    worth: { low: put, point: put, high: put },
    counts: true,
    inDoubt: against && moved,
    overruled: against && !moved,
  };
}

function shareIn(text: string | null): number | null {
  const share = text === null || text.trim() === '' ? Number.NaN : Number(text);
  return share >= 0 && share <= 1 ? share : null;
}
