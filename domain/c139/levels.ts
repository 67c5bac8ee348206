// Reading what was answered as a level of the template's scale.
import { type AnswerItem, levelsOf, type Template, type TemplateItem } from './template.ts';

export type Level = Template['scales'][string][number];

/** The level a text stands for: its value, or its name in either language, in any case; null for what is no level. */
export function levelOf(template: Template, item: TemplateItem, text: string | null): Level | null {
  if (text === null) return null;
  const said = text.trim().toLowerCase();
  const words = ({ value, name }: Level) => [String(value), name.en, name.zh].map((word) => word.toLowerCase());
  return levelsOf(template, item).find((level) => words(level).includes(said)) ?? null;
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
