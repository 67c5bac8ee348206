// The axes of a radar: the items of a template, each under a name that fits.

import type { C139Body } from '../../../domain/contract/c139-parts.ts';
import type { TemplateAnswer } from '../../../domain/contract/c139-templates.ts';
import type { Language } from '../format/format.ts';
import type { RadarAxis } from './radar.ts';

/** Ids up to this length are how people call the item: `C4`. */
const SHORT = 3;

export function axesOf(
  items: readonly Pick<C139Body['items'][number], 'item' | 'worth'>[],
  template: Pick<TemplateAnswer, 'groups' | 'items'>,
  language: Language,
): RadarAxis[] {
  return items.map(({ item, worth }) => ({ id: item, name: axisName(item, template, language), ...worth }));
}

/** The group's name where the item is alone in it, else what the item is called by: a short id, or its name. */
function axisName(id: string, { groups, items }: Pick<TemplateAnswer, 'groups' | 'items'>, language: Language): string {
  const item = items.find((each) => each.id === id);
  const group = groups.find((each) => each.id === item?.group);
  if (!item || !group) return id;
  if (items.filter((each) => each.group === group.id).length === 1) return group.name[language];
  return id.length <= SHORT ? id : item.name[language];
}
