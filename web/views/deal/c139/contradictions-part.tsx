import { valueWords } from '../../../core/c139/answers.ts';
import { day } from '../../../core/format/format.ts';
import { useLook } from '../../../shell/settings.tsx';
import { PersonLink } from '../person-link.tsx';
import { Section } from './section.tsx';
import { useC139 } from './use-c139.ts';

/** Where a coach says otherwise than we do, in either template. */
export function ContradictionsPart() {
  const { texts, language } = useLook();
  const t = texts.dealC139;
  const { answer, templates, person } = useC139();
  if (answer.contradictions.length === 0) return null;
  return (
    <Section title={t.contradictions} aside={<span className="mut">{answer.contradictions.length}</span>}>
      <table className="lines">
        <tbody>
          {answer.contradictions.map((said) => {
            const template = templates.find((each) => each.id === said.template);
            const item = template?.items.find((each) => each.id === said.item);
            const words = (value: string | number | null) =>
              (template && item && valueWords(template, item, value, language)) ??
              String(value ?? texts.values.unknown);
            return (
              <tr key={`${said.template} ${said.item} ${said.personId}`}>
                <td>
                  {item?.name[language] ?? said.item}
                  <div className="sub">{template?.name[language]}</div>
                </td>
                <td>
                  {t.weSay} <b>{words(said.ours)}</b>
                </td>
                <td>
                  <PersonLink id={said.personId}>{person(said.personId)}</PersonLink>: <b>{words(said.value)}</b>
                  <div className="sub">
                    {[said.evidence, said.observedOn && day(said.observedOn), said.counts ? null : t.unverified]
                      .filter(Boolean)
                      .join(' · ')}
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
