import { describe, expect, it } from 'vitest';
import { stepIn } from './step.ts';

const BONES = [
  { id: 'eb', x: 500, y: 20 },
  { id: 'tb', x: 300, y: 200 },
  { id: 'ub', x: 300, y: 300 },
  { id: 'coach', x: 100, y: 20 },
];

describe('arrow keys in a fishbone', () => {
  it('begin with the most powerful and go left through everybody by power, and back', () => {
    const seen: string[] = [];
    for (let at = stepIn(BONES, null, 'ArrowDown'); at; at = stepIn(BONES, at, 'ArrowLeft')) seen.push(at);
    expect(seen).toEqual(['eb', 'tb', 'ub', 'coach']);
    expect(stepIn(BONES, 'coach', 'ArrowRight')).toBe('ub');
    expect(stepIn(BONES, 'eb', 'ArrowRight')).toBeNull();
  });

  it('go up and down to the nearest row, and nowhere beyond the last one', () => {
    expect(stepIn(BONES, 'eb', 'ArrowDown')).toBe('tb');
    expect(stepIn(BONES, 'tb', 'ArrowDown')).toBe('ub');
    expect(stepIn(BONES, 'ub', 'ArrowUp')).toBe('tb');
    expect(stepIn(BONES, 'tb', 'ArrowUp')).toBe('eb');
    expect(stepIn(BONES, 'ub', 'ArrowDown')).toBeNull();
  });

  it('leave other keys alone', () => {
    expect(stepIn(BONES, 'eb', 'Enter')).toBeNull();
    expect(stepIn(BONES, null, 'x')).toBeNull();
  });
});
