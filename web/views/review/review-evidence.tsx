import { valueWords } from '../../core/c139/answers.ts';
import { day } from '../../core/format/format.ts';
import { Part } from '../../inspector/head.tsx';
import { useLook } from '../../shell/settings.tsx';
import type { ReviewedDeal } from './use-review-deal.ts';

/** What was said of the items, where a reason or a note stands with it. */
export function ReviewEvidence({ answer, template }: Pick<ReviewedDeal, 'answer' | 'template'>) {
  const { texts, language } = useLook();
  const said = answer.items.filter((item) => item.stated && item.evidence !== null && item.evidence.trim() !== '');
  if (said.length === 0) return null;
  return (
    <Part title={texts.review.items}>
      <table className="review-table">
        <tbody>
          {said.map((item) => {
            const known = template.items.find((each) => each.id === item.item);
            return (
              <tr key={item.item}>
                <td className="strong">{known?.name[language] ?? item.item}</td>
                <td className="nowrap">{known && valueWords(template, known, item.value, language)}</td>
                <td className="note">{item.evidence}</td>
                <td className="mut nowrap num">{item.observedOn !== null && day(item.observedOn)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Part>
  );
}
