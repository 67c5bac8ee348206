// Whether an answer that comes from a file or another program can be one.
import { levelOf } from './levels.ts';
import { itemOf, levelsOf, type Template } from './template.ts';
import { shareIn } from './worth.ts';

export interface AnswerFault {
  /** A template nobody knows here may be somebody's own; its answers are kept and count nothing. */
  code: 'unknown-template' | 'unknown-item' | 'unfit-value';
  /** What there is instead. */
  known: string[];
}

/** What is wrong with an answer; null where nothing is, and for an unknown value. */
export function answerFault(
  templates: readonly Template[],
  { template: id, item: itemId, value }: { template: string; item: string; value: string | null },
): AnswerFault | null {
  const template = templates.find((each) => each.id === id);
  if (!template) return { code: 'unknown-template', known: templates.map((each) => each.id) };
  const item = itemOf(template, itemId);
  if (!item) return { code: 'unknown-item', known: template.items.map((each) => each.id) };
  if (value === null) return null;
  if (item.kind !== 'answer') return shareIn(value) === null ? { code: 'unfit-value', known: ['0-1'] } : null;
  if (levelOf(template, item, value)) return null;
  return { code: 'unfit-value', known: levelsOf(template, item).map((level) => String(level.value)) };
}
