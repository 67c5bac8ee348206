import { expect, it } from 'vitest';
import { lei, uscc } from './check-digits.ts';

it.each(['9144030071526726XG', '91310115MA1H8KFY6U'])('completes the published code %s', (code) => {
  expect(uscc(code.slice(0, 16))).toBe(code);
});

it.each(['5493001KJTIIGC8Y1R12', 'HWUPKR0MPOU8FGXBT394'])('completes the published LEI %s', (code) => {
  expect(lei(code.slice(0, 18))).toBe(code);
});

it('refuses a character that the code does not know', () => {
  expect(() => uscc('914403007152672I')).toThrow("'I' cannot stand in a unified social credit code.");
});
