// What can be said of an item of a template, and when it takes a reason.

import type { C139Body } from '../../../domain/contract/c139-parts.ts';
import type { TemplateAnswer } from '../../../domain/contract/c139-templates.ts';
import { type Language, percent } from '../format/format.ts';

export type Item = C139Body['items'][number];
export type TemplateItem = TemplateAnswer['items'][number];
export type ItemValue = Item['value'];

/** The levels an item is answered on; none for one that is computed. */
export function levelsOf({ scales }: Pick<TemplateAnswer, 'scales'>, { scale }: Pick<TemplateItem, 'scale'>) {
  return scale === null ? [] : (scales[scale] ?? []);
}

/** Whether a value says that nothing is known. */
export function isUnknown(template: Pick<TemplateAnswer, 'scales'>, item: TemplateItem, value: ItemValue): boolean {
  return levelsOf(template, item).some((level) => level.value === value && level.unknown);
}

/** A value as people read it: its level, or a computed share as per cent. */
export function valueWords(
  template: Pick<TemplateAnswer, 'scales'>,
  item: TemplateItem,
  value: ItemValue | null,
  language: Language,
): string | null {
  if (value === null) return null;
  const said = String(value).trim().toLowerCase();
  const level = levelsOf(template, item).find(({ value: own, name }) =>
    [String(own), name.en, name.zh].some((word) => word.toLowerCase() === said),
  );
  if (level) return level.name[language];
  return item.kind === 'answer' || typeof value === 'string' ? String(value) : percent(value, 0);
}

/** What the power map proposes and nobody has confirmed or overruled yet; null where there is nothing to do. */
export function openProposal(item: Pick<Item, 'proposal' | 'stated' | 'counts' | 'inDoubt'>): ItemValue | null {
  const proposed = item.proposal?.value;
  if (proposed === undefined || proposed === 'unknown') return null;
  if (item.inDoubt) return proposed;
  return item.stated && item.counts ? null : proposed;
}

/** Whether saying `value` of an item goes against what the power map says: then it takes a reason. */
export function needsReason(item: Pick<Item, 'proposal' | 'proposed'>, value: ItemValue | null): boolean {
  if (item.proposal) {
    const { value: proposed } = item.proposal;
    return proposed !== 'unknown' && (value === 'yes' || value === 'no') && value !== proposed;
  }
  // In place of a share that is computed.
  return typeof item.proposed === 'number' && value !== null;
}
