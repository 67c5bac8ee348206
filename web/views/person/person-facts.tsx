import { fieldsOf } from '../../core/form/fields.ts';
import { instant } from '../../core/format/format.ts';
import type { StoredOne } from '../../data/facts.ts';
import { cellText, whoWrote } from '../../inspector/cell-text.ts';
import { Origin } from '../../inspector/origin.tsx';
import { useLook } from '../../shell/settings.tsx';

/** What is stated of a person, where it comes from and when. */
export function PersonFacts({ person }: { person: StoredOne<'person'> }) {
  const { texts, language } = useLook();
  const fields = fieldsOf('person').filter((field) => !field.origin && field.name !== 'id');
  const record: Record<string, unknown> = person;
  return (
    <>
      <table className="lines">
        <tbody>
          {fields.map((field) => {
            const text = cellText(record[field.name], field.cell, texts, language);
            return (
              <tr key={field.name}>
                <td>
                  <span className="mut">{texts.columns[field.name]}</span>{' '}
                  {text === '' ? <span className="mut">{texts.values.unknown}</span> : text}
                </td>
                <td className="origin">{text !== '' && <Origin {...person} />}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="panel-empty">
        {texts.account.recorded(instant(person.recordedAt), whoWrote(person.recordedBy, texts))} · {texts.columns.id}{' '}
        {person.id}
      </p>
    </>
  );
}
