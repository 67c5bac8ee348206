import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decision, reachFacts } from '../reach/testing/facts.ts';
import { assessed, c139 } from './testing/facts.ts';
import { CONTROL_ITEMS, naiveZone } from './testing/naive.ts';
import { BY_CONTROL, CONTROL } from './testing/templates.ts';
import { zoneOf } from './zone.ts';

const chain = reachFacts({ decisions: [decision('A', ['EB'])] });

describe('the zones of control-139', () => {
  const states = [0, 1].flatMap((w) =>
    [0, 1, 2, 3].flatMap((f) => Array.from({ length: 10 }, (_, c): [number, number, number] => [w, f, c])),
  );

  it('are 12 win, 41 volatile and 27 loss over all 80 states', () => {
    const counts = { win: 0, volatile: 0, loss: 0 };
    for (const [w, f, c] of states) {
      const zone = zoneOf(CONTROL, (group) => ({ W: w, F: f, C: c })[group] ?? 0);
      expect(zone).toBe(naiveZone(w, f, c));
      if (zone) counts[zone]++;
    }
    expect(counts).toEqual({ win: 12, volatile: 41, loss: 27 });
  });

  it.each(states)('follow from the items that hold: %iW %iF %iC', (w, f, c) => {
    const holding = new Set([
      ...['W1'].slice(0, w),
      ...['F1', 'F2', 'F3'].slice(0, f),
      ...CONTROL_ITEMS.filter((item) => item.startsWith('C')).slice(0, c),
    ]);
    const assessments = CONTROL_ITEMS.map((item) => assessed('control-139', item, holding.has(item) ? 'yes' : 'no'));
    const { score } = c139(chain, { assessments }, BY_CONTROL);
    const zone = naiveZone(w, f, c);
    expect([score.label, score.zone]).toEqual([`${w}W ${f}F ${c}C`, { low: zone, high: zone }]);
  });

  it('take unknown as no at the lower end and as yes at the upper, and what is not sure as unknown', () => {
    const value = fc.constantFrom('yes', 'no', 'unknown', null);
    const confidence = fc.constantFrom(null, 'clear', 'consensus', 'inferred', 'unclear');
    fc.assert(
      fc.property(fc.array(fc.tuple(value, confidence), { minLength: 13, maxLength: 13 }), (answers) => {
        const assessments = CONTROL_ITEMS.map((item, at) =>
          assessed('control-139', item, answers[at]![0], { confidence: answers[at]![1] as null }),
        );
        const read = answers.map(([said, sure]) => (sure === 'inferred' || sure === 'unclear' ? 'unknown' : said));
        const count = (group: string, ...words: unknown[]) =>
          CONTROL_ITEMS.filter((item, at) => item.startsWith(group) && words.includes(read[at])).length;
        const { score } = c139(chain, { assessments }, BY_CONTROL);
        const [w, f, c] = ['W', 'F', 'C'].map((group) => count(group, 'yes')) as [number, number, number];
        const [mostW, mostF, mostC] = ['W', 'F', 'C'].map((group) => count(group, 'yes', 'unknown', null)) as [
          number,
          number,
          number,
        ];
        expect(score.label).toBe(`${w}W ${f}F ${c}C`);
        expect(score.zone).toEqual({ low: naiveZone(w, f, c), high: naiveZone(mostW, mostF, mostC) });
        expect(score.score).toBeNull();
      }),
    );
  });

  it('are told of a deal that is scored by another template', () => {
    const assessments = ['W1', 'F1', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6'].map((item) =>
      assessed('control-139', item, 'yes'),
    );
    const { score, zones } = c139(chain, { assessments });
    expect([score.template, zones.label, zones.zone?.low]).toEqual(['coverage-139', '1W 1F 6C', 'win']);
  });
});
