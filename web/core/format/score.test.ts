import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statusOf } from '../../../domain/reach/model.ts';
import { DASH } from './format.ts';
import { reachText, score } from './score.ts';

describe('a figure between 0 and 1', () => {
  it.each([
    [0, '0.00'],
    [0.0001, '<0.01'],
    [0.005, '0.01'],
    [0.6, '0.60'],
    [1, '1.00'],
    [null, DASH],
  ])('%s is written %s', (value, text) => expect(score(value)).toBe(text));

  it('has as many digits as asked for', () => {
    expect(score(0.12096, 3)).toBe('0.121');
    expect(score(0.00037, 3)).toBe('<0.001');
  });
});

describe('reach', () => {
  it.each([
    [0.0988, '0.099'],
    [0.1, '0.10'],
    [0.4996, '0.4996'],
    [0.5, '0.50'],
    [0.314, '0.31'],
  ])('%s is written %s', (value, text) => expect(reachText(value)).toBe(text));

  it('never reads as another status than it has', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (value) => {
        const text = reachText(value);
        expect(text.startsWith('<') ? 'unreached' : statusOf(Number(text))).toBe(statusOf(value));
      }),
    );
  });
});
