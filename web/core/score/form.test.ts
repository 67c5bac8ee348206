import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SCORE_MODELS } from '../../../domain/scores/model.ts';
import { SCORE_MODEL_OF } from '../../../domain/scores/registry.ts';
import {
  differencesOf,
  fieldOf,
  type JsonSchema,
  plainValues,
  rebased,
  valueAt,
  withValue,
  wordsPath,
} from './form.ts';

const anything = fc.object({
  maxDepth: 3,
  values: [fc.integer(), fc.string(), fc.constant(null)],
  withNullPrototype: false,
});

/** The kinds of all fields of a form, by the path of their words. */
function fields(schema: JsonSchema, path = ''): [string, string][] {
  const field = fieldOf(schema);
  const own: [string, string][] = path === '' ? [] : [[path, field.kind]];
  const under = (each: JsonSchema, name: string) => fields(each, path === '' ? name : `${path}.${name}`);
  if (field.kind === 'fields') return [...own, ...field.fields.flatMap(([name, each]) => under(each, name))];
  if (field.kind === 'rows') {
    const row = fieldOf(field.row);
    return [...own, ...(row.kind === 'fields' ? row.fields.flatMap(([name, each]) => under(each, name)) : [])];
  }
  return own;
}

describe.each(SCORE_MODELS)('the form of %s', (id) => {
  const { parameters, standard, words } = SCORE_MODEL_OF[id];
  const schema: JsonSchema = JSON.parse(
    JSON.stringify(z.toJSONSchema(parameters, { unrepresentable: 'any', io: 'input' })),
  );

  it('has a field for every parameter there are words for', () => {
    expect(
      fields(schema)
        .map(([path]) => path)
        .sort(),
    ).toEqual(Object.keys(words.en.parameters).sort());
  });

  it('writes back every plain value without changing another', () => {
    for (const [path] of plainValues(standard)) {
      const same = withValue(standard, path, valueAt(standard, path));
      expect(same).toEqual(standard);
      expect(parameters.safeParse(same).success).toBe(true);
      const changed = withValue(standard, path, 'changed');
      expect(differencesOf(standard, changed).map((each) => each.path)).toEqual([path]);
    }
  });
});

it('rules are rows, cuts are lists of numbers, kinds of events a record, a cadence may be empty', () => {
  const kinds = (id: 'rfm' | 'rfmv' | 'behaviour') =>
    Object.fromEntries(
      fields(
        JSON.parse(
          JSON.stringify(z.toJSONSchema(SCORE_MODEL_OF[id].parameters, { unrepresentable: 'any', io: 'input' })),
        ),
      ),
    );
  expect(kinds('rfm')).toMatchObject({ rules: 'rows', 'rules.r': 'numbers', recencyDays: 'numbers', window: 'choice' });
  expect(kinds('rfmv')).toMatchObject({
    recencyMonths: 'numbers',
    'care.high.cadenceDays': 'number',
    currency: 'text',
  });
  expect(kinds('behaviour')).toMatchObject({ points: 'record', classes: 'fields' });
});

it('two versions differ exactly where a value is another', () => {
  fc.assert(
    fc.property(anything, anything, (before, after) => {
      const found = differencesOf(before, after);
      expect(differencesOf(before, before)).toEqual([]);
      for (const { path, before: was, after: is } of found) {
        expect(was).not.toBe(is);
        if (is !== null) expect(plainValues(after)).toContainEqual([path, is]);
        if (was !== null) expect(plainValues(before)).toContainEqual([path, was]);
      }
      // Taken together they say all there is: what is the same on both sides is in none.
      const same = plainValues(after).filter(
        ([path]) => !found.some((each) => JSON.stringify(each.path) === JSON.stringify(path)),
      );
      for (const each of same) expect(plainValues(before)).toContainEqual(each);
    }),
  );
});

it('changes are carried over to a version saved meanwhile', () => {
  const base = { classes: { hot: 50, warm: 15 }, other: 2, points: { demo: 30 } };
  const mine = { ...base, classes: { hot: 16, warm: 15 } };
  const newest = { ...base, other: 3, classes: { hot: 50, warm: 10 } };
  expect(rebased(base, mine, newest)).toEqual({ ...base, other: 3, classes: { hot: 16, warm: 10 } });
  // A record that got another entry is taken as it was left.
  const longer = { ...base, points: { demo: 30, trial: 5 } };
  expect(rebased(base, longer, { ...newest, points: { demo: 40 } })).toEqual({
    ...newest,
    points: { demo: 30, trial: 5 },
  });
  for (const id of SCORE_MODELS) {
    const { standard } = SCORE_MODEL_OF[id];
    for (const [path] of plainValues(standard)) {
      const changed = withValue(standard, path, 'changed');
      expect(rebased(standard, changed, standard)).toEqual(changed);
      expect(rebased(standard, standard, changed)).toEqual(changed);
    }
  }
});

it('the words of a list are those of any of its rows', () => {
  expect(wordsPath(['rules', 3, 'r', 0])).toBe('rules.r');
});
