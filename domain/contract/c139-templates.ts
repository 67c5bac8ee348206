import { z } from 'zod';
import { bilingual, templateSchema } from '../c139/template.ts';

/** A template as the screens need it: texts, scales, groups, items. */
export const templateAnswer = z.object({
  id: z.string(),
  version: z.string(),
  name: bilingual,
  origin: bilingual,
  onlySure: z.boolean(),
  freshDays: z.number(),
  scales: z.record(
    z.string(),
    z.array(
      z.object({ value: z.union([z.string(), z.number()]), worth: z.number(), unknown: z.boolean(), name: bilingual }),
    ),
  ),
  groups: z.array(
    z.object({ id: z.string(), name: bilingual, points: z.number().nullable(), mark: z.string().optional() }),
  ),
  items: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['answer', 'coverage', 'key-persons']),
      group: z.string(),
      /** Of 100; null in a template without points. */
      points: z.number().nullable(),
      name: bilingual,
      holds: bilingual,
      action: bilingual,
      scale: z.string().nullable(),
      rival: z.boolean(),
    }),
  ),
  zones: z.boolean(),
});
export const templatesAnswer = z.object({
  templates: z.array(templateAnswer),
  standard: z.string(),
  /** With `whole=1`: as they are computed with. */
  whole: z.array(templateSchema).optional(),
});
export const templatesQuery = z.object({ whole: z.enum(['0', '1']).optional() });
export type TemplateAnswer = z.infer<typeof templateAnswer>;
