import { Input, InputNumber, Select } from 'antd';
import { type Field, type Path, valueAt } from '../../../core/score/form.ts';
import { useLook } from '../../../shell/settings.tsx';
import { useForm } from './form.tsx';

interface ValueFieldProps {
  field: Field;
  path: Path;
  label: string;
  /** Narrower, for a row of a table. */
  small?: boolean;
}

/** A number, some numbers, a choice, a text or some texts. */
export function ValueField({ field, path, label, small = false }: ValueFieldProps) {
  const { value: all, set, problems } = useForm();
  const { texts } = useLook();
  const t = texts.scoreModel;
  const value = valueAt(all, path);
  const status = problems.has(path.join('.')) ? { status: 'error' as const } : {};
  const choices: Record<string, string> = t.choices;
  switch (field.kind) {
    case 'choice':
      return (
        <Select
          {...status}
          aria-label={label}
          value={typeof value === 'string' ? value : null}
          options={field.options.map((option) => ({ value: option, label: choices[option] ?? option }))}
          onChange={(next) => set(path, next)}
        />
      );
    case 'number':
      return (
        <InputNumber
          {...status}
          aria-label={label}
          value={typeof value === 'number' ? value : null}
          {...(field.whole ? { precision: 0 } : {})}
          {...(field.empty ? { placeholder: t.none } : {})}
          onChange={(next) => set(path, next)}
        />
      );
    case 'numbers': {
      const numbers = Array.isArray(value) ? value : [];
      return (
        <span className={small ? 'model-numbers small' : 'model-numbers'}>
          {Array.from({ length: Math.max(field.count, numbers.length) }, (_, at) => {
            const place = [...path, at];
            return (
              <InputNumber
                // biome-ignore lint/suspicious/noArrayIndexKey: a list of fixed length, known by place
                key={at}
                {...(problems.has(place.join('.')) ? { status: 'error' as const } : status)}
                aria-label={`${label} ${at + 1}`}
                {...(small ? { controls: false } : {})}
                value={typeof numbers[at] === 'number' ? numbers[at] : null}
                onChange={(next) => set(place, next)}
              />
            );
          })}
        </span>
      );
    }
    case 'texts':
      return (
        <Select
          {...status}
          mode="tags"
          open={false}
          suffixIcon={null}
          aria-label={label}
          value={Array.isArray(value) ? value : []}
          tokenSeparators={[',', '，', ';', '；']}
          onChange={(next) => set(path, next)}
        />
      );
    default:
      return (
        <Input
          {...status}
          aria-label={label}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => set(path, event.target.value)}
        />
      );
  }
}
