import { describe, expect, it } from 'vitest';
import { en } from '../../texts/en.ts';
import { zh } from '../../texts/zh.ts';
import { LIGHT } from '../../theme/tokens.ts';
import { sceneSvg } from '../scene/svg.ts';
import { wrap } from '../text/measure.ts';
import { foldAt, NO_FOLDS, shown } from '../tree/fold.ts';
import { drawPowerMap } from './draw.ts';
import { TEXT } from './face.ts';
import { attitudeItems, legendItems, legendSvg } from './legend.ts';
import { LINE_TONES, type LineTone, mapLines } from './map-lines.ts';
import { line, person, powerMap } from './sample.ts';
import { seatTree } from './seat-tree.ts';

const DEAL = {
  id: 'd',
  name: 'Cloud',
  accountId: 'x',
  accountName: 'X',
  accountNameEn: null,
  stage: null,
  outcome: 'open' as const,
  amount: null,
  currency: null,
  openedOn: null,
  closeOn: null,
};
const MAP = {
  ...powerMap(
    [
      ['chair', null, 'decision', 'p'],
      ['cio', 'chair', 'senior', 'q r'],
      ['empty', 'chair', 'middle'],
    ],
    {
      persons: [
        person('p', {
          inChain: true,
          roles: ['EB'],
          tie: { colleagueId: 'c', strength: 0.4, sure: false },
          reach: { low: 0, point: 0.12, high: 0.5 },
          status: 'weak',
        }),
        person('q', { inChain: true, roles: ['COACH'], attitude: 2 }),
        person('r', { left: true }),
      ],
      lines: [
        line('q', 'p', { weight: 0.7, influence: 'advice', confidence: 'inferred' }),
        line('r', 'p', { kind: 'conflict', confidence: 'clear' }),
      ],
    },
  ),
  deal: DEAL,
};
const NAMES: Record<string, string> = { p: '周敏', q: '陈洁', r: '王强', c: '林可' };

function drawn(language: 'zh' | 'en' = 'zh', depth: number | null = null, standing = false) {
  const seats = seatTree(MAP);
  const seen = shown(seats.tree, [], depth === null ? NO_FOLDS : foldAt(seats.tree, depth));
  const lines = mapLines(seats, seen, MAP.lines, new Set(['influence', 'conflict', 'assumed', 'same']));
  return drawPowerMap({
    map: MAP,
    seats,
    shown: seen,
    lines,
    standing,
    nameOf: (_, id) => NAMES[id] ?? id,
    language,
    texts: language === 'zh' ? zh : en,
    tokens: LIGHT,
  });
}
const node = (scene: ReturnType<typeof drawn>, id: string) => scene.nodes.find((each) => each.id === id);

describe('the power map as a scene', () => {
  it('says who sits where, and the marks, to a screen reader in both languages', () => {
    expect(node(drawn(), 'seat:chair')?.spoken).toBe(
      '周敏, Title chair, 决策层, 最终决策人, 态度未知, 勉强可达 0.12, 最强关系 0.40，林可',
    );
    expect(node(drawn('en'), 'seat:empty')?.spoken).toBe('vacant, Title empty, middle');
    expect(node(drawn('en', 1), 'seat:chair')?.spoken).toContain('2 folded in');
  });

  it('draws a vacant seat and one whose holder has left hollow, several holders together', () => {
    const scene = drawn();
    expect(node(scene, 'seat:empty')).toMatchObject({ form: 'face', kind: 'seat', hollow: true });
    expect(node(scene, 'seat:cio')).toMatchObject({ kind: 'person', hollow: false });
    expect(node(scene, 'seat:cio')?.face?.near).toContain('陈洁、王强');
    expect(node(scene, 'seat:empty')?.face?.near).toContain('空缺');
  });

  it('shows the key of who decides, the role, and marks alone from far away', () => {
    const face = node(drawn(), 'seat:chair')?.face;
    expect(face?.near).toContain('>EB<');
    expect(face?.near).toContain('周敏');
    expect(face?.far).not.toContain('周敏');
    expect(face?.far).toContain('>周<');
  });

  it('tells lines apart by arrow, teeth and stroke; width follows weight', () => {
    const { lines } = drawn();
    const influence = lines.find(({ tone }) => tone === 'influence');
    expect(influence).toMatchObject({ arrow: true, stroke: 'dashed', label: '0.7 建议', hush: false });
    expect(influence?.width).toBeCloseTo(3.1, 9);
    const conflict = lines.find(({ tone }) => tone === 'conflict');
    expect(conflict).toMatchObject({ arrow: false, stroke: 'solid', route: { kind: 'zigzag' } });
    expect(lines.filter(({ tone }) => tone === 'reports')).toHaveLength(2);
  });

  it('names the layers on their bands', () => {
    expect(drawn('en').areas?.map(({ label, kind }) => [kind, label])).toEqual([
      ['band', 'decision layer'],
      ['band', 'senior'],
      ['band', 'middle'],
    ]);
  });

  it('writes long names and titles whole, smaller where they have to be', () => {
    const names = ['Lena Brandhofer', 'Sigrun Gronnevik', 'Solveig Myrstad', 'Halvard Tveitdal'];
    for (const name of names) expect(wrap(name, TEXT.nameSmall, TEXT.nameWidth / 1.05, 1), name).toEqual([name]);
    expect(wrap('Chief Information Officer', TEXT.size, TEXT.width, 2)).toEqual(['Chief Information', 'Officer']);
  });

  it('explains the lines that are drawn, and no other', () => {
    const keys = (...tones: LineTone[]) =>
      legendItems(en, LIGHT, { deal: false, banded: true, tones: new Set(tones) }).map(({ key }) => key);
    expect(keys('same')).toEqual(['ring', 'reach', 'vacant', 'reports', 'same']);
    expect(keys('conflict')).toEqual(['ring', 'reach', 'vacant', 'reports', 'conflict', 'inferred', 'unclear']);
    expect(keys('assumed').at(-1)).toBe('assumed');
  });

  it('is exported whole, with title, legend, and nothing that is no XML', () => {
    const items = [
      ...attitudeItems(en, LIGHT),
      ...legendItems(en, LIGHT, { deal: true, banded: true, tones: new Set(LINE_TONES) }),
    ];
    const scene = drawn('en');
    const legend = legendSvg(items, LIGHT, 700);
    const { svg, width, height } = sceneSvg({
      scene,
      title: 'A & B',
      sub: 'today',
      legend,
      tokens: LIGHT,
      font: 'serif',
    });
    expect(svg).toContain('A &amp; B');
    for (const item of items) expect(svg).toContain(`>${item.label}<`);
    for (const name of ['周敏', '陈洁, 王强', 'vacant', 'decision layer', 'marker-end="url(#arrow-'])
      expect(svg).toContain(name);
    expect(legend.width).toBeLessThanOrEqual(width);
    expect(legend.height).toBeLessThan(height);
    // Every element that is opened is closed.
    const opened = svg.match(/<[a-z][^>]*[^/]>/gu)?.length ?? 0;
    expect(svg.match(/<\/[a-z]+>/gu)?.length).toBe(opened);
  });
});
