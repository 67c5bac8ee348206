import { expect, it } from 'vitest';
import { gainText, listed } from './figure.ts';

it.each([
  [0, '±0'],
  [0.0904, '+0.09'],
  [-0.12, '−0.12'],
  [0.0001, '≈0'],
  [-0.004, '≈0'],
])('a difference of %s reads %s', (value, text) => expect(gainText(value)).toBe(text));

it('names are divided as the language does it', () => {
  expect(listed(['周敏', '高远'], 'zh')).toBe('周敏、高远');
  expect(listed(['Min', 'Yuan'], 'en')).toBe('Min, Yuan');
});
