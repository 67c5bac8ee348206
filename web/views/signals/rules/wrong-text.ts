import { decimal, type Language, percent } from '../../../core/format/format.ts';
import type { RuleField } from '../../../core/signals/rule-fields.ts';
import type { Texts } from '../../../texts/texts.ts';

/** What a field has to hold, said at the field. */
export function wrongText(field: RuleField, texts: Texts, language: Language): string {
  const t = texts.signalRules.wrong;
  switch (field.type) {
    case 'number': {
      // Above nothing: the schema excludes 0 itself.
      if (field.least === 0 && field.unit !== 'percent') return t.positive;
      const told = (value: number | null) =>
        value === null ? null : field.unit === 'percent' ? percent(value, 0) : decimal(value, language);
      return t.number(field.whole, told(field.least), told(field.most));
    }
    case 'choices':
      return t.choices;
    case 'code':
      return t.code;
    case 'choice':
      return t.other;
  }
}
