import { pointsText } from '../../../core/c139/points.ts';
import { C139_FILES } from '../../../data/c139.ts';
import { useLook } from '../../../shell/settings.tsx';
import { useDeal } from '../use-deal.ts';
import { ItemRow } from './item-row.tsx';
import { RadarView } from './radar-view.tsx';
import { Section } from './section.tsx';
import { useC139 } from './use-c139.ts';

/** Every item of the template by group, each to be answered in its row, beside the radar of all. */
export function ItemsPart() {
  const { texts, language } = useLook();
  const t = texts.dealC139;
  const { deal } = useDeal();
  const { answer, template, locked } = useC139();
  return (
    <Section title={t.items} aside={<a href={C139_FILES.assessments(deal.id)}>{t.assessmentsCsv}</a>}>
      {locked && <p className="mut">{locked}</p>}
      <div className="c139-items">
        <RadarView />
        <div>
          {template.groups.map(({ id, name, points }) => {
            const group = answer.groups.find((each) => each.group === id);
            return (
              <div key={id} className="c139-group">
                <h3>
                  <span>{name[language]}</span>
                  {group && (
                    <span className="mut">
                      {points === null
                        ? t.held(group.held.point, group.of)
                        : `${pointsText(group.points?.point)} / ${points}`}
                    </span>
                  )}
                </h3>
                <ul>
                  {answer.items
                    .filter((item) => item.group === id)
                    .map((item) => (
                      <ItemRow key={item.item} item={item} />
                    ))}
                </ul>
              </div>
            );
          })}
        </div>
      </div>
    </Section>
  );
}
