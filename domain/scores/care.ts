// What is done for the accounts of a class: how often, and by whom.
import { z } from 'zod';

/** A text a person reads, in both languages. */
export const bothLanguages = z.strictObject({ zh: z.string().max(500), en: z.string().max(500) });

/** Days between two contacts; null: none planned. */
export const cadenceDays = z.number().int().min(1).max(366).nullable();

type Words = Readonly<Record<string, { label: string; hint: string }>>;

/** Words for the plan of each class under `path`, by the labels of its fields. */
export function careWords(
  path: string,
  classes: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, { label: string; hint: string }>>,
): Words {
  return Object.fromEntries(
    Object.entries(classes).flatMap(([id, name]) => [
      [`${path}.${id}`, { label: name, hint: '' }],
      ...Object.entries(fields).map(([field, words]) => [`${path}.${id}.${field}`, words] as const),
    ]),
  );
}
