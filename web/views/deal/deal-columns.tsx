import { isOpen, windowsOn } from '../../../domain/coverage/windows.ts';
import { byCurrency } from '../../../domain/money/sum.ts';
import { dealPath } from '../../core/address/address.ts';
import { listed } from '../../core/deal/figure.ts';
import { day, exactMoney, type Language, money } from '../../core/format/format.ts';
import type { Standing } from '../../core/standings/standing.ts';
import { type Names, nameOf, type Stored } from '../../data/facts.ts';
import { dayColumn, nameColumn } from '../../grid/columns.tsx';
import type { GridColumn } from '../../grid/grid.tsx';
import type { Texts } from '../../texts/texts.ts';
import { type Standing139, standingColumns } from './standing-columns.tsx';

export interface DealRow extends Standing139 {
  name: string;
  account: string;
  outcome: 'open' | 'won' | 'lost';
  stage: string | null;
  amount: number | null;
  currency: string | null;
  openedOn: string | null;
  closeOn: string | null;
  /** `late`: past its close date; `paper`: so long past it that it no longer counts as open. */
  due: 'late' | 'paper' | null;
  products: string[];
  colleagues: string[];
}

interface DealNames {
  names: Names;
  asOf: string | undefined;
  /** Of open deals, the worst first. */
  standings: readonly Standing[];
}

/** Deals as rows, names and C139 filled in; one without an outcome is open. */
export function dealRows(deals: readonly Stored<'deal'>[], { names, asOf, standings }: DealNames): DealRow[] {
  const ranks = new Map(standings.map((standing, at) => [standing.id, { standing, rank: at + 1 }]));
  return deals.map((deal) => {
    const outcome = deal.outcome ?? 'open';
    return {
      standing: null,
      rank: null,
      ...ranks.get(deal.id),
      id: deal.id,
      name: deal.name,
      account: nameOf(names, 'account', deal.accountId),
      outcome,
      stage: deal.stage,
      amount: deal.amount,
      currency: deal.currency,
      openedOn: deal.openedOn,
      closeOn: deal.closeOn,
      due: outcome === 'open' && asOf !== undefined ? dueOf(deal, asOf) : null,
      products: deal.productIds.map((id) => nameOf(names, 'product', id)),
      colleagues: deal.colleagueIds.map((id) => nameOf(names, 'colleague', id)),
    };
  });
}

function dueOf(deal: Stored<'deal'>, asOf: string): DealRow['due'] {
  if (deal.closeOn === null || deal.closeOn >= asOf) return null;
  return isOpen(deal, windowsOn(asOf)) ? 'late' : 'paper';
}

/** `standing`: with the columns of C139, which only open deals have. */
export function dealColumns(texts: Texts, language: Language, standing: boolean): GridColumn<DealRow>[] {
  const c = texts.columns;
  const t = texts.deals;
  return [
    nameColumn(
      { title: c.name, width: standing ? 224 : 260 },
      (row) => row.name,
      (row) => dealPath(row.id),
    ),
    { id: 'account', title: t.account, width: standing ? 150 : 200, filter: true, value: (row) => row.account },
    {
      id: 'outcome',
      title: c.outcome,
      width: 84,
      value: (row) => t.outcome[row.outcome],
    },
    { id: 'stage', title: c.stage, width: 110, filter: true, value: (row) => row.stage },
    {
      id: 'amount',
      title: c.amount,
      width: 120,
      numeric: true,
      value: (row) => row.amount,
      render: (row) => (
        <span title={exactMoney(row.amount, row.currency, language)}>{money(row.amount, row.currency, language)}</span>
      ),
      total: (rows) => amounts(rows, language),
      renderTotal: (total) => <span title={String(total)}>{total}</span>,
    },
    {
      id: 'closeOn',
      title: c.closeOn,
      width: 172,
      value: (row) => row.closeOn,
      render: (row) => (
        <>
          {day(row.closeOn)}
          {row.due && (
            <span className="chip warn due" title={row.due === 'paper' ? t.onPaper : t.overdueWhy}>
              {t.overdue}
            </span>
          )}
        </>
      ),
    },
    ...(standing ? standingColumns<DealRow>(texts, language) : []),
    dayColumn('openedOn', { title: c.openedOn, width: 100 }, (row) => row.openedOn),
    {
      id: 'products',
      title: c.productIds,
      width: 150,
      filter: true,
      value: (row) => listed(row.products, language) || null,
    },
    {
      id: 'colleagues',
      title: c.colleagueIds,
      width: 130,
      filter: true,
      value: (row) => listed(row.colleagues, language) || null,
    },
  ];
}

function amounts(rows: readonly DealRow[], language: Language): string | null {
  const stated = rows.flatMap(({ amount, currency }) => (amount === null ? [] : [{ amount, currency }]));
  const text = byCurrency(stated)
    .map((sum) => money(sum.amount, sum.currency, language))
    .join(' + ');
  return text === '' ? null : text;
}
