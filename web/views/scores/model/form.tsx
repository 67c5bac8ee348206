import { createContext, useContext } from 'react';
import type { ScoreModelId } from '../../../../domain/scores/model.ts';
import { fieldOf, type JsonSchema, type Path, valueAt, wordsPath } from '../../../core/score/form.ts';
import { modelWords } from '../../../core/score/words.ts';
import { useLook } from '../../../shell/settings.tsx';
import type { Problems } from './problems.ts';
import { RecordField } from './record-field.tsx';
import { RowsField } from './rows-field.tsx';
import { ValueField } from './value-field.tsx';

export interface FormModel {
  model: ScoreModelId;
  value: unknown;
  problems: Problems;
  set(path: Path, next: unknown): void;
}
const FormContext = createContext<FormModel | null>(null);
export const FormProvider = FormContext.Provider;

export function useForm(): FormModel {
  const form = useContext(FormContext);
  if (!form) throw new Error('useForm is used outside of FormProvider');
  return form;
}

/** Label and hint of a field; a key of a record is its own label. */
export function useFieldWords(path: Path): { label: string; hint: string } {
  const { language } = useLook();
  const { model } = useForm();
  const known = modelWords(model, language).parameters;
  return known[wordsPath(path)] ?? { label: String(path.at(-1) ?? ''), hint: '' };
}

/** One parameter, with all that is in it. */
export function FormField({ schema, path }: { schema: JsonSchema; path: Path }) {
  const { value } = useForm();
  const { label, hint } = useFieldWords(path);
  const field = fieldOf(schema);
  switch (field.kind) {
    case 'fields':
      if (path.length === 0) return <Fields fields={field.fields} path={path} />;
      return (
        <fieldset className={path.length > 1 ? 'model-fields inner' : 'model-fields'}>
          <legend>{label}</legend>
          {hint !== '' && <p className="mut model-hint">{hint}</p>}
          <Problem path={path} />
          <Fields fields={field.fields} path={path} />
        </fieldset>
      );
    case 'rows':
    case 'record':
      return (
        <fieldset className="model-fields">
          <legend>{label}</legend>
          <p className="mut model-hint">{hint}</p>
          <Problem path={path} />
          {field.kind === 'rows' ? (
            <RowsField path={path} row={field.row} />
          ) : (
            <RecordField path={path} value={valueAt(value, path)} />
          )}
        </fieldset>
      );
    default:
      return (
        <div className={field.kind === 'texts' ? 'model-field wide' : 'model-field'}>
          <span className="model-label">{label}</span>
          <ValueField field={field} path={path} label={label} />
          <Problem path={path} />
          {hint !== '' && <small className="mut">{hint}</small>}
        </div>
      );
  }
}

function Fields({ fields, path }: { fields: readonly (readonly [string, JsonSchema])[]; path: Path }) {
  return (
    <div className="model-grid">
      {fields.map(([name, schema]) => (
        <FormField key={name} schema={schema} path={[...path, name]} />
      ))}
    </div>
  );
}

/** What is wrong with a field, at the field. */
export function Problem({ path }: { path: Path }) {
  const { problems } = useForm();
  const own = problems.get(path.join('.'));
  if (own === undefined) return null;
  return (
    <p className="model-problem" role="alert">
      {own}
    </p>
  );
}
