import { decimal } from '../../../core/format/format.ts';
import { Part } from '../../../inspector/head.tsx';
import { Origin } from '../../../inspector/origin.tsx';
import { useLook } from '../../../shell/settings.tsx';
import { PersonLink } from '../person-link.tsx';
import { useDeal, useTried } from '../use-deal.ts';

/** Stated influence to and from a person, the heaviest first, with what is tried. */
export function InfluenceLines({ id }: { id: string }) {
  const { texts, language } = useLook();
  const t = texts.deal;
  const { personName } = useDeal();
  const { after } = useTried();
  const lines = after.reach.facts.influences
    .filter((line) => line.fromId === id || line.toId === id)
    .sort((a, b) => b.weight - a.weight);
  const words: Record<string, string> = texts.values.choice;
  return (
    <Part title={t.influences} aside={texts.ledger.sourceDate}>
      {lines.length === 0 && <p className="panel-empty">{t.noInfluence}</p>}
      <table className="lines">
        <tbody>
          {lines.map((line) => {
            const other = line.fromId === id ? line.toId : line.fromId;
            const name = personName(other);
            const text =
              line.kind === 'conflict'
                ? t.conflictWith(name)
                : line.fromId === id
                  ? t.influencesWhom(name)
                  : t.influencedBy(name);
            return (
              <tr key={`${line.fromId} ${line.toId} ${line.kind}`}>
                <td>
                  <PersonLink id={other}>{text}</PersonLink> <b>{decimal(line.weight, language)}</b>
                  {line.kind && line.kind !== 'conflict' && <span className="mut"> {words[line.kind]}</span>}
                </td>
                <td className="origin">
                  <Origin {...line} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Part>
  );
}
