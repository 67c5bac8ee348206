import { expect, it } from 'vitest';
import { markedText } from './marked.ts';

it.each([
  ['马腾舟（已离职）', '已离职', ['马腾舟（', '[已离职]', '）']],
  ['LEFT - Anna', 'LEFT', ['[LEFT]', ' - Anna']],
  ['Anna', 'left', ['Anna']],
  ['Anna', '', ['Anna']],
])('%s with %s marked is %j', (text, words, pieces) => {
  expect(markedText(text, words).map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))).toEqual(pieces);
});
