import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import type { WhiteSpaceAnswer } from '../../../domain/contract/white-space.ts';
import { accountPath, dealPath } from '../../core/address/address.ts';
import { decimal, money, nameIn } from '../../core/format/format.ts';
import { reachText, score } from '../../core/format/score.ts';
import { canBecomeDeal, canBeSold, lookOf, rankValue } from '../../core/white-space/cell-key.ts';
import { namedLedger } from '../../core/white-space/named-ledger.ts';
import { type Names, nameOf, namesIn } from '../../data/facts.ts';
import { whiteSpaceCell } from '../../data/white-space.ts';
import { Head, Part } from '../../inspector/head.tsx';
import { LedgerView } from '../../inspector/ledger-view.tsx';
import { ReachPart } from '../../inspector/reach-part.tsx';
import { CellMark } from '../../marks/cell-mark.tsx';
import { Bones } from '../../shell/bones.tsx';
import { useAsOf, useHref } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import '../../inspector/panel.css';
import { rivalOf, wayWords, worthWords } from './cell-words.ts';
import { DealPart } from './deal-part.tsx';
import { FitPart } from './fit-part.tsx';
import { PotentialPart } from './potential-part.tsx';
import './white-space.css';

interface CellInspectorProps {
  /** Any account of the group. */
  group: string;
  /** `accountId~productId`. */
  cell: string;
}

/** One product at one account: what it could bring, whom that rests on, who opens the door, and what to do about it. */
export function CellInspector({ group, cell }: CellInspectorProps) {
  const { language } = useLook();
  const query = useQuery(whiteSpaceCell(group, cell, useAsOf()));
  const names = useMemo(() => (query.data ? namesIn(language, query.data) : {}), [language, query.data]);
  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  const { data } = query;
  if (!data?.cell) return <Bones rows={8} />;
  return <Opened key={cell} group={group} answer={data} cell={data.cell} names={names} />;
}

interface OpenedProps {
  group: string;
  answer: WhiteSpaceAnswer;
  cell: NonNullable<WhiteSpaceAnswer['cell']>;
  names: Names;
}

function Opened({ group, answer, cell, names }: OpenedProps) {
  const { texts, language } = useLook();
  const t = texts.whiteSpace;
  const href = useHref();
  const entity = answer.entities[0];
  const product = answer.products[0];
  const account = entity ? nameIn(language, entity) : cell.accountId;
  const productName = product?.name ?? cell.productId;
  const rival = rivalOf(cell, names);
  const look = lookOf(cell);
  return (
    <>
      <Head
        title={productName}
        what={product?.family ?? null}
        chips={
          <span className={look === 'competitor' ? 'chip warn' : 'chip'}>
            <CellMark look={look} rival={rival} name />
          </span>
        }
      />
      <p className="panel-other">
        <Link to={href(accountPath(cell.accountId))}>{account}</Link>
        {look === 'competitor' && ` · ${t.look.competitor}`}
      </p>
      {canBeSold(cell) && <Figures cell={cell} />}
      {cell.dealId && (
        <Part title={t.dealThere}>
          <Link to={href(dealPath(cell.dealId))}>{t.openDeal}</Link>
        </Part>
      )}
      <PotentialPart cell={cell} family={product?.family ?? null} currency={answer.currency} names={names} />
      <FitPart cell={cell} names={names} />
      {canBecomeDeal(cell) && (
        <DealPart
          group={group}
          cell={cell}
          stated={cell.potential}
          proposed={`${productName} · ${entity?.name ?? account}`}
        />
      )}
      {cell.noWay !== null ? (
        <Part title={t.reach} aside={entity && t.buyers(entity.buyers)}>
          <p className="panel-empty">{t.noWay[cell.noWay]}</p>
        </Part>
      ) : (
        cell.route && <ReachPart personId={cell.route.personId} />
      )}
      <LedgerView
        ledger={namedLedger(cell.ledger, {
          cell: `${productName} · ${account}`,
          similar: t.similar(cell.fit.adopters, cell.fit.similar),
          route: wayWords(cell, names),
          account: (id) => nameOf(names, 'account', id),
        })}
      />
    </>
  );
}

/** The factors and what they come to. */
function Figures({ cell }: { cell: OpenedProps['cell'] }) {
  const { texts, language } = useLook();
  const t = texts.whiteSpace;
  const ranked = rankValue(cell);
  const lines: [string, string, string][] = [
    [t.potential, worthWords(cell, cell.currency, language), cell.basis === 'family-median' ? t.medianWhy : ''],
    [t.fit, score(cell.fit.value), t.fitHint],
    [t.reach, reachText(cell.reach), t.reachHint],
    [t.expected, money(cell.expected, cell.currency, language), t.expectedHint],
  ];
  return (
    <dl
      className="ws-figures"
      title={ranked === null ? undefined : `${t.rankValue} ${decimal(ranked, language, 0)} · ${t.rankHint}`}
    >
      {lines.map(([word, figure, why]) => (
        <div key={word} title={why}>
          <dt>{word}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
