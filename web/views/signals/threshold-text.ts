import { SILENCE_ACCOUNT_WORDS } from '../../../domain/signals/words.ts';
import { DASH, decimal, type Language, percent } from '../../core/format/format.ts';
import type { RuleField, Unit } from '../../core/signals/rule-fields.ts';
import type { Texts } from '../../texts/texts.ts';

/** What a choice of a rule is called. */
export function choiceText(choice: string, texts: Texts, language: Language): string {
  const roles: Record<string, string> = texts.reach.role;
  const accounts: Record<string, Record<Language, string>> = SILENCE_ACCOUNT_WORDS;
  return accounts[choice]?.[language] ?? roles[choice] ?? choice;
}

/** A threshold of a rule with its unit, as people read it. */
export function thresholdText(field: RuleField, value: unknown, texts: Texts, language: Language): string {
  if (value === null || value === undefined) return DASH;
  if (Array.isArray(value)) return value.map((each) => choiceText(String(each), texts, language)).join(', ');
  if (field.type !== 'number' || typeof value !== 'number') return choiceText(String(value), texts, language);
  if (field.unit === 'percent') return percent(value, 0);
  return [decimal(value, language), unitText(field.unit, texts, null)].filter(Boolean).join(' ');
}

/** The unit of a threshold; of money its currency. */
export function unitText(unit: Unit | null, texts: Texts, currency: string | null): string | null {
  switch (unit) {
    case null:
      return null;
    case 'percent':
      return '%';
    case 'currency':
      return currency;
    default:
      return texts.signalRules.unit[unit];
  }
}
