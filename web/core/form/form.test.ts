import { describe, expect, it } from 'vitest';
import { FACT_KINDS } from '../../../domain/facts/kind.ts';
import { TEXTS } from '../../texts/texts.ts';
import { differencesOf } from './change.ts';
import { draftOf, fieldsOf, patchOf, recordOf, wrongColumns } from './fields.ts';

describe('forms from the registry', () => {
  it.each(FACT_KINDS)('%s: every field has a word in both languages, and every choice too', (kind) => {
    for (const field of fieldsOf(kind))
      for (const texts of [TEXTS.zh, TEXTS.en]) {
        expect(texts.columns[field.name], field.name).toBeTruthy();
        const words: Record<string, string> = { ...texts.reach.role, ...texts.values.choice };
        for (const choice of field.choices ?? []) expect(words[choice], `${field.name}: ${choice}`).toBeTruthy();
      }
  });

  it('knows what identifies a stake, what it refers to and where it comes from', () => {
    const fields = fieldsOf('stake');
    expect(fields.filter((field) => field.fixed).map((field) => field.name)).toEqual([
      'ownerId',
      'ownerKind',
      'ownedId',
      'interest',
      'since',
      'source',
    ]);
    expect(fields.find((field) => field.name === 'ownedId')).toMatchObject({ refers: 'account', required: true });
    expect(fields.filter((field) => field.origin).map((field) => field.name)).toEqual([
      'source',
      'observedOn',
      'confidence',
      'evidence',
      'by',
    ]);
  });

  it('edits shares as per cent and gives back exactly what was stored', () => {
    const fields = fieldsOf('stake');
    for (const share of [0.07, 0.29, 0.1235, 1 / 3, 1, 0]) {
      const draft = draftOf(fields, { share });
      expect(recordOf(fields, draft)['share']).toBeCloseTo(share, 11);
    }
    expect(draftOf(fields, { share: 0.07 })['share']).toBe(7);
    expect(recordOf(fields, { share: 7 })['share']).toBe(0.07);
  });

  it('makes what is left empty unknown and sends only what differs', () => {
    const fields = fieldsOf('account');
    const before = { id: 'a', name: 'A', industry: 'steel', aliases: ['x'], employees: 10 };
    const draft = { ...draftOf(fields, before), industry: '  ', employees: 12, name: ' A ' };
    expect(patchOf(before, recordOf(fields, draft))).toEqual({ industry: null, employees: 12 });
  });

  it('names the columns that cannot be stored; an id may be left to the server', () => {
    const fields = fieldsOf('account');
    expect(wrongColumns('account', recordOf(fields, { name: 'A' }))).toEqual([]);
    expect(wrongColumns('account', recordOf(fields, {}))).toEqual(['name']);
    expect(
      wrongColumns(
        'stake',
        recordOf(fieldsOf('stake'), {
          ownerId: 'a',
          ownedId: 'b',
          ownerKind: 'account',
          interest: 'shareholding',
          share: 130,
        }),
      ),
    ).toEqual(['share']);
  });
});

describe('what a change changed', () => {
  it('lists the columns that differ, unknown to unknown is none, stamps are none', () => {
    const before = { name: 'A', share: 0.3, aliases: [], revision: 1, recordedAt: 'x' };
    const after = { name: 'A', share: 0.4, aliases: null, industry: 'steel', revision: 2, recordedAt: 'y' };
    expect(differencesOf({ before, after })).toEqual([
      { column: 'share', before: 0.3, after: 0.4 },
      { column: 'industry', before: null, after: 'steel' },
    ]);
    expect(differencesOf({ before: null, after: { name: 'A', share: null } })).toEqual([
      { column: 'name', before: null, after: 'A' },
    ]);
  });
});
