// Reading what was answered as a level of the template's scale.
import { type AnswerItem, levelsOf, type Template, type TemplateItem } from './template.ts';

export type Level = Template['scales'][string][number];

/** By template, item and word: every answer of a portfolio is looked up. */
const read = new WeakMap<Template, Map<string, Map<string, Level>>>();

function wordsOf(template: Template, item: TemplateItem): Map<string, Level> {
  const items = read.get(template) ?? new Map<string, Map<string, Level>>();
  read.set(template, items);
  let words = items.get(item.id);
  if (!words) {
    words = new Map();
    for (const level of levelsOf(template, item).toReversed())
      for (const word of [level.name.zh, level.name.en, String(level.value)]) words.set(word.toLowerCase(), level);
    items.set(item.id, words);
  }
  return words;
}

/** The level a text stands for: its value, or its name in either language, in any case; null for what is no level. */
export function levelOf(template: Template, item: TemplateItem, text: string | null): Level | null {
  return text === null ? null : (wordsOf(template, item).get(text.trim().toLowerCase()) ?? null);
}

/** The level that says that nothing is known; null in a scale without one. */
export function unknownLevel(template: Template, item: AnswerItem): Level | null {
  return levelsOf(template, item).find((level) => level.unknown) ?? null;
}

/** The level worth most, the first of equal ones. */
export function bestLevel(template: Template, item: AnswerItem): Level {
  const levels = levelsOf(template, item).filter((level) => !level.unknown);
  return levels.reduce((best, level) => (level.worth > best.worth ? level : best), levels[0]!);
}
