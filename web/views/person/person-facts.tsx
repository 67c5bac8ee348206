import { fieldsOf } from '../../core/form/fields.ts';
import { instant } from '../../core/format/format.ts';
import type { StoredOne } from '../../data/facts.ts';
import { cellText, whoWrote } from '../../inspector/cell-text.ts';
import { Origin } from '../../inspector/origin.tsx';
import { useLook } from '../../shell/settings.tsx';

/** What is stated of a person, where it comes from and when; what is not stands under completeness. */
export function PersonFacts({ person }: { person: StoredOne<'person'> }) {
  const { texts, language } = useLook();
  const fields = fieldsOf('person').filter((field) => !field.origin && field.name !== 'id');
  const record: Record<string, unknown> = person;
  const stated = fields.flatMap((field) => {
    const text = cellText(record[field.name], field.cell, texts, language);
    return text === '' ? [] : [{ name: field.name, text }];
  });
  return (
    <>
      <table className="lines">
        <tbody>
          {stated.map(({ name, text }) => (
            <tr key={name}>
              <td>
                <span className="mut">{texts.columns[name]}</span> {text}
              </td>
              <td className="origin">
                <Origin {...person} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="panel-empty">
        {texts.account.recorded(instant(person.recordedAt), whoWrote(person.recordedBy, texts))} · {texts.columns.id}{' '}
        {person.id}
      </p>
    </>
  );
}
