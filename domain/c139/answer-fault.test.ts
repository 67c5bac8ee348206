import { expect, it } from 'vitest';
import { answerFault } from './answer-fault.ts';
import { CONTROL, COVERAGE } from './testing/templates.ts';

const fault = (template: string, item: string, value: string | null) =>
  answerFault([COVERAGE, CONTROL], { template, item, value })?.code ?? null;

it.each<[string, string, string | null, string | null]>([
  ['control-139', 'W1', 'yes', null],
  ['control-139', 'W1', ' 是 ', null],
  ['control-139', 'W1', null, null],
  ['control-139', 'W1', 'perhaps', 'unfit-value'],
  ['control-139', 'W2', 'yes', 'unknown-item'],
  ['coverage-139', 'value', '3', null],
  ['coverage-139', 'value', '4', 'unfit-value'],
  ['coverage-139', 'elements.price', 'Ahead', null],
  ['coverage-139', 'coverage', '0.4', null],
  ['coverage-139', 'coverage', '40', 'unfit-value'],
  ['ours', 'W1', 'yes', 'unknown-template'],
])('%s %s = %s: %s', (template, item, value, expected) => {
  expect(fault(template, item, value)).toBe(expected);
});
