import { expect, it } from 'vitest';
import { withoutScore } from './measured.ts';
import type { Scored } from './model.ts';
import { previewMoves } from './moves.ts';

function scored(segment: string | null): Scored {
  return segment === null ? withoutScore('none') : { score: 1, low: 1, high: 1, segment, reason: null, parts: {} };
}

function all(segments: Record<string, string | null>): Map<string, Scored> {
  return new Map(Object.entries(segments).map(([id, segment]) => [id, scored(segment)]));
}

it('who changes class is told with from, to and ids, the largest move first', () => {
  const before = all({ d: 'low', b: 'low', a: 'high', c: 'high', e: 'high', f: null, g: null, gone: 'low' });
  const after = all({ d: 'high', b: 'high', a: 'high', c: 'low', e: null, f: 'low', g: null, more: 'high' });
  expect(previewMoves(before, after)).toEqual({
    moves: [
      { from: 'low', to: 'high', count: 2, ids: ['b', 'd'] },
      { from: 'high', to: 'low', count: 1, ids: ['c'] },
      { from: 'high', to: null, count: 1, ids: ['e'] },
      { from: 'low', to: null, count: 1, ids: ['gone'] },
      { from: null, to: 'high', count: 1, ids: ['more'] },
      { from: null, to: 'low', count: 1, ids: ['f'] },
    ],
    moved: 7,
    stayed: 1,
  });
});
