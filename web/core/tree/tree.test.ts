import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAt, foldByLevel, moreId, NO_FOLDS, reveal, shown } from './fold.ts';
import { FOLD_ABOVE, SIBLINGS } from './limits.ts';
import { place } from './place.ts';
import { route } from './route.ts';
import { group } from './sample.ts';
import { spanningTree } from './spanning.ts';
import { walk } from './walk.ts';

describe('spanning tree', () => {
  it('hangs an entity of several owners below the controlling one with the larger stake, and ends at affiliates', () => {
    const tree = spanningTree(
      group('R', [
        ['R', 'A', 0.8],
        ['R', 'B', 0.6],
        ['A', 'D', 0.3],
        ['B', 'D', 0.4],
        ['D', 'a:X', 0.25],
        ['X', 'Y', 1],
      ]),
    );
    expect(tree.nodes.get('D')).toMatchObject({ parentId: 'B', lineId: 'B>D', depth: 2 });
    expect(tree.nodes.get('X')).toMatchObject({ kind: 'affiliate', children: [] });
    expect(tree.nodes.get('R')).toMatchObject({ parentId: null, below: 5, children: ['B', 'A', 'Y'] });
  });

  it('places every entity once and ends, whatever the loops', () => {
    const pair = fc.tuple(
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: 9 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(pair, { selector: ([a, b]) => `${a}>${b}` }), (pairs) => {
        const given = group(
          'e0',
          pairs.map(([a, b, share]) => [`e${a}`, `e${b}`, share]),
        );
        const tree = spanningTree(given);
        expect([...tree.nodes.keys()].sort()).toEqual(given.members.map((m) => m.id).sort());
        expect(tree.nodes.get('e0')?.below).toBe(given.members.length - 1);
        for (const node of tree.nodes.values()) {
          const parent = node.parentId === null ? null : tree.nodes.get(node.parentId);
          if (parent) expect(node.depth).toBe(parent.depth + 1);
        }
      }),
    );
  });
});

describe('folding', () => {
  const given = group('R', [
    ['R', 'A', 1],
    ['R', 'B', 1],
    ['A', 'C', 0.6],
    ['A', 'D', 0.6],
    ['B', 'C', 0.4],
    ['B', 'D', 0.4],
    ['D', 'A', 0.1],
  ]);
  const tree = spanningTree(given);

  it('hides the members below, lets the node stand for them, and redraws their lines once with a count', () => {
    const seen = shown(tree, given.lines, { folded: new Set(['A']), opened: new Map() });
    expect([...seen.nodes.keys()]).toEqual(['R', 'A', 'B']);
    expect(seen.nodes.get('A')).toMatchObject({ hidden: 2, foldable: true });
    expect(seen.lines.map(({ from, to, count, branch }) => ({ from, to, count, branch }))).toEqual([
      { from: 'R', to: 'A', count: 1, branch: true },
      { from: 'R', to: 'B', count: 1, branch: true },
      { from: 'B', to: 'A', count: 2, branch: false },
    ]);
    expect(seen.lines[2]).toMatchObject({ share: null, lineIds: ['B>C', 'B>D'] });
  });

  it('shows as much as fits below the limit, by whole levels', () => {
    expect(foldByLevel(tree, 300).folded.size).toBe(0);
    expect([...foldByLevel(tree, 4).folded]).toEqual(['A']);
    expect([...foldAt(tree, 0).folded]).toEqual(['R', 'A']);
  });

  it('lets one node stand for the rest of 500 children and opens as many again', () => {
    const wide = group(
      'R',
      Array.from({ length: 500 }, (_, at) => ['R', `c${at}`, 0.6]),
    );
    const wideTree = spanningTree(wide);
    const seen = shown(wideTree, wide.lines, NO_FOLDS);
    expect(seen.nodes.size).toBe(1 + SIBLINGS + 1);
    expect(seen.nodes.get(moreId('R'))).toMatchObject({ kind: 'more', hidden: 440 });
    expect(seen.lines.find((line) => line.to === moreId('R'))).toMatchObject({ from: 'R', count: 440, branch: true });
    expect(shown(wideTree, wide.lines, foldByLevel(wideTree, FOLD_ABOVE)).nodes.size).toBe(SIBLINGS + 2);
    const last = wideTree.nodes.get('R')?.children.at(-1) ?? '';
    expect(shown(wideTree, wide.lines, reveal(wideTree, NO_FOLDS, last)).nodes.has(last)).toBe(true);
  });

  it('reveals an entity through every folded owner above it', () => {
    const folds = reveal(tree, foldAt(tree, 0), 'D');
    expect(shown(tree, given.lines, folds).nodes.has('D')).toBe(true);
  });
});

describe('layout', () => {
  const overlap = (boxes: ReturnType<typeof place>) => {
    const all = [...boxes.values()];
    return all.some((a, at) =>
      all.slice(at + 1).some((b) => Math.abs(a.x - b.x) < (a.w + b.w) / 2 && Math.abs(a.y - b.y) < (a.h + b.h) / 2),
    );
  };
  const side = fc.integer({ min: 50, max: 4_000 });
  const view = fc.record({ width: side, height: side });
  const random = fc.array(fc.nat({ max: 1_000 }), { maxLength: 80 }).map((parents) =>
    group(
      'e0',
      parents.map((parent, at) => [`e${parent % (at + 1)}`, `e${at + 1}`, 0.6]),
    ),
  );

  it('never puts two entities over each other, in rows and in columns, and each below its owner', () => {
    fc.assert(
      fc.property(random, view, (given, size) => {
        const seen = shown(spanningTree(given), given.lines, NO_FOLDS);
        const boxes = place(seen, size);
        expect(boxes.size).toBe(seen.nodes.size);
        expect(overlap(boxes)).toBe(false);
        for (const node of seen.nodes.values())
          if (node.parentId !== null)
            expect(boxes.get(node.id)?.y).toBeGreaterThan(boxes.get(node.parentId)?.y ?? Infinity);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps a small tree in rows and hangs the leaves of a wide one in columns', () => {
    const small = group('R', [
      ['R', 'A', 1],
      ['R', 'B', 1],
    ]);
    expect([...place(shown(spanningTree(small), small.lines, NO_FOLDS)).values()].some((box) => box.hung)).toBe(false);
    const wide = group(
      'R',
      Array.from({ length: 24 }, (_, at) => ['R', `c${at}`, 1]),
    );
    const boxes = [...place(shown(spanningTree(wide), wide.lines, NO_FOLDS)).values()];
    expect(boxes.filter((box) => box.hung)).toHaveLength(24);
    expect(Math.max(...boxes.map((box) => box.x)) - Math.min(...boxes.map((box) => box.x))).toBeLessThan(600);
  });

  it('draws a route for every line, from the border of the owner to the border of the owned', () => {
    fc.assert(
      fc.property(random, (given) => {
        const seen = shown(spanningTree(given), given.lines, NO_FOLDS);
        const boxes = place(seen);
        const routes = route(seen.lines, boxes);
        expect(routes.size).toBe(seen.lines.length);
        for (const line of seen.lines) {
          const last = routes.get(line.id)?.points.at(-1);
          const to = boxes.get(line.to);
          if (!last || !to) throw new Error('a line without a route');
          const inside = Math.abs(last.x - to.x) <= to.w / 2 + 0.01 && Math.abs(last.y - to.y) <= to.h / 2 + 0.01;
          expect(inside).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('arrow keys', () => {
  const given = group('R', [
    ['R', 'A', 0.9],
    ['R', 'B', 0.8],
  ]);
  const seen = shown(spanningTree(given), given.lines, NO_FOLDS);
  it.each([
    [null, 'down', 'R'],
    ['R', 'down', 'A'],
    ['A', 'right', 'B'],
    ['B', 'right', null],
    ['B', 'left', 'A'],
    ['B', 'up', 'R'],
    ['R', 'up', null],
  ] as const)('from %s %s leads to %s', (from, step, to) => {
    expect(walk(seen, from, step)).toBe(to);
  });
});
