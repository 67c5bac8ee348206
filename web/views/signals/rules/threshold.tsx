import { Input, InputNumber, Select } from 'antd';
import type { RuleField } from '../../../core/signals/rule-fields.ts';
import { useLook } from '../../../shell/settings.tsx';
import { choiceText, unitText } from '../threshold-text.ts';

interface ThresholdProps {
  id: string;
  field: RuleField;
  value: unknown;
  /** Of the rule, where it has one. */
  currency: string | null;
  onChange(value: unknown): void;
}

/** One threshold: the control follows from its schema, the unit stands behind it. */
export function Threshold({ id, field, value, currency, onChange }: ThresholdProps) {
  const { texts, language } = useLook();
  switch (field.type) {
    case 'number': {
      const percent = field.unit === 'percent';
      const shown = typeof value === 'number' ? (percent ? Math.round(value * 10_000) / 100 : value) : null;
      const grouped = field.unit === 'currency';
      return (
        <InputNumber
          id={id}
          style={{ width: '100%' }}
          value={shown}
          suffix={unitText(field.unit, texts, currency)}
          {...(grouped ? { formatter: (text) => String(text ?? '').replace(/\B(?=(\d{3})+(?!\d))/gu, ',') } : {})}
          {...(grouped ? { parser: (text) => Number((text ?? '').replaceAll(',', '')) } : {})}
          onChange={(next) => onChange(percent && typeof next === 'number' ? next / 100 : next)}
        />
      );
    }
    case 'choice':
    case 'choices': {
      const options = field.choices.map((each) => ({ value: each, label: choiceText(each, texts, language) }));
      return field.type === 'choices' ? (
        <Select
          id={id}
          mode="multiple"
          value={Array.isArray(value) ? value.map(String) : []}
          options={options}
          onChange={(next: string[]) => onChange(next)}
        />
      ) : (
        <Select id={id} value={String(value)} options={options} onChange={(next: string) => onChange(next)} />
      );
    }
    case 'code':
      return (
        <Input
          id={id}
          maxLength={3}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onChange(event.target.value.toUpperCase())}
        />
      );
  }
}
