import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FIELD_WORDS, UNLOCK_WORDS } from './completeness/field-words.ts';
import { UNLOCKS } from './completeness/fields.ts';
import { SCORE_MODELS } from './model.ts';
import { SCORE_MODEL_OF } from './registry.ts';

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema | false;
  anyOf?: JsonSchema[];
}

/** `weights`, `weights.reach`, `rules.r` ...: every field of a form, its lists' fields included. */
function pathsOf(schema: JsonSchema, before = ''): string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => [
    before + name,
    ...pathsOf(inner, `${before}${name}.`),
  ]);
  const inList = schema.items ? pathsOf(schema.items, before) : [];
  return [...own, ...inList, ...(schema.anyOf ?? []).flatMap((each) => pathsOf(each, before))];
}

/** Codes a score or its absence may have. */
const REASONS = {
  rfm: ['no-orders', 'mixed-currency', 'no-population'],
  rfmv: ['nothing-known'],
  fit: ['no-profile', 'nothing-known'],
  behaviour: ['no-events'],
  completeness: ['nothing-asked'],
  priority: ['no-potential', 'mixed-currency'],
};

describe.each(SCORE_MODELS)('the words of %s', (id) => {
  const model = SCORE_MODEL_OF[id];

  it.each(['en', 'zh'] as const)('are complete in %s', (language) => {
    const words = model.words[language];
    const schema: JsonSchema = JSON.parse(JSON.stringify(z.toJSONSchema(model.parameters)));
    expect(Object.keys(words.parameters).sort()).toEqual([...new Set(pathsOf(schema))].sort());
    expect(Object.keys(words.columns).sort()).toEqual(model.columns.map((column) => column.id).sort());
    expect(Object.keys(words.segments).sort()).toEqual([...model.segments(model.standard)].sort());
    expect(Object.keys(words.reasons).sort()).toEqual([...REASONS[id]].sort());
    const texts = [words.name, words.says, words.formula, words.rollUp, ...Object.values(words.columns)];
    const labels = [...Object.values(words.parameters), ...Object.values(words.segments)].map(({ label }) => label);
    for (const text of [...texts, ...labels, ...Object.values(words.reasons)]) expect(text.trim()).not.toBe('');
  });

  it('are Chinese where they should be', () => {
    const { zh } = model.words;
    const sentences = [zh.says, zh.formula, zh.rollUp, ...Object.values(zh.reasons)];
    for (const sentence of [...sentences, ...Object.values(zh.segments).map(({ says }) => says)])
      expect(sentence).toMatch(/\p{Script=Han}/u);
  });
});

it('segments that the parameters make have their names with them', () => {
  const { rfm } = SCORE_MODEL_OF;
  const names = rfm.segments(rfm.standard).map((segment) => rfm.segmentName?.(segment, rfm.standard));
  expect(names[0]).toMatchObject({ zh: '重要价值', en: 'Important' });
  expect(names[1]).toMatchObject({ zh: '需唤醒', en: 'To reawaken' });
  for (const segment of rfm.segments(rfm.standard))
    expect(rfm.segmentName?.(segment, rfm.standard)).toMatchObject({
      zh: rfm.words.zh.segments[segment]?.label,
      en: rfm.words.en.segments[segment]?.label,
    });
});

it('every field of completeness and all it unlocks has a name in both languages', () => {
  expect(Object.keys(UNLOCK_WORDS).sort()).toEqual([...UNLOCKS].sort());
  for (const { en, zh } of [...Object.values(FIELD_WORDS), ...Object.values(UNLOCK_WORDS)]) {
    expect(en.trim()).not.toBe('');
    expect(zh.trim()).not.toBe('');
  }
});
