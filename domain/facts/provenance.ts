import { choice, day, text } from './column.ts';

/** From the surest to the least sure; a fact without a stated confidence counts as `clear`. */
export const CONFIDENCES = ['consensus', 'clear', 'inferred', 'unclear'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Source names with a rank of their own, the strongest first; any other source ranks after them. */
export const RANKED_SOURCES = ['registry', 'document', 'crm', 'colleague'] as const;

/** Where a fact comes from: part of every record. */
export function provenance() {
  return { source: text(), observedOn: day(), confidence: choice(CONFIDENCES), evidence: text(), by: text() };
}
