import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAYERS } from '../../../domain/facts/person.ts';
import { foldAt, NO_FOLDS, shown } from '../tree/fold.ts';
import type { Box } from '../tree/place.ts';
import { place } from './place.ts';
import { person, powerMap, type SampleSeat } from './sample.ts';
import { seatTree, TOP } from './seat-tree.ts';

function placed(map: ReturnType<typeof powerMap>, view?: { width: number; height: number }) {
  const seats = seatTree(map);
  const seen = shown(seats.tree, [], NO_FOLDS);
  return { seats, seen, ...place(seats, seen, view) };
}
function overlap(boxes: ReadonlyMap<string, Box>): string[] {
  const all = [...boxes];
  return all.flatMap(([one, a], at) =>
    all
      .slice(at + 1)
      .filter(([, b]) => Math.abs(a.x - b.x) < (a.w + b.w) / 2 && Math.abs(a.y - b.y) < (a.h + b.h) / 2)
      .map(([other]) => `${one} over ${other}`),
  );
}

describe('a power map in bands', () => {
  const HEADQUARTERS: SampleSeat[] = [
    ['chair', null, 'decision'],
    ['ceo', 'chair', 'decision'],
    ['secretary', 'chair', 'middle'],
    ['cfo', 'ceo', 'decision'],
    ['cio', 'ceo', 'senior'],
    ['legal', 'ceo', 'senior'],
    ['architect', 'cio', 'middle'],
    ['clerk', 'cfo', 'base'],
    ['odd', 'clerk', 'senior'],
    ['unknown', 'cio', null],
  ];

  it('puts each layer into its band, whoever decides above whoever does not', () => {
    const { boxes, areas } = placed(powerMap(HEADQUARTERS));
    expect(areas.map(({ rank }) => rank)).toEqual([0, 1, 2, 3]);
    const bandOf = (id: string) =>
      areas.findIndex(({ top, bottom }) => boxes.get(id)!.y > top && boxes.get(id)!.y < bottom);
    const bands = Object.fromEntries(HEADQUARTERS.map(([id]) => [id, bandOf(`seat:${id}`)]));
    // The band of a seat whose layer is unknown, or is above that of whom it reports to, is its manager's.
    expect(bands).toEqual({
      chair: 0,
      ceo: 0,
      cfo: 0,
      cio: 1,
      legal: 1,
      unknown: 1,
      secretary: 2,
      architect: 2,
      clerk: 3,
      odd: 3,
    });
  });

  it('has none where layers say nothing', () => {
    expect(
      placed(
        powerMap([
          ['a', null],
          ['b', 'a'],
          ['c', 'a'],
        ]),
      ).areas,
    ).toEqual([]);
    expect(
      placed(
        powerMap([
          ['a', null, 'base'],
          ['b', 'a', 'base'],
        ]),
      ).areas,
    ).toEqual([]);
  });

  it('never lays two seats over each other, keeps reports below, and every seat inside its band', () => {
    const layer = fc.constantFrom(...LAYERS, null);
    const seats = fc.array(fc.tuple(fc.nat({ max: 1_000 }), layer, fc.integer({ min: 0, max: 8 })), {
      minLength: 1,
      maxLength: 60,
    });
    const side = fc.integer({ min: 200, max: 4_000 });
    fc.assert(
      fc.property(seats, side, side, (rows, width, height) => {
        const map = powerMap(
          rows.map(([manager, of, top], at) => [`s${at}`, at === 0 || top === 0 ? null : `s${manager % at}`, of]),
          { persons: [person('p1'), person('p2')] },
        );
        const { boxes, seen, areas } = placed(map, { width, height });
        expect(boxes.size).toBe(seen.nodes.size - 1);
        expect(overlap(boxes)).toEqual([]);
        for (const node of seen.nodes.values()) {
          if (node.parentId === null || node.parentId === TOP) continue;
          expect(boxes.get(node.id)!.y).toBeGreaterThan(boxes.get(node.parentId)!.y);
        }
        const bands = areas.filter(({ rank }) => rank !== null);
        for (const [id, { y, h }] of boxes)
          if (bands.length > 0 && id.startsWith('seat:'))
            expect(bands.some(({ top, bottom }) => y - h / 2 >= top && y + h / 2 <= bottom)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a power map of several accounts', () => {
  it('frames each account and packs the frames, none over another', () => {
    const rows = Array.from({ length: 14 }, (_, account) =>
      Array.from(
        { length: 2 + (account % 5) },
        (_, at): SampleSeat => [`a${account}/s${at}`, at === 0 ? null : `a${account}/s0`],
      ),
    ).flat();
    const { boxes, areas, seen } = placed(powerMap(rows, { persons: [person('loose')] }));
    expect(boxes.size).toBe(seen.nodes.size - 1);
    expect(areas).toHaveLength(15);
    const frames = new Map(
      areas.map(({ id, left, right, top, bottom }) => [
        id,
        { x: (left + right) / 2, y: (top + bottom) / 2, w: right - left, h: bottom - top, hung: false },
      ]),
    );
    expect(overlap(frames)).toEqual([]);
    expect(overlap(boxes)).toEqual([]);
    const { width, height } = sizeOf(areas);
    expect(width / height).toBeGreaterThan(0.7);
    expect(width / height).toBeLessThan(4);
  });

  it('is placed while folded too', () => {
    const map = powerMap([
      ['a/1', null],
      ['a/2', 'a/1'],
      ['b/1', null],
    ]);
    const seats = seatTree(map);
    const seen = shown(seats.tree, [], foldAt(seats.tree, 1));
    expect([...place(seats, seen).boxes.keys()]).toEqual(['account:a', 'account:b']);
  });
});

function sizeOf(areas: readonly { right: number; bottom: number }[]) {
  return {
    width: Math.max(...areas.map(({ right }) => right)),
    height: Math.max(...areas.map(({ bottom }) => bottom)),
  };
}
