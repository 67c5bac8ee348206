import { Button } from 'antd';
import { fieldOf, type JsonSchema, type Path, valueAt } from '../../../core/score/form.ts';
import { moved } from '../../../core/score/moved.ts';
import { DeleteOutlined, DownOutlined, PlusOutlined, UpOutlined } from '../../../marks/icons.tsx';
import { useLook } from '../../../shell/settings.tsx';
import { Problem, useFieldWords, useForm } from './form.tsx';
import { ValueField } from './value-field.tsx';

/** A table of rules, tried from the top: rows are added, removed and moved. */
export function RowsField({ path, row }: { path: Path; row: JsonSchema }) {
  const { value, set } = useForm();
  const { texts } = useLook();
  const t = texts.scoreModel;
  const field = fieldOf(row);
  if (field.kind !== 'fields') return null;
  const known = valueAt(value, path);
  const rows: unknown[] = Array.isArray(known) ? known : [];
  return (
    <>
      <div className="model-rows">
        <table>
          <thead>
            <tr>
              <th className="mut">#</th>
              {field.fields.map(([name]) => (
                <ColumnHead key={name} path={[...path, name]} />
              ))}
              <th />
            </tr>
          </thead>
          <tbody>
            {rows.map((_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a rule is known by its place: the first that matches counts
              <tr key={at}>
                <td className="mut">{at + 1}</td>
                {field.fields.map(([name, schema]) => (
                  <Cell key={name} path={[...path, at, name]} schema={schema} at={at} />
                ))}
                <td className="nowrap">
                  <Button
                    type="text"
                    size="small"
                    icon={<UpOutlined />}
                    aria-label={`${t.up} ${at + 1}`}
                    disabled={at === 0}
                    onClick={() => set(path, moved(rows, at, at - 1))}
                  />
                  <Button
                    type="text"
                    size="small"
                    icon={<DownOutlined />}
                    aria-label={`${t.down} ${at + 1}`}
                    disabled={at === rows.length - 1}
                    onClick={() => set(path, moved(rows, at, at + 1))}
                  />
                  <Button
                    type="text"
                    size="small"
                    icon={<DeleteOutlined />}
                    aria-label={`${t.remove} ${at + 1}`}
                    disabled={rows.length === 1}
                    onClick={() =>
                      set(
                        path,
                        rows.filter((_each, other) => other !== at),
                      )
                    }
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Button size="small" icon={<PlusOutlined />} onClick={() => set(path, [...rows, emptyRow(field.fields)])}>
        {t.addRule}
      </Button>
    </>
  );
}

function ColumnHead({ path }: { path: Path }) {
  const { label, hint } = useFieldWords(path);
  return (
    <th scope="col" title={hint}>
      {label}
    </th>
  );
}

function Cell({ path, schema, at }: { path: Path; schema: JsonSchema; at: number }) {
  const { label } = useFieldWords(path);
  return (
    <td>
      <ValueField field={fieldOf(schema)} path={path} label={`${label} ${at + 1}`} small />
      <Problem path={path} />
    </td>
  );
}

/** A rule that takes all classes, yet without a name. */
function emptyRow(fields: readonly (readonly [string, JsonSchema])[]): Record<string, unknown> {
  return Object.fromEntries(fields.map(([name, schema]) => [name, fieldOf(schema).kind === 'numbers' ? [1, 5] : '']));
}
