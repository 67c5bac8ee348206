import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SCORE_MODELS } from '../../../domain/scores/model.ts';
import { onScale, scaleOf } from './scale.ts';

it.each(SCORE_MODELS)('the scale of %s keeps the order of scores and stays within the bar', (model) => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), fc.double({ min: 0, max: 1e9, noNaN: true }), (a, b) => {
      const scale = scaleOf(model, Math.max(a, b));
      const [low, high] = [Math.min(a, b), Math.max(a, b)].map((value) => onScale(value, scale));
      expect(low! >= 0 && high! <= 1 && low! <= high!).toBe(true);
    }),
  );
  expect(onScale(555, scaleOf('rfm', 0))).toBe(1);
  expect(onScale(0, scaleOf(model, 0))).toBe(0);
});
