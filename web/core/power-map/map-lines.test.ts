import { describe, expect, it } from 'vitest';
import { NO_FOLDS, shown } from '../tree/fold.ts';
import { type LineTone, mapLines } from './map-lines.ts';
import { line, person, powerMap } from './sample.ts';
import { seatTree } from './seat-tree.ts';

const ALL: ReadonlySet<LineTone> = new Set(['influence', 'conflict', 'assumed', 'same']);
function drawn(map: ReturnType<typeof powerMap>, folded: string[] = [], tones = ALL) {
  const seats = seatTree(map);
  const seen = shown(seats.tree, [], { ...NO_FOLDS, folded: new Set(folded) });
  return mapLines(seats, seen, map.lines, tones).map(({ id, from, to, tone, of }) => ({
    id,
    from,
    to,
    tone,
    of: of.length,
  }));
}
const stated = (lines: ReturnType<typeof drawn>) => lines.filter(({ tone }) => tone !== 'reports');

describe('lines of a power map', () => {
  const map = powerMap(
    [
      ['head', null, 'decision', 'p'],
      ['it', 'head', 'senior', 'q'],
      ['clerk', 'it', 'base', 'r'],
    ],
    {
      persons: [person('loose')],
      lines: [
        line('p', 'q'),
        line('loose', 'r'),
        line('r', 'p', { kind: 'conflict' }),
        line('p', 'r', { kind: 'conflict', weight: 0.9 }),
        line('q', 'p', { kind: 'assumed' }),
        line('p', 'stranger'),
      ],
    },
  );

  it('follow the reporting lines, then run between the seats of persons; a conflict has no direction', () => {
    const lines = drawn(map);
    expect(lines.filter(({ tone }) => tone === 'reports').map(({ from, to }) => [from, to])).toEqual([
      ['seat:head', 'seat:it'],
      ['seat:it', 'seat:clerk'],
    ]);
    expect(stated(lines)).toEqual([
      { id: 'p|q|influence', from: 'seat:head', to: 'seat:it', tone: 'influence', of: 1 },
      { id: 'loose|r|influence', from: 'person:loose', to: 'seat:clerk', tone: 'influence', of: 1 },
      { id: 'conflict seat:clerk seat:head', from: 'seat:clerk', to: 'seat:head', tone: 'conflict', of: 2 },
      { id: 'assumed seat:it seat:head', from: 'seat:it', to: 'seat:head', tone: 'assumed', of: 1 },
    ]);
  });

  it('leave out the kinds that are turned off', () => {
    expect(stated(drawn(map, [], new Set(['conflict']))).map(({ tone }) => tone)).toEqual(['conflict']);
  });

  it('end at what stands for a folded seat, once with all they stand for, and vanish inside of it', () => {
    const lines = stated(drawn(map, ['seat:head']));
    expect(lines).toEqual([
      { id: 'loose|r|influence', from: 'person:loose', to: 'seat:head', tone: 'influence', of: 1 },
    ]);
    const merged = stated(
      drawn(
        powerMap(
          [
            ['head', null, null, 'p'],
            ['a', 'head', null, 'q'],
            ['b', 'head', null, 'r'],
          ],
          { persons: [person('x')], lines: [line('x', 'q', { weight: 0.2 }), line('x', 'r', { weight: 0.6 })] },
        ),
        ['seat:head'],
      ),
    );
    expect(merged).toEqual([
      { id: 'influence person:x seat:head', from: 'person:x', to: 'seat:head', tone: 'influence', of: 2 },
    ]);
  });

  it('join the seats of one person, and keep a line that closes a circle', () => {
    const lines = drawn(
      powerMap([
        ['a', 'b', 'decision', 'p'],
        ['b', 'a', 'senior', 'p'],
      ]),
    );
    expect(lines).toEqual([
      { id: 'reports seat:b', from: 'seat:a', to: 'seat:b', tone: 'reports', of: 0 },
      { id: 'beside seat:b seat:a', from: 'seat:b', to: 'seat:a', tone: 'reports', of: 0 },
      { id: 'same seat:a seat:b', from: 'seat:a', to: 'seat:b', tone: 'same', of: 0 },
    ]);
  });
});
