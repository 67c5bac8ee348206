// Score and zone without the standing of each item: what thousands of deals are compared by.
import type { ChainPortrait } from '../reach/deal.ts';
import type { Bounds } from './bounds.ts';
import type { AssessedItem } from './facts.ts';
import { pointsOf, type Template, type Zone } from './template.ts';
import { statedBy, type Worth, worthOf } from './worth.ts';
import { holds, labelOf, zoneOf } from './zone.ts';

export interface Figures {
  /** 0-100; null in a template without points. */
  score: Bounds | null;
  /** Unknown counts as no at the lower end, as yes at the upper; null in a template without zones. */
  zone: { low: Zone; high: Zone } | null;
  /** The items that hold as known. */
  label: string;
  items: ReadonlyMap<string, Worth>;
}

export function figuresOf(template: Template, chain: ChainPortrait, assessments: readonly AssessedItem[]): Figures {
  const stated = statedBy(template, assessments);
  const items = new Map<string, Worth>();
  const held = new Map<string, Bounds>();
  const score = { low: 0, point: 0, high: 0 };
  let scored = true;
  for (const item of template.items) {
    const each = worthOf(template, item, stated.get(item.id) ?? null, chain);
    items.set(item.id, each);
    const group = held.get(item.group) ?? { low: 0, point: 0, high: 0 };
    held.set(item.group, group);
    const points = pointsOf(template, item);
    scored &&= points !== null;
    for (const bound of ['low', 'point', 'high'] as const) {
      score[bound] += (points ?? 0) * each.worth[bound];
      if (holds(each.worth[bound])) group[bound]++;
    }
  }
  const at = (bound: keyof Bounds) => (group: string) => held.get(group)?.[bound] ?? 0;
  const [low, high] = [zoneOf(template, at('low')), zoneOf(template, at('high'))];
  return {
    score: scored ? score : null,
    zone: low && high ? { low, high } : null,
    label: labelOf(template, at('point')),
    items,
  };
}
