import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { AccountAnswer } from '../../domain/contract/accounts.ts';
import { accountPath, explorePath, groupPath, powerMapPath } from '../core/address/address.ts';
import { fieldsOf } from '../core/form/fields.ts';
import { count, exactMoney, nameIn } from '../core/format/format.ts';
import { account } from '../data/queries.ts';
import { LevelMark } from '../marks/level-mark.tsx';
import { Bones } from '../shell/bones.tsx';
import { useAsOf, useGo, useIsHere } from '../shell/place.ts';
import { Problem } from '../shell/problem.tsx';
import { useLook } from '../shell/settings.tsx';
import { cellText } from './cell-text.ts';
import { Head, Part } from './head.tsx';
import { Origin } from './origin.tsx';

/** An account: what it is, what the view knows about it (`children`), its stated facts, what hangs on it, where to go. */
export function AccountPanel({ id, chips, children }: { id: string; chips?: ReactNode; children?: ReactNode }) {
  const { texts, language } = useLook();
  const asOf = useAsOf();
  const go = useGo();
  const isHere = useIsHere();
  const query = useQuery(account(id, asOf));
  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Bones rows={8} />;
  const known = query.data;
  const words: Record<string, string> = texts.values.choice;
  const t = texts.account;
  return (
    <>
      <Head
        kind="account"
        title={nameIn(language, known)}
        other={language === 'zh' ? known.nameEn : known.nameEn && known.name}
        what={known.kind ? (words[known.kind] ?? known.kind) : null}
        chips={
          <>
            <span className="chip">
              <LevelMark level={known.level} />
            </span>
            {known.lifecycle && <span className="chip">{words[known.lifecycle]}</span>}
            {chips}
          </>
        }
      />
      {children}
      <Part title={t.facts} aside={texts.ledger.sourceDate}>
        <FactLines known={known} most={9} />
      </Part>
      <Part title={t.around}>
        <Around known={known} />
      </Part>
      <div className="panel-actions">
        <Button type="primary" onClick={() => go(accountPath(id))}>
          {texts.frame.openPage}
        </Button>
        {known.group && !isHere(groupPath(known.group.id)) && (
          <Button onClick={() => go(groupPath(known.group?.id ?? id))}>{texts.frame.openGroup}</Button>
        )}
        {!isHere(powerMapPath(id)) && <Button onClick={() => go(powerMapPath(id))}>{texts.powerMap.title}</Button>}
        {!isHere(explorePath('account', id)) && (
          <Button onClick={() => go(explorePath('account', id))}>{texts.frame.explorer}</Button>
        )}
      </div>
    </>
  );
}

/** Stated facts with source and date, the identity's own columns left out. */
export function FactLines({ known, most }: { known: AccountAnswer; most?: number }) {
  const { texts, language } = useLook();
  const fields = new Map(fieldsOf('account').map((field) => [field.name as string, field]));
  const left = ['id', 'name', 'nameEn', 'currency', 'colleagueIds', 'source', 'observedOn', 'confidence', 'by'];
  const stated = known.facts.filter(
    (fact) => !left.includes(fact.column) && cellText(fact.value, undefined, texts, language) !== '',
  );
  if (stated.length === 0) return <p className="panel-empty">{texts.account.noFacts}</p>;
  return (
    <table className="lines">
      <tbody>
        {stated.slice(0, most).map((fact) => {
          const field = fields.get(fact.column);
          return (
            <tr key={fact.column}>
              <td>
                <span className="mut">{field ? texts.columns[field.name] : fact.column}</span>{' '}
                {fact.column === 'revenue'
                  ? exactMoney(known.revenue, known.currency, language)
                  : cellText(fact.value, field?.cell, texts, language)}
              </td>
              <td className="origin">
                <Origin {...fact} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Around({ known }: { known: AccountAnswer }) {
  const { texts, language } = useLook();
  const t = texts.account;
  const lines: [string, string][] = [
    [t.people, count(known.counts.people, language)],
    [t.deals, count(known.counts.deals, language)],
    [t.orders, count(known.counts.orders, language)],
    [t.interactions, count(known.counts.interactions, language)],
    [t.owns, count(known.counts.owns, language)],
    [t.owners, count(known.counts.owners, language)],
  ];
  return (
    <>
      <dl className="tally">
        {lines.map(([word, number]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{number}</dd>
          </div>
        ))}
      </dl>
      {known.colleagues.length > 0 && (
        <p className="tally-names">
          <span className="mut">{t.colleagues}</span> {known.colleagues.map((colleague) => colleague.name).join(', ')}
        </p>
      )}
    </>
  );
}
