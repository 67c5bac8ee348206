import { Fragment } from 'react';
import { listed } from '../../../core/deal/figure.ts';
import { WarningOutlined } from '../../../marks/icons.tsx';
import { useSelection } from '../../../shell/place.ts';
import { useLook } from '../../../shell/settings.tsx';
import { PersonLink } from '../person-link.tsx';
import { Section } from './section.tsx';
import { useC139 } from './use-c139.ts';

/** Stands in a sentence where the names go. */
const NAMES = '\n';

/** What cannot be right in the map of the deal, in words, with whoever it is about. */
export function LintPart() {
  const { texts, language } = useLook();
  const t = texts.dealC139;
  const { answer, person } = useC139();
  const [, select] = useSelection();
  const divider = listed(['', ''], language);
  return (
    <Section title={t.lint} aside={<span className="mut">{answer.lint.length}</span>}>
      {answer.lint.length === 0 && <p className="mut">{t.lintClean}</p>}
      <ul className="c139-lint">
        {answer.lint.map((finding) => {
          const fact = finding.facts[0];
          // The names are links in the sentence.
          const [before, after = ''] = texts.c139.lint[finding.rule](NAMES).split(NAMES);
          return (
            <li key={`${finding.rule} ${finding.persons.join(' ')} ${fact?.id}`}>
              <span className="person-mark cut">
                <WarningOutlined />
              </span>
              <span>
                {before}
                {finding.persons.map((id, at) => (
                  <Fragment key={id}>
                    {at > 0 && divider}
                    <PersonLink id={id}>
                      <b>{person(id)}</b>
                    </PersonLink>
                  </Fragment>
                ))}
                {after}{' '}
                {finding.persons.length === 0 && fact && (
                  <button type="button" className="plain finding-link mut" onClick={() => select(fact)}>
                    {t.openFact}
                  </button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
