import { useQuery } from '@tanstack/react-query';
import { factId } from '../../../../domain/facts/registry.ts';
import { valueWords } from '../../../core/c139/answers.ts';
import { instant } from '../../../core/format/format.ts';
import { factChanges } from '../../../data/c139.ts';
import { whoWrote } from '../../../inspector/cell-text.ts';
import { Part } from '../../../inspector/head.tsx';
import { useLook } from '../../../shell/settings.tsx';
import { useDeal } from '../use-deal.ts';
import { useC139 } from './use-c139.ts';

/** What was said of an item before, the newest first. */
export function ItemHistory({ item }: { item: string }) {
  const { texts, language } = useLook();
  const t = texts.dealC139;
  const { deal } = useDeal();
  const { template, itemOf } = useC139();
  const id = factId('assessment', { dealId: deal.id, template: template.id, item });
  const rows = useQuery(factChanges('assessment', id)).data?.rows ?? [];
  const of = itemOf(item);
  const words = (record: Record<string, unknown> | null) => {
    const value = record?.['value'];
    const known = typeof value === 'string' || typeof value === 'number' ? value : null;
    return (of && valueWords(template, of, known, language)) ?? texts.values.unknown;
  };
  return (
    <Part title={t.itemHistory}>
      {rows.length === 0 && <p className="panel-empty">{t.neverStated}</p>}
      <table className="lines">
        <tbody>
          {rows.map((row) => (
            <tr key={row.revision}>
              <td>
                {row.op === 'update' && <span className="mut">{words(row.before)} → </span>}
                <b>{row.op === 'remove' ? texts.values.op.remove : words(row.after)}</b>
                {typeof row.after?.['evidence'] === 'string' && <div className="sub">{row.after['evidence']}</div>}
              </td>
              <td className="mut">
                {instant(row.at)}
                <div className="sub">{whoWrote(row.by, texts)}</div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
