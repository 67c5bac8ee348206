import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../../domain/contract/groups.ts';
import { LIGHT } from '../../theme/tokens.ts';
import { bendsOf, pointOf } from './bend.ts';
import { isDrawn, isLarge } from './detail.ts';
import { levelPieces, PIECES } from './level.ts';
import { boundsOf, type Scene, type SceneNode, strokeOf } from './scene.ts';
import { escapeXml, pathOf, sceneSvg } from './svg.ts';

const node = (id: string, more: Partial<SceneNode> = {}): SceneNode => ({
  id,
  x: 0,
  y: 0,
  w: 152,
  h: 44,
  form: 'card',
  kind: 'account',
  lines: [id],
  spoken: id,
  ...more,
});
const scene: Scene = {
  nodes: [
    node('<Root & co>', { level: 'customer', chief: true }),
    node('Leaf', { x: 200, y: 118, level: 'untouched', badge: '+12' }),
    node('周敏', { x: -400, y: 300, w: 40, h: 40, form: 'mark', kind: 'person', initials: '周' }),
  ],
  lines: [
    {
      id: 'l',
      from: '<Root & co>',
      to: 'Leaf',
      label: '60 %',
      strong: true,
      joint: true,
      stroke: 'dashed',
      arrow: false,
    },
  ],
};

describe('scene', () => {
  it('tells every level apart by the number of filled pieces alone', () => {
    expect(
      LEVELS.map((level) => levelPieces(level, 32, LIGHT).filter((piece) => piece.fill !== 'none').length),
    ).toEqual([4, 3, 2, 1, 0]);
    expect(new Set(Object.values(PIECES)).size).toBe(LEVELS.length);
  });

  it('draws what is inferred dashed and what is unclear dotted', () => {
    expect([null, 'clear', 'consensus', 'inferred', 'unclear'].map(strokeOf)).toEqual([
      'solid',
      'solid',
      'solid',
      'dashed',
      'dotted',
    ]);
  });

  it('drops names at overview, and moves a picture of what is large', () => {
    expect([1, 0.42, 0.41, 0.1].map((zoom) => isDrawn(12, zoom))).toEqual([true, true, false, false]);
    expect([isLarge(300, 600), isLarge(301, 0), isLarge(2, 601)]).toEqual([false, true, true]);
  });
});

describe('SVG of the whole map', () => {
  it('holds every node, line, title and legend, with text escaped', () => {
    const levels = { customer: '客户', deal: '商机中', engaged: '有往来', known: '有联系人', untouched: '未触达' };
    const { svg, width, height } = sceneSvg({
      scene,
      title: 'A <b>',
      sub: 'as of',
      levels,
      tokens: LIGHT,
      font: 'system-ui, "Noto"',
    });
    for (const part of [
      '&lt;Root &amp; co&gt;',
      'Leaf',
      '周敏',
      '┼ 60 %',
      '+12',
      'A &lt;b&gt;',
      '未触达',
      'stroke-dasharray="6 4"',
      '&quot;Noto&quot;',
    ])
      expect(svg).toContain(part);
    expect(svg).not.toContain('<Root');
    const box = boundsOf(scene);
    expect(width).toBeGreaterThan(box.right - box.left);
    expect(height).toBeGreaterThan(box.bottom - box.top);
  });

  it('leaves out characters XML does not allow', () => {
    expect(escapeXml('a\u0000\u001fb"')).toBe('ab&quot;');
  });

  it('rounds corners and passes through the middle of a curve', () => {
    const label = { x: 0, y: 0 };
    expect(
      pathOf({
        kind: 'path',
        points: [
          { x: 0, y: 0 },
          { x: 0, y: 20 },
          { x: 40, y: 20 },
        ],
        label,
      }),
    ).toBe('M0 0L0 12Q0 20 8 20L40 20');
    expect(
      pathOf({
        kind: 'curve',
        points: [
          { x: 0, y: 0 },
          { x: 0, y: 10 },
          { x: 20, y: 10 },
          { x: 20, y: 20 },
        ],
        label,
      }),
    ).toBe('M0 0Q0 10 10 10Q20 10 20 20');
    expect(pathOf({ kind: 'path', points: [], label })).toBe('');
  });
});

describe('bends', () => {
  it('stand for exactly the points of the route', () => {
    const coordinate = fc.integer({ min: -500, max: 500 });
    const point = fc.record({ x: coordinate, y: coordinate });
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 6 }), (points) => {
        const start = points[0]!;
        const end = points.at(-1)!;
        fc.pre(start.x !== end.x || start.y !== end.y);
        for (const [at, bend] of bendsOf(points).entries()) {
          expect(pointOf(bend, start, end).x).toBeCloseTo(points[at + 1]!.x, 6);
          expect(pointOf(bend, start, end).y).toBeCloseTo(points[at + 1]!.y, 6);
        }
      }),
    );
  });
});
