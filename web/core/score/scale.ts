import type { ScoreModelId } from '../../../domain/scores/model.ts';

/** Lowest and highest score a bar is drawn between; the highest of an open scale is the highest that is seen. */
export function scaleOf(model: ScoreModelId, highest: number): { from: number; to: number } {
  if (model === 'rfm') return { from: 100, to: 555 };
  if (model === 'behaviour' || model === 'priority') return { from: 0, to: highest > 0 ? highest : 1 };
  return { from: 0, to: 100 };
}

/** Where a value stands on a scale, 0 to 1. */
export function onScale(value: number, { from, to }: { from: number; to: number }): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}
