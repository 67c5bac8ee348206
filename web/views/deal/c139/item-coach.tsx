import { type Item, type TemplateItem, valueWords } from '../../../core/c139/answers.ts';
import { useLook } from '../../../shell/settings.tsx';
import { PersonLink } from '../person-link.tsx';
import { useC139 } from './use-c139.ts';

/** What coaches said of an item, beside ours. */
export function ItemCoach({ item, of }: { item: Item; of: TemplateItem }) {
  const { texts, language } = useLook();
  const t = texts.dealC139;
  const { template, person } = useC139();
  if (item.coach.length === 0) return null;
  return (
    <ul className="c139-said">
      {item.coach.map((said) => (
        <li key={said.personId}>
          <span>
            <PersonLink id={said.personId}>{person(said.personId)}</PersonLink>
            {': '}
            <b>{valueWords(template, of, said.value, language) ?? texts.values.unknown}</b>
          </span>
          {said.agrees !== null && (
            <span className={said.agrees ? 'chip' : 'chip warn'}>{said.agrees ? t.agrees : t.disagrees}</span>
          )}
          {!said.counts && (
            <span className="mut" title={t.coachCountsNot}>
              {t.unverified}
            </span>
          )}
          {said.evidence && <span className="mut">{said.evidence}</span>}
        </li>
      ))}
    </ul>
  );
}
