// How many items hold in each group, and the zone that makes of it.
import { type Bounds, eachBound } from './bounds.ts';
import type { ItemStanding } from './items.ts';
import type { Template, Zone } from './template.ts';

/** Items of each group that hold, in the order of the template's groups. */
export type Held = ReadonlyMap<string, Bounds>;

/** An item holds when it is worth all of its points. */
export function holds(worth: number): boolean {
  return worth >= 1 - 1e-9;
}

export function heldOf(template: Template, items: readonly ItemStanding[]): Held {
  return new Map(
    template.groups.map(({ id }) => {
      const own = items.filter((item) => item.group === id);
      return [id, eachBound((bound) => own.filter((item) => holds(item.worth[bound])).length)];
    }),
  );
}

/** The zone of so many items that hold; null in a template without zones. */
export function zoneOf(template: Template, heldIn: (group: string) => number): Zone | null {
  if (!template.zones) return null;
  const { rules, otherwise } = template.zones;
  const fits = (when: Record<string, [number, number]>) =>
    Object.entries(when).every(([group, [least, most]]) => heldIn(group) >= least && heldIn(group) <= most);
  return rules.find((rule) => fits(rule.when))?.zone ?? otherwise;
}

/** As in `1W 2F 6C`; empty in a template whose groups have no mark. */
export function labelOf(template: Template, heldIn: (group: string) => number): string {
  return template.groups.flatMap(({ id, mark }) => (mark ? [`${heldIn(id)}${mark}`] : [])).join(' ');
}
