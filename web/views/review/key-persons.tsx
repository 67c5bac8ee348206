import { Link } from 'react-router';
import { personPath } from '../../core/address/address.ts';
import { percent } from '../../core/format/format.ts';
import { partOf } from '../../core/review/meeting.ts';
import { Part } from '../../inspector/head.tsx';
import { PartMark } from '../../marks/part-mark.tsx';
import { RoleNames } from '../../marks/role-names.tsx';
import { useHref } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { type ReviewedDeal, useReviewNames } from './use-review-deal.ts';

const PARTS = ['identified', 'reached', 'supportive', 'fresh'] as const;

/** The key people part by part: identified, reached, for us, seen lately. */
export function KeyPersons({ answer, template }: Pick<ReviewedDeal, 'answer' | 'template'>) {
  const { texts } = useLook();
  const t = texts.review;
  const href = useHref();
  const { person } = useReviewNames({ answer, template });
  if (answer.keyPersons.length === 0) return null;
  return (
    <Part title={t.keyPersons}>
      <table className="review-table key-persons">
        <thead>
          <tr>
            <th>{t.role}</th>
            <th>{t.person}</th>
            {PARTS.map((part) => (
              <th key={part} className="mid">
                {t.parts[part]}
              </th>
            ))}
            <th className="num"> </th>
          </tr>
        </thead>
        <tbody>
          {answer.keyPersons.map(({ role, holders }) =>
            holders.length === 0 ? (
              <tr key={role}>
                <td>
                  <RoleNames roles={[role]} />
                </td>
                <td className="mut">{t.nobody}</td>
                {PARTS.map((part) => (
                  <td key={part} className="mid">
                    <PartMark part="none" />
                  </td>
                ))}
                <td className="num nowrap">{percent(0, 0)}</td>
              </tr>
            ) : (
              holders.map((holder, at) => (
                <tr key={`${role} ${holder.personId}`}>
                  <td>{at === 0 && <RoleNames roles={[role]} />}</td>
                  <td>
                    <Link to={href(personPath(holder.personId))}>{person(holder.personId)}</Link>
                  </td>
                  {PARTS.map((part) => (
                    <td key={part} className="mid">
                      <PartMark part={partOf(holder[part])} />
                    </td>
                  ))}
                  <td className="num nowrap">{percent(holder.result.point, 0)}</td>
                </tr>
              ))
            ),
          )}
        </tbody>
      </table>
    </Part>
  );
}
