// The fields of a rule's form, as its schema has them.
import { z } from 'zod';
import type { Bilingual } from '../../../domain/c139/template.ts';
import { SIGNAL_KINDS, type SignalKind } from '../../../domain/signals/kinds.ts';
import { RULE_SCHEMAS, type Rule } from '../../../domain/signals/rules.ts';
import { THRESHOLD_WORDS } from '../../../domain/signals/words.ts';

export type Unit = 'days' | 'percent' | 'steps' | 'contacts' | 'currency';
export type RuleField = { name: string; words: Bilingual } & (
  | { type: 'number'; unit: Unit | null; whole: boolean; least: number | null; most: number | null }
  | { type: 'choice'; choices: readonly string[] }
  | { type: 'choices'; choices: readonly string[] }
  | { type: 'code' }
);

const UNITS: Record<SignalKind, Record<string, Unit>> = {
  silence: { days: 'days' },
  'key-person-departed': {},
  'attitude-fell': { days: 'days', by: 'steps' },
  'contact-drop': { days: 'days', before: 'days', share: 'percent', minimum: 'contacts' },
  'contract-end': { daysBefore: 'days', daysAfter: 'days' },
  'untouched-potential': { minimum: 'currency' },
  'deal-idle': { days: 'days' },
};

/** The thresholds of a kind of rule in the order of its schema. */
export function ruleFields(kind: SignalKind): RuleField[] {
  const shape: Record<string, z.ZodType> = RULE_SCHEMAS[kind].shape;
  const words: Record<string, Bilingual> = THRESHOLD_WORDS[kind];
  return Object.entries(words).flatMap(([name, said]) => {
    const schema = shape[name];
    return schema ? [{ name, words: said, ...control(schema, UNITS[kind][name] ?? null) }] : [];
  });
}

function control(schema: z.ZodType, unit: Unit | null) {
  if (schema instanceof z.ZodNumber) {
    const finite = (value: number | null) => (value === null || !Number.isFinite(value) ? null : value);
    const whole = schema.format === 'safeint';
    // A bound of the safe integers is nothing a reader has to know.
    const told = (value: number | null) => (Math.abs(value ?? 0) >= Number.MAX_SAFE_INTEGER ? null : finite(value));
    return { type: 'number' as const, unit, whole, least: told(schema.minValue), most: told(schema.maxValue) };
  }
  if (schema instanceof z.ZodEnum) return { type: 'choice' as const, choices: schema.options.map(String) };
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodEnum)
    return { type: 'choices' as const, choices: schema.element.options.map(String) };
  return { type: 'code' as const };
}

/** What is filled in, as far as it is a rule; else the names of the fields that are wrong. */
export function readRule(kind: SignalKind, filled: Record<string, unknown>): { rule: Rule } | { wrong: string[] } {
  const read = RULE_SCHEMAS[kind].safeParse(filled);
  if (read.success) return { rule: read.data };
  return { wrong: [...new Set(read.error.issues.map(({ path }) => String(path[0] ?? '')))] };
}

/** A kind as an address or a field error has it. */
export function signalKindOf(text: string | null): SignalKind | null {
  return SIGNAL_KINDS.find((known) => known === text) ?? null;
}

const refused = z.object({ fields: z.array(z.object({ field: z.string() })) });

/** The fields an `invalid-request` names. */
export function wrongFields(details: unknown): string[] {
  const read = refused.safeParse(details);
  return read.success ? read.data.fields.map(({ field }) => field.split('.')[0] ?? field) : [];
}
