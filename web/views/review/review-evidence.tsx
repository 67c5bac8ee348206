import { day } from '../../core/format/format.ts';
import { Part } from '../../inspector/head.tsx';
import { useLook } from '../../shell/settings.tsx';
import type { ReviewedDeal } from './use-review-deal.ts';

/** What was said of the items, where a reason or a note stands with it. */
export function ReviewEvidence({ answer, template }: Pick<ReviewedDeal, 'answer' | 'template'>) {
  const { texts, language } = useLook();
  const said = answer.items.filter((item) => item.stated && item.evidence !== null && item.evidence.trim() !== '');
  if (said.length === 0) return null;
  const known = (id: string) => template.items.find((each) => each.id === id);
  const level = (id: string, value: string | number) => {
    const levels = template.scales[known(id)?.scale ?? ''] ?? [];
    return levels.find((each) => each.value === value)?.name[language] ?? '';
  };
  return (
    <Part title={texts.review.items}>
      <table className="review-table">
        <tbody>
          {said.map((item) => (
            <tr key={item.item}>
              <td className="strong">{known(item.item)?.name[language] ?? item.item}</td>
              <td className="nowrap">{level(item.item, item.value)}</td>
              <td className="note">{item.evidence}</td>
              <td className="mut nowrap num">{item.observedOn !== null && day(item.observedOn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
