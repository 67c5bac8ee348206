import { expect, it } from 'vitest';
import { ledgerInWords } from './ledger-words.ts';

const term = { label: '', value: 1, facts: [] };
const told = (part: object, language: 'en' | 'zh' = 'en') =>
  ledgerInWords({ formula: 'score.rfm', terms: [{ ...term, code: 'rfm.r', ...part }], shown: 1, total: 1 }, language)
    .terms[0];

it('writes figures by language, and leaves days and names as they are', () => {
  expect(told({ code: 'rfm.m', label: '2197000', formula: '495665.48 / 1409465.481' })).toMatchObject({
    label: '2,197,000',
    formula: '495,665.48 / 1,409,465.48',
  });
  expect(told({ label: '2026-10-30', formula: '2026-01-01 / 2026-03-01' })).toMatchObject({
    label: '2026-10-30',
    formula: '2026-01-01 / 2026-03-01',
  });
});

it('names the fields that are missing, and says where none is', () => {
  const facts = [
    { kind: 'person', id: 'p1', text: 'email, phone' },
    { kind: 'person', id: 'p2', text: '' },
  ];
  expect(told({ code: 'completeness.people', facts }, 'zh')?.facts.map((fact) => fact.text)).toEqual([
    '邮箱、电话',
    '✓',
  ]);
  expect(told({ code: 'completeness.people', facts })?.facts.map((fact) => fact.text)).toEqual(['E-mail, Phone', '✓']);
});

it('does not say of an entity that it is an account', () => {
  expect(told({ code: 'entity', facts: [{ kind: 'account', id: 'a' }] })?.facts).toEqual([]);
});
