import { pointsText } from '../../core/c139/points.ts';
import { Part } from '../../inspector/head.tsx';
import { useLook } from '../../shell/settings.tsx';
import type { ReviewedDeal } from './use-review-deal.ts';

/** What the groups of the template bring, each of the points it can bring; without points, of its items. */
export function GroupBars({ answer, template }: Pick<ReviewedDeal, 'answer' | 'template'>) {
  const { texts, language } = useLook();
  return (
    <Part title={texts.review.groups} aside={template.name[language]}>
      <table className="group-bars">
        <tbody>
          {answer.groups.map(({ group, held, of, points }) => {
            const known = template.groups.find((each) => each.id === group);
            const most = points === null ? of : (known?.points ?? 0);
            const { low, point, high } = points ?? held;
            const share = (value: number) => (most === 0 ? 0 : (100 * value) / most);
            const words = points === null ? `${point}/${of}` : `${pointsText(point)}/${most}`;
            const said = texts.reach.range(pointsText(low), pointsText(high));
            return (
              <tr key={group}>
                <th scope="row">{known?.name[language] ?? group}</th>
                <td>
                  <span className="range" role="img" aria-label={said} title={said}>
                    <i style={{ left: 0, width: `${share(low)}%` }} className="whole" />
                    <i style={{ left: `${share(low)}%`, width: `${share(high - low)}%` }} />
                    <b style={{ left: `calc(${share(point)}% - 1px)` }} />
                  </span>
                </td>
                <td className="num">{words}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Part>
  );
}
