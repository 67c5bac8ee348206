// What a gap is about and what closes it, in words.

import type { C139Gap } from '../../../domain/contract/c139-parts.ts';
import type { TemplateAnswer } from '../../../domain/contract/c139-templates.ts';
import type { Texts } from '../../texts/texts.ts';
import type { Language } from '../format/format.ts';

export interface GapNames {
  person(id: string): string;
  language: Language;
  texts: Texts;
  /** The templates items may be of; an item of none of them is told by its id. */
  items: readonly Pick<TemplateAnswer['items'][number], 'id' | 'name' | 'action'>[];
}
type Told = Pick<C139Gap, 'kind' | 'role' | 'personId' | 'item'> & { action: Pick<C139Gap['action'], 'code' | 'item'> };

/** Whom or what a gap is about: the item that does not hold, else the person, else the role nobody holds. */
export function subjectOf({ kind, personId, role, item }: Omit<Told, 'action'>, names: GapNames): string {
  return kind === 'item' && role === null ? itemName(item, names) : whoOf({ personId, role, item }, names);
}

/** The one thing to do about a gap. An attitude that is only out of date is looked at again, not changed. */
export function actionWords(gap: Told, names: GapNames): string {
  const { c139: t } = names.texts;
  const { code } = gap.action;
  const who = whoOf(gap, names);
  if (code === 'attitude' && gap.kind === 'stale') return t.seeAttitude(who);
  if (code === 'answer') {
    const item = names.items.find((each) => each.id === gap.action.item);
    return item?.action[names.language] ?? t.action.answer(who);
  }
  return t.action[code](who);
}

function whoOf({ personId, role, item }: Pick<Told, 'personId' | 'role' | 'item'>, names: GapNames): string {
  if (personId !== null) return names.person(personId);
  return role === null ? itemName(item, names) : names.texts.reach.role[role];
}

function itemName(id: string | null, { items, language }: GapNames): string {
  return items.find((each) => each.id === id)?.name[language] ?? id ?? '';
}
