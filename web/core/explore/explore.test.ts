import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExploreLine, ExploreNode } from '../../../domain/contract/explore.ts';
import { add, type Canvas, hide, keyOf, move, neighboursOf, redo, roomOf, STEPS, start, undo } from './canvas.ts';
import { nearest } from './nearest.ts';
import { ring } from './ring.ts';

const node = (id: string, kind: ExploreNode['kind'] = 'person'): ExploreNode => ({
  id,
  kind,
  label: id,
  nameEn: null,
  sub: null,
  state: null,
});
const line = (from: string, to: string): ExploreLine => ({
  id: `${from}-${to}`,
  type: 'INFLUENCES',
  from,
  fromKind: 'person',
  to,
  toKind: 'person',
  label: null,
  confidence: null,
});
const people = (count: number, prefix = 'p') => Array.from({ length: count }, (_, at) => node(`${prefix}${at}`));
const ids = (canvas: Canvas) => canvas.present.nodes.map((placed) => placed.id);

describe('explore canvas', () => {
  it('adds what is new round its node and moves nothing that lies there', () => {
    const first = add(start(node('a')), 'person:a', people(50), [line('a', 'p0')]);
    const second = add(first, 'person:p7', people(50, 'q'), [line('p7', 'q3'), line('p0', 'q1'), line('x', 'q1')]);
    expect(second.present.nodes.slice(0, 51)).toEqual(first.present.nodes);
    expect(second.present.lines.map((one) => one.id)).toEqual(['a-p0', 'p7-q3', 'p0-q1']);
  });

  it('takes known nodes and lines only once', () => {
    const first = add(start(node('a')), 'person:a', people(3), [line('a', 'p0')]);
    expect(add(first, 'person:a', people(3), [line('a', 'p0')])).toBe(first);
  });

  it('hides a node with its lines, and undo brings both back where they were', () => {
    const first = add(start(node('a')), 'person:a', people(3), [line('a', 'p0'), line('p0', 'p1')]);
    const hidden = hide(first, new Set(['person:p0']));
    expect(ids(hidden)).toEqual(['a', 'p1', 'p2']);
    expect(hidden.present.lines).toEqual([]);
    expect(undo(hidden).present).toEqual(first.present);
    expect(redo(undo(hidden)).present).toEqual(hidden.present);
    expect([...neighboursOf(first.present, 'person:p0')].sort()).toEqual(['person:a', 'person:p1']);
  });

  it('undoes any sequence of changes step by step, fifty of them', () => {
    const action = fc.oneof(
      fc.nat(9).map((at) => (canvas: Canvas) => add(canvas, 'person:a', [node(`p${at}`)], [line('a', `p${at}`)])),
      fc.nat(9).map((at) => (canvas: Canvas) => hide(canvas, new Set([`person:p${at}`]))),
      fc.nat(500).map((x) => (canvas: Canvas) => move(canvas, 'person:a', { x, y: 3 })),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 70 }), (actions) => {
        let canvas = start(node('a'));
        const states = [canvas.present];
        for (const act of actions) {
          const next = act(canvas);
          if (next !== canvas) states.push(next.present);
          canvas = next;
        }
        const last = canvas.present;
        let steps = 0;
        while (canvas.past.length > 0) {
          canvas = undo(canvas);
          steps++;
          expect(canvas.present).toEqual(states[states.length - 1 - steps]);
        }
        expect(steps).toBe(Math.min(STEPS, states.length - 1));
        expect(undo(canvas)).toBe(canvas);
        for (let at = 0; at < steps; at++) canvas = redo(canvas);
        expect(canvas.present).toEqual(last);
        expect(redo(canvas)).toBe(canvas);
      }),
      { numRuns: 40 },
    );
  });
});

describe('ring', () => {
  it('gives every node a place of its own, however crowded it is, and always the same', () => {
    const kinds = fc.array(fc.constantFrom<'account' | 'person'>('account', 'person'), { maxLength: 120 });
    const place = fc.record({ x: fc.integer({ min: -600, max: 600 }), y: fc.integer({ min: -600, max: 600 }) });
    fc.assert(
      fc.property(kinds, fc.array(place, { maxLength: 20 }), (wanted, there) => {
        const rooms = wanted.map((kind) => roomOf({ kind }));
        const occupied = there.map((at) => ({ ...at, w: 120, h: 88 }));
        const places = ring({ x: 0, y: 0 }, rooms, occupied);
        expect(places).toEqual(ring({ x: 0, y: 0 }, rooms, occupied));
        expect(places).toHaveLength(rooms.length);
        const boxes = places.map((at, index) => ({ ...at, ...rooms[index]! }));
        for (const [index, a] of boxes.entries())
          for (const b of [...occupied, ...boxes.slice(index + 1)])
            expect(Math.abs(a.x - b.x) >= (a.w + b.w) / 2 || Math.abs(a.y - b.y) >= (a.h + b.h) / 2).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('spreads a few nodes over the whole first ring', () => {
    const places = ring(
      { x: 0, y: 0 },
      Array.from({ length: 4 }, () => ({ w: 120, h: 88 })),
      [],
    );
    expect(places.map((at) => [Math.sign(at.x), Math.sign(at.y)])).toEqual([
      [0, -1],
      [1, 0],
      [0, 1],
      [-1, 0],
    ]);
  });

  it('keeps keys of equal ids of different kinds apart', () => {
    expect(keyOf({ kind: 'deal', id: '1' })).not.toBe(keyOf({ kind: 'account', id: '1' }));
  });
});

describe('arrow keys on the canvas', () => {
  const at = (id: string, x: number, y: number) => ({ ...node(id), x, y });
  const nodes = [at('c', 0, 0), at('n', 10, -100), at('far', 0, -300), at('e', 120, 30), at('w', -90, 0)];
  it.each([
    ['ArrowUp', 'person:n'],
    ['ArrowRight', 'person:e'],
    ['ArrowLeft', 'person:w'],
    ['ArrowDown', 'person:e'],
    ['x', null],
  ])('%s leads to %s', (key, to) => {
    expect(nearest(nodes, 'person:c', key)).toBe(to);
  });
});
