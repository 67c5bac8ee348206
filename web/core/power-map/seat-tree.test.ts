import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { person, powerMap } from './sample.ts';
import { LOOSE, seatNode, seatTree, TOP } from './seat-tree.ts';

const children = (map: ReturnType<typeof powerMap>, id: string) => seatTree(map).tree.nodes.get(id)?.children;

describe('the seats of a power map as one tree', () => {
  it('hang below whom they report to, the higher layer first; several tops stand side by side', () => {
    const map = powerMap([
      ['head', null, 'decision'],
      ['clerk', 'head', 'base'],
      ['cfo', 'head', 'decision'],
      ['board', null, 'decision'],
    ]);
    expect(children(map, TOP)).toEqual(['seat:board', 'seat:head']);
    expect(children(map, 'seat:head')).toEqual(['seat:cfo', 'seat:clerk']);
    expect(seatTree(map).apart).toEqual(['board']);
  });

  it('stand below their account where there are several, and a line to another account runs beside the tree', () => {
    const tree = seatTree(
      powerMap([
        ['a/head', null],
        ['b/head', 'a/head'],
        ['b/it', 'b/head'],
      ]),
    );
    expect(tree.tree.nodes.get(TOP)?.children).toEqual(['account:a', 'account:b']);
    expect(tree.tree.nodes.get('account:b')).toMatchObject({ children: ['seat:b/head'], below: 2 });
    expect(tree.beside).toEqual([{ from: 'b/head', to: 'a/head' }]);
  });

  it('end a circle at its highest seat, name it, and keep its line beside the tree', () => {
    const tree = seatTree(
      powerMap([
        ['a', 'c', 'middle'],
        ['b', 'a', 'senior'],
        ['c', 'b', 'base'],
        ['d', 'c', 'base'],
      ]),
    );
    expect(tree.loops).toEqual([['b', 'a', 'c']]);
    expect(tree.beside).toEqual([{ from: 'b', to: 'a' }]);
    expect(tree.tree.nodes.get(TOP)?.children).toEqual(['seat:b']);
    expect(tree.tree.nodes.get('seat:b')).toMatchObject({ below: 3 });
  });

  it('take a seat that reports to itself, or to one that is not there, as a top', () => {
    const map = powerMap([
      ['self', 'self'],
      ['lost', 'gone'],
    ]);
    expect(children(map, TOP)).toEqual(['seat:lost', 'seat:self']);
    expect(seatTree(map).loops).toEqual([]);
  });

  it('keep persons without a seat, and know every seat of a person, the highest first', () => {
    const tree = seatTree(
      powerMap(
        [
          ['low', null, 'base', 'p'],
          ['high', null, 'decision', 'p q'],
        ],
        { persons: [person('r')] },
      ),
    );
    expect(tree.seatsOf.get('p')).toEqual(['high', 'low']);
    expect(tree.loose).toEqual(['r']);
    expect(tree.tree.nodes.get(LOOSE)?.children).toEqual(['person:r']);
  });

  it('lose nobody and end, whatever reports to whom', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 11 }), fc.option(fc.integer({ min: 0, max: 13 })));
    fc.assert(
      fc.property(fc.uniqueArray(pair, { selector: ([seat]) => seat }), (pairs) => {
        const map = powerMap(pairs.map(([seat, manager]) => [`s${seat}`, manager === null ? null : `s${manager}`]));
        const { tree, beside, loops } = seatTree(map);
        expect([...tree.nodes.keys()].sort()).toEqual([TOP, ...map.seats.map(({ id }) => seatNode(id))].sort());
        expect(tree.nodes.get(TOP)?.below).toBe(map.seats.length);
        // Every reporting line between two seats is either a branch or beside the tree, once.
        const held = new Set(map.seats.map(({ id }) => id));
        const stated = map.seats.filter(
          ({ id, reportsToId }) => reportsToId && reportsToId !== id && held.has(reportsToId),
        );
        const branches = stated.filter(
          ({ id, reportsToId }) => tree.nodes.get(seatNode(id))?.parentId === seatNode(reportsToId!),
        );
        expect(branches.length + beside.length).toBe(stated.length);
        expect(loops).toHaveLength(beside.length);
      }),
    );
  });
});
