import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { components, linksOf } from './components.ts';
import { factorize, type Link, solve } from './elimination.ts';

/** x = b + xA by summing the series b + bA + bA² + ..., as slow as it is plain. */
function series(size: number, links: Link[], b: number[]): number[] {
  const x = [...b];
  let term = b;
  for (let power = 0; power < 20_000; power++) {
    const next = new Array<number>(size).fill(0);
    for (const { from, to, weight } of links) next[to]! += term[from]! * weight;
    term = next;
    term.forEach((value, node) => {
      x[node]! += value;
    });
    if (term.every((value) => value < 1e-16)) break;
  }
  return x;
}

/** Links among `size` nodes that give nobody more than 0.97. */
function loops(size: number, links: number) {
  return fc
    .array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.double({ min: 0.01, max: 1, noNaN: true })), {
      minLength: 1,
      maxLength: links,
    })
    .map((given) => {
      const held = new Array<number>(size).fill(0);
      for (const [, to, weight] of given) held[to]! += weight;
      return given.map(([from, to, weight]): Link => ({ from, to, weight: (weight / Math.max(1, held[to]!)) * 0.97 }));
    });
}

describe('elimination of a loop', () => {
  it.each([
    ['sparse', 40, 60],
    ['dense', 25, 400],
  ])('solves %s loops as the sum over all chains does', (_, size, count) => {
    const right = fc.array(fc.constantFrom(0, 0, 0.3, 1), { minLength: size, maxLength: size });
    fc.assert(
      fc.property(loops(size, count), right, (links, b) => {
        const factor = factorize(size, links);
        expect(factor).not.toBeNull();
        const expected = series(size, links, b);
        const x = solve(factor!, Float64Array.from(b));
        expected.forEach((value, node) => {
          expect(x[node]).toBeCloseTo(value, 9);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('says that chains have no end where a loop gives itself 100 % or more', () => {
    const ring = (weight: number) => [0, 1, 2].map((from): Link => ({ from, to: (from + 1) % 3, weight }));
    expect(factorize(3, ring(1))).toBeNull();
    expect(factorize(3, ring(1.2))).toBeNull();
    expect(factorize(3, ring(0.999))).not.toBeNull();
  });
});

describe('strongly connected parts', () => {
  it('come in an order in which every part is before those it links to, and join what reaches each other', () => {
    const graph = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 16 });
    fc.assert(
      fc.property(graph, (links) => {
        const linked = (node: number) => links.filter(([from]) => from === node).map(([, to]) => to);
        const reach = (from: number) => {
          const reached = new Set([from]);
          for (const node of reached) for (const to of linked(node)) reached.add(to);
          return reached;
        };
        const parts = components(linksOf(8, linked));
        expect(parts.flat().sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
        const partOf = (node: number) => parts.findIndex((part) => part.includes(node));
        for (let a = 0; a < 8; a++)
          for (const b of reach(a)) {
            expect(partOf(a)).toBeLessThanOrEqual(partOf(b));
            expect(partOf(a) === partOf(b)).toBe(reach(b).has(a));
          }
      }),
    );
  });

  it('follow a chain of any length', () => {
    expect(components(linksOf(200_000, (node) => (node + 1 < 200_000 ? [node + 1] : [])))).toHaveLength(200_000);
  });
});
