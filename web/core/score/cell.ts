import { type SegmentRule, segmentOf } from '../../../domain/scores/rfm/rules.ts';

/** The segments an account of these classes of R and F may be in, by its M, the lowest first. */
export function segmentsOfCell(rules: readonly SegmentRule[], r: number, f: number): string[] {
  const found = [1, 2, 3, 4, 5].flatMap((m) => segmentOf(rules, { r, f, m }) ?? []);
  return [...new Set(found)];
}
