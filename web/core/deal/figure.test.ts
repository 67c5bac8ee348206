import { expect, it } from 'vitest';
import { gainText, listed, reachText } from './figure.ts';

it.each([
  [null, '—'],
  [0, '0.00'],
  [0.0002, '<0.01'],
  [0.12096, '0.12'],
  [0.5, '0.50'],
  [1, '1.00'],
])('reach %s reads %s', (value, text) => expect(reachText(value)).toBe(text));

it.each([
  [0, '±0'],
  [0.0904, '+0.09'],
  [-0.12, '−0.12'],
  [0.0001, '+<0.01'],
  [-0.004, '−<0.01'],
])('a difference of %s reads %s', (value, text) => expect(gainText(value)).toBe(text));

it('names are divided as the language does it', () => {
  expect(listed(['周敏', '高远'], 'zh')).toBe('周敏、高远');
  expect(listed(['Min', 'Yuan'], 'en')).toBe('Min, Yuan');
});
