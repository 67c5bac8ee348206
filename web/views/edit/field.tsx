import { AutoComplete, DatePicker, Form, Input, InputNumber, Select } from 'antd';
import dayjs from 'dayjs';
import type { FactKind } from '../../../domain/facts/kind.ts';
import { RANKED_SOURCES } from '../../../domain/facts/provenance.ts';
import type { Field } from '../../core/form/fields.ts';
import { useLook } from '../../shell/settings.tsx';
import { choiceWord } from '../../texts/choice-word.ts';
import type { Texts } from '../../texts/texts.ts';
import { Reference } from './reference.tsx';

interface FieldInputProps {
  field: Field;
  /** The kind its value names. */
  refers: FactKind | undefined;
  names: Record<string, string>;
  disabled: boolean;
  wrong: boolean;
}

/** One column as a field: the control follows from what its cells hold. */
export function FieldInput({ field, refers, names, disabled, wrong }: FieldInputProps) {
  const { texts } = useLook();
  const t = texts.edit;
  const wide = field.cell === 'list' || field.name === 'evidence' || field.name === 'name';
  return (
    <Form.Item
      className={wide ? 'edit-wide' : ''}
      name={field.name}
      label={texts.columns[field.name]}
      required={field.required && field.name !== 'id'}
      {...(wrong ? { validateStatus: 'error' as const, help: t.wrong(texts.columns[field.name]) } : {})}
      {...(field.cell === 'date'
        ? {
            getValueProps: (value: string | null) => ({ value: value ? dayjs(value) : null }),
            normalize: (value: dayjs.Dayjs | null) => value?.format('YYYY-MM-DD') ?? null,
          }
        : {})}
    >
      {control(field, refers, names, disabled, texts)}
    </Form.Item>
  );
}

function control(
  field: Field,
  refers: FactKind | undefined,
  names: Record<string, string>,
  disabled: boolean,
  texts: Texts,
) {
  const t = texts.edit;
  if (refers) return <Reference kind={refers} many={field.cell === 'list'} names={names} disabled={disabled} />;
  switch (field.cell) {
    case 'number':
    case 'integer':
      return <InputNumber disabled={disabled} style={{ width: '100%' }} />;
    case 'share':
      return <InputNumber disabled={disabled} style={{ width: '100%' }} min={0} max={100} suffix="%" />;
    case 'date':
      return <DatePicker disabled={disabled} style={{ width: '100%' }} placeholder={t.day} />;
    case 'flag':
      return (
        <Select
          allowClear
          disabled={disabled}
          placeholder={texts.values.unknown}
          options={[
            { value: true, label: texts.values.yes },
            { value: false, label: texts.values.no },
          ]}
        />
      );
    case 'choice':
      return (
        <Select
          allowClear={!field.required}
          disabled={disabled}
          placeholder={texts.values.unknown}
          options={(field.choices ?? []).map((choice) => ({ value: choice, label: choiceWord(texts, choice) }))}
        />
      );
    case 'list':
      return field.choices ? (
        <Select
          mode="multiple"
          disabled={disabled}
          options={field.choices.map((choice) => ({ value: choice, label: choiceWord(texts, choice) }))}
        />
      ) : (
        <Select
          mode="tags"
          disabled={disabled}
          tokenSeparators={[';', '；']}
          placeholder={t.list}
          open={false}
          suffixIcon={null}
        />
      );
    case 'key':
    case 'text':
    case 'instant':
      if (field.name === 'source')
        return (
          <AutoComplete
            disabled={disabled}
            placeholder={t.source}
            options={RANKED_SOURCES.map((source) => ({
              value: source,
              label: `${source} · ${texts.values.source[source]}`,
            }))}
          />
        );
      if (field.name === 'evidence')
        return <Input.TextArea disabled={disabled} autoSize={{ minRows: 1, maxRows: 6 }} />;
      return <Input disabled={disabled} placeholder={field.name === 'id' ? t.idGiven : ''} />;
  }
}
