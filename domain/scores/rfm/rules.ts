// Which segment a combination of R, F and M is in: an ordered table, the first rule that matches.
import { z } from 'zod';

/** From and to, both included, among the classes 1 to 5. */
const classes = z
  .tuple([z.number().int().min(1).max(5), z.number().int().min(1).max(5)])
  .refine(([from, to]) => from <= to, 'from the lower to the higher class');

export const segmentRule = z.strictObject({
  segment: z.string().min(1).max(60),
  r: classes,
  f: classes,
  m: classes,
  zh: z.string().min(1).max(60),
  en: z.string().min(1).max(60),
});
export type SegmentRule = z.infer<typeof segmentRule>;

export interface Classes {
  r: number;
  f: number;
  m: number;
}

/** High is 4 or 5, low is 1 or 2. The last rule takes all that is left. */
export const RFM_RULES: SegmentRule[] = [
  { segment: 'important', r: [4, 5], f: [4, 5], m: [4, 5], zh: '重要价值', en: 'Important' },
  { segment: 'reawaken', r: [1, 2], f: [1, 2], m: [1, 5], zh: '需唤醒', en: 'To reawaken' },
  { segment: 'winBack', r: [1, 2], f: [3, 5], m: [4, 5], zh: '重要唤回', en: 'To win back' },
  { segment: 'keep', r: [3, 3], f: [4, 5], m: [4, 5], zh: '重要保持', en: 'To keep' },
  { segment: 'develop', r: [3, 5], f: [1, 3], m: [4, 5], zh: '重要发展', en: 'To develop' },
  { segment: 'frequent', r: [3, 5], f: [4, 5], m: [1, 3], zh: '高频小额', en: 'Frequent, small' },
  { segment: 'recent', r: [4, 5], f: [1, 3], m: [1, 3], zh: '近期客户', en: 'Recent' },
  { segment: 'fading', r: [1, 2], f: [3, 5], m: [1, 3], zh: '渐冷', en: 'Fading' },
  { segment: 'ordinary', r: [1, 5], f: [1, 5], m: [1, 5], zh: '一般', en: 'Ordinary' },
];

export function matches({ r, f, m }: SegmentRule, classes: Classes): boolean {
  return within(r, classes.r) && within(f, classes.f) && within(m, classes.m);
}

export function segmentOf(rules: readonly SegmentRule[], classes: Classes): string | null {
  return rules.find((rule) => matches(rule, classes))?.segment ?? null;
}

/** The combinations that no rule matches. */
export function unmatched(rules: readonly SegmentRule[]): Classes[] {
  return COMBINATIONS.filter((classes) => segmentOf(rules, classes) === null);
}

const FIVE = [1, 2, 3, 4, 5];
/** All 125. */
export const COMBINATIONS: readonly Classes[] = FIVE.flatMap((r) =>
  FIVE.flatMap((f) => FIVE.map((m) => ({ r, f, m }))),
);

function within([from, to]: [number, number], value: number): boolean {
  return from <= value && value <= to;
}
