import type { CoverageAnswer, GroupAnswer } from '../../../domain/contract/groups.ts';
import { decimal, money, nameIn, percent, share } from '../../core/format/format.ts';
import { Part } from '../../inspector/head.tsx';
import { Origin } from '../../inspector/origin.tsx';
import { useSelection } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { WayIn } from './way-in.tsx';

type Member = GroupAnswer['members'][number];

interface InGroupProps {
  group: GroupAnswer;
  member: Member;
  coverage: CoverageAnswer | undefined;
}

/** An entity's place in the group: effective stake, direct owners, nearest way in. */
export function InGroup({ group, member, coverage }: InGroupProps) {
  const { texts, language } = useLook();
  const t = texts.group;
  const [, select] = useSelection();
  const uncovered = coverage?.uncovered.find((entity) => entity.id === member.id);
  const names = new Map(group.members.map((known) => [known.id, nameIn(language, known)]));
  const owners = group.lines.filter((line) => line.ownedId === member.id);
  return (
    <>
      {member.id !== group.root.id && (
        <>
          <p className="panel-figure">
            <strong>
              <button
                type="button"
                className="door"
                onClick={() => select({ kind: 'figure', id: `stake.${member.id}` })}
              >
                {share(member.effectiveStake, member.min, member.max)}
              </button>
            </strong>
            <span className="mut">{t.effectiveStake}</span>
          </p>
          {member.effectiveStake === null && member.min !== null && member.max !== null && (
            <div className="range" aria-hidden="true">
              <i style={{ left: `${member.min * 100}%`, width: `${(member.max - member.min) * 100}%` }} />
            </div>
          )}
          {!member.complete && member.min !== null && (
            <p className="panel-empty">{t.range(percent(member.min), percent(member.max))}</p>
          )}
          <Part title={t.owners} aside={texts.ledger.sourceDate}>
            <table className="lines">
              <tbody>
                {owners.map((line) => (
                  <tr key={line.id}>
                    <td>
                      <button type="button" className="plain" onClick={() => select({ kind: 'stake', id: line.id })}>
                        {names.get(line.ownerId) ?? line.ownerId} <b>{share(line.share, line.min, line.max)}</b>
                      </button>
                    </td>
                    <td className="origin">
                      <Origin {...line} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Part>
        </>
      )}
      {uncovered && (
        <Part
          title={t.nearest}
          aside={
            uncovered.potential !== null && `${t.potential} ${money(uncovered.potential, uncovered.currency, language)}`
          }
        >
          <WayIn
            entry={uncovered.entry}
            entity={member.id}
            names={names}
            value={(figure) => decimal(figure, language)}
          />
        </Part>
      )}
    </>
  );
}
