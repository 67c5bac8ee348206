// What an item is worth: by what is stated of it, or by what is computed of the chain.
import type { ChainPortrait } from '../reach/deal.ts';
import { isSure } from '../reach/facts.ts';
import { type Bounds, OPEN } from './bounds.ts';
import { coverageOfChain } from './coverage.ts';
import type { AssessedItem } from './facts.ts';
import { keyPersons, keyRoles } from './key-persons.ts';
import { type Level, levelOf } from './levels.ts';
import type { AnswerItem, Template, TemplateItem } from './template.ts';

export interface Worth {
  /** Share of the item's points, 0-1. */
  worth: Bounds;
  /** Whether what is stated counts: it is a level of the scale, or a share, and sure enough. */
  counts: boolean;
}

export function answeredWorth(
  template: Template,
  item: AnswerItem,
  stated: AssessedItem | null,
): Worth & { level: Level | null } {
  if (stated === null) return { level: null, worth: OPEN, counts: false };
  const level = levelOf(template, item, stated.value);
  const counts = level !== null && !level.unknown && (!template.onlySure || isSure(stated));
  return { level, worth: counts ? { low: level.worth, point: level.worth, high: level.worth } : OPEN, counts };
}

export function computedWorth(
  template: Template,
  item: Exclude<TemplateItem, AnswerItem>,
  stated: AssessedItem | null,
  chain: ChainPortrait,
): Worth & { share: Bounds } {
  const share =
    item.kind === 'coverage' ? coverageOfChain(chain, item) : keyPersons(keyRoles(chain, item, template.freshDays));
  const put = shareIn(stated?.value ?? null);
  return put === null
    ? { share, worth: share, counts: false }
    : { share, worth: { low: put, point: put, high: put }, counts: true };
}

export function worthOf(
  template: Template,
  item: TemplateItem,
  stated: AssessedItem | null,
  chain: ChainPortrait,
): Worth {
  return item.kind === 'answer' ? answeredWorth(template, item, stated) : computedWorth(template, item, stated, chain);
}

/** A share as text, 0-1; null for what is none. */
export function shareIn(text: string | null): number | null {
  const share = text === null || text.trim() === '' ? Number.NaN : Number(text);
  return share >= 0 && share <= 1 ? share : null;
}

/** What is stated of each item by the template. */
export function statedBy(template: Template, assessments: readonly AssessedItem[]): Map<string, AssessedItem> {
  const stated = new Map<string, AssessedItem>();
  for (const each of assessments) if (each.template === template.id) stated.set(each.item, each);
  return stated;
}
