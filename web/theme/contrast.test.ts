import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';
import { DARK, LIGHT, type Tokens } from './tokens.ts';

/** Text needs 4.5:1 on what lies behind it, a mark that carries meaning 3:1 (WCAG 2.2, 1.4.3 and 1.4.11). */
const TEXT: [keyof Tokens, keyof Tokens][] = [
  ['ink', 'bg'],
  ['ink', 'panel'],
  ['ink', 'accBg'],
  ['ink', 'negBg'],
  ['ink', 'warnBg'],
  ['mut', 'bg'],
  ['mut', 'panel'],
  ['mut', 'hover'],
  ['mut', 'accBg'],
  ['accText', 'panel'],
  ['accText', 'bg'],
  ['accText', 'accBg'],
  ['onAcc', 'acc'],
  ['neg', 'panel'],
  ['neg', 'negBg'],
  ['warn', 'panel'],
  ['warn', 'warnBg'],
];
const MARKS: [keyof Tokens, keyof Tokens][] = [
  ['rule', 'panel'],
  ['rule', 'bg'],
  ['acc', 'panel'],
  ['edge', 'bg'],
  ['l4', 'panel'],
  ['l3', 'panel'],
  ['neg2', 'panel'],
  ['pos2', 'panel'],
  ['pos3', 'panel'],
];

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('contrast in the %s theme', (_name, tokens) => {
  it.each(TEXT)('text %s on %s has 4.5:1', (text, back) => {
    expect(contrast(tokens[text], tokens[back])).toBeGreaterThanOrEqual(4.5);
  });
  it.each(MARKS)('mark %s on %s has 3:1', (mark, back) => {
    expect(contrast(tokens[mark], tokens[back])).toBeGreaterThanOrEqual(3);
  });
});

it('gives black on white 21:1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});
