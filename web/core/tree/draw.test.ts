import { describe, expect, it } from 'vitest';
import { en } from '../../texts/en.ts';
import { zh } from '../../texts/zh.ts';
import { drawTree } from './draw.ts';
import { NO_FOLDS, shown } from './fold.ts';
import { group, type SampleStake } from './sample.ts';
import { spanningTree } from './spanning.ts';

function scene(
  stakes: SampleStake[],
  folded: string[] = [],
  change: (given: ReturnType<typeof group>) => void = () => undefined,
) {
  const given = group('R', stakes);
  change(given);
  const seen = shown(spanningTree(given), given.lines, { ...NO_FOLDS, folded: new Set(folded) });
  return { en: drawTree(given, seen, 'en', en), zh: drawTree(given, seen, 'zh', zh) };
}

describe('the customer tree as a scene', () => {
  it('names entities in the reader’s language and says level and stake to a screen reader', () => {
    const drawn = scene([['R', 'A', 0.6]], [], (given) => {
      Object.assign(given.members[1] ?? {}, {
        name: '远岚北方',
        nameEn: 'Yuanlan North',
        level: 'customer',
        effectiveStake: 0.6,
      });
    });
    const node = (of: typeof drawn.en) => of.nodes.find((one) => one.id === 'A');
    expect(node(drawn.en)).toMatchObject({
      lines: ['Yuanlan North'],
      level: 'customer',
      form: 'card',
      spoken: 'Yuanlan North, customer, 60\u202f%',
    });
    expect(node(drawn.zh)).toMatchObject({ lines: ['远岚北方'], spoken: '远岚北方, 客户, 60\u202f%' });
  });

  it('marks joint control thick, inferred stakes dashed, affiliates as pills, branches slight', () => {
    const drawn = scene(
      [
        ['R', 'A', 0.6],
        ['A', 'a:X', 0.3],
      ],
      [],
      (given) => {
        Object.assign(given.lines[0] ?? {}, { control: false, joint: true, confidence: 'inferred' });
        Object.assign(given.members[1] ?? {}, { kind: 'branch' });
      },
    ).en;
    expect(drawn.lines[0]).toMatchObject({ strong: true, joint: true, stroke: 'dashed', label: '60\u202f%' });
    expect(drawn.lines[1]).toMatchObject({ strong: false, joint: false, stroke: 'solid' });
    expect(drawn.nodes.find((node) => node.id === 'X')).toMatchObject({ form: 'pill', level: null });
    expect(drawn.nodes.find((node) => node.id === 'A')).toMatchObject({ slight: true });
  });

  it('counts what a folded entity stands for, and the stakes that lead there', () => {
    const drawn = scene(
      [
        ['R', 'A', 1],
        ['R', 'B', 1],
        ['A', 'C', 0.6],
        ['A', 'D', 0.6],
        ['B', 'C', 0.4],
        ['B', 'D', 0.4],
      ],
      ['A'],
    ).en;
    expect(drawn.nodes.find((node) => node.id === 'A')?.badge).toBe('+2');
    expect(drawn.lines.find((line) => line.from === 'B')?.label).toBe('2 stakes');
  });

  it('keeps a tangle of further stakes faint, a few of them plain', () => {
    const children = Array.from({ length: 50 }, (_, at): SampleStake => ['R', `c${at}`, 0.6]);
    const further = (count: number) => children.slice(1, count + 1).map(([, id]): SampleStake => ['c0', id, 0.1]);
    expect(scene([...children, ...further(3)]).en.lines.filter((line) => line.quiet)).toEqual([]);
    expect(scene([...children, ...further(45)]).en.lines.filter((line) => line.quiet)).toHaveLength(45);
  });
});
