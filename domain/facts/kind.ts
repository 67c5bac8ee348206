/** The kinds of fact Meridian stores; each is one file of the CSV bundle and one collection of the API. */
export const FACT_KINDS = [
  'colleague',
  'product',
  'competitor',
  'account',
  'person',
  'seat',
  'holder',
  'stake',
  'tie',
  'influence',
  'deal',
  'decision',
  'interaction',
  'order',
  'potential',
  'event',
  'contract',
  'rate',
  'assessment',
  'coachStatement',
  'action',
] as const;

/** In the order above a record only refers to kinds before it (or to its own), so files are written in this order. */
export type FactKind = (typeof FACT_KINDS)[number];
