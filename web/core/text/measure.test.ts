import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf, wrap } from './measure.ts';

describe('wrapping text into a mark', () => {
  it.each([
    ['North Holding', 12, 128, 2, ['North Holding']],
    ['Yuanlan Medical Imaging Diagnostics', 12, 128, 2, ['Yuanlan Medical', 'Imaging Diagnosti…']],
    ['杭州远岚医疗影像诊断中心有限公司', 12, 128, 2, ['杭州远岚医疗影像', '诊断中心有限公司']],
    ['远岚南方医疗管理有限公司', 12, 128, 2, ['远岚南方医疗', '管理有限公司']],
    ['杭州远岚医疗影像诊断中心有限公司', 12, 60, 2, ['杭州远岚医', '疗影像诊…']],
    ['a  b', 12, 128, 2, ['a b']],
    ['', 12, 128, 2, []],
  ])('%s at %i px into %i px', (text, size, width, most, lines) => {
    expect(wrap(text, size, width, most)).toEqual(lines);
  });

  it('never makes more or wider lines than asked, and loses nothing that fits', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'W', '远', ' ', '1', '岚', 'il'), maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 40, max: 400 }), fc.integer({ min: 1, max: 3 }), (text, width, most) => {
        const lines = wrap(text, 12, width, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(widthOf(line, 12)).toBeLessThanOrEqual(width + 0.001);
        const whole = text.replace(/\s+/g, '');
        const kept = lines.join('').replace(/\s+/g, '');
        if (kept.endsWith('…')) expect(whole.startsWith(kept.slice(0, -1))).toBe(true);
        else expect(kept).toBe(whole);
      }),
    );
  });
});
