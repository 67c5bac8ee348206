import { Progress } from 'antd';
import type { AccountAnswer } from '../../../domain/contract/accounts.ts';
import { fieldsOf } from '../../core/form/fields.ts';
import { count, day, instant } from '../../core/format/format.ts';
import { cellText, whoWrote } from '../../inspector/cell-text.ts';
import { Origin } from '../../inspector/origin.tsx';
import { useLook } from '../../shell/settings.tsx';

/** Every column of the account: what is stated with source and date, and what is not known yet. */
export function Overview({ known }: { known: AccountAnswer }) {
  const { texts, language } = useLook();
  const t = texts.account;
  const stated = new Map(known.facts.map((fact) => [fact.column, fact]));
  const fields = fieldsOf('account').filter((field) => !field.origin && field.name !== 'id');
  const filled = fields.filter((field) => cellText(stated.get(field.name)?.value, field.cell, texts, language) !== '');
  return (
    <div className="overview">
      <div className="overview-known">
        <span className="mut">
          {t.completeness} {filled.length} / {fields.length}
        </span>
        <Progress percent={Math.round((filled.length / fields.length) * 100)} showInfo={false} size="small" />
      </div>
      <div className="overview-scroll">
        <table className="facts">
          <thead>
            <tr>
              <th>{t.what}</th>
              <th>{texts.columns.value}</th>
              <th>{texts.ledger.sourceDate}</th>
              <th>{texts.columns.confidence}</th>
              <th>{t.when}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => {
              const fact = stated.get(field.name);
              const names = new Map(known.colleagues.map((one) => [one.id, one.name]));
              const value =
                field.name === 'colleagueIds' ? known.colleagueIds.map((id) => names.get(id) ?? id) : fact?.value;
              const text = cellText(value, field.cell, texts, language);
              const choices: Record<string, string> = texts.values.choice;
              return (
                <tr key={field.name} className={text === '' ? 'unstated' : ''}>
                  <th scope="row">{texts.columns[field.name]}</th>
                  <td>{text === '' ? texts.values.unknown : text}</td>
                  <td>{fact && text !== '' && <Origin {...fact} />}</td>
                  <td>{fact?.confidence ? (choices[fact.confidence] ?? fact.confidence) : ''}</td>
                  <td className="mut">
                    {fact && text !== '' ? `${day(fact.recordedAt)} · ${whoWrote(fact.recordedBy, texts)}` : ''}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
        <p className="mut">
          {t.interactions} {count(known.counts.interactions, language)} ·{' '}
          {t.recorded(instant(known.recordedAt), whoWrote(known.recordedBy, texts))} · {texts.columns.id} {known.id}
        </p>
      </div>
    </div>
  );
}
