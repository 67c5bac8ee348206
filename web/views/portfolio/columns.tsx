import type { PortfolioRow } from '../../../domain/contract/groups.ts';
import { byCurrency, type Money } from '../../../domain/money/sum.ts';
import { count, DASH, type Language, money, nameIn, percent } from '../../core/format/format.ts';
import { sum } from '../../core/table/rows.ts';
import { dayColumn } from '../../grid/columns.tsx';
import type { GridColumn } from '../../grid/grid.tsx';
import { ShareBar } from '../../marks/share-bar.tsx';
import type { Texts } from '../../texts/texts.ts';

const MEASURES = ['customer', 'deal', 'engaged', 'known', 'decision'] as const;

/** Sums as text, `≥` where open deals without an amount would add to them. */
function amounts(sums: readonly Money[], unstated: number, language: Language): string | null {
  if (sums.length === 0) return null;
  return (unstated > 0 ? '≥ ' : '') + sums.map(({ amount, currency }) => money(amount, currency, language)).join(' + ');
}

/** The portfolio's columns, the group's name first. */
export function portfolioColumns(texts: Texts, language: Language): GridColumn<PortfolioRow>[] {
  const t = texts.portfolio;
  return [
    {
      id: 'name',
      title: t.group,
      width: 204,
      value: (row) => nameIn(language, row),
      render: (row) => <b className="name">{nameIn(language, row)}</b>,
    },
    { id: 'country', title: texts.columns.country, width: 80, value: (row) => row.country, filter: true },
    { id: 'industry', title: texts.columns.industry, width: 112, value: (row) => row.industry, filter: true },
    {
      id: 'members',
      title: t.members,
      width: 100,
      numeric: true,
      value: (row) => row.members,
      render: (row) => count(row.members, language),
      total: (rows) => sum(rows.map((row) => row.members)),
      renderTotal: (total) => count(Number(total), language),
    },
    {
      id: 'affiliates',
      title: t.affiliates,
      width: 96,
      numeric: true,
      value: (row) => row.affiliates,
      render: (row) => count(row.affiliates, language),
      total: (rows) => sum(rows.map((row) => row.affiliates)),
      renderTotal: (total) => count(Number(total), language),
    },
    ...MEASURES.map(
      (level): GridColumn<PortfolioRow> => ({
        id: level,
        title: t.coverage(level === 'decision' ? texts.values.decision : texts.values.level[level]),
        hint: t.coverageHint(level === 'decision' ? texts.values.decisionWhy : texts.values.levelWhy[level]),
        width: 122,
        numeric: true,
        value: (row) => row.coverage[level],
        render: (row) => <ShareBar value={row.coverage[level]} />,
        total: (rows) => {
          const known = rows.map((row) => row.coverage[level]).filter((value) => value !== null);
          return known.length > 0 ? known.reduce((a, b) => a + b, 0) / known.length : null;
        },
        renderTotal: (total) => <span title={t.average}>⌀ {percent(Number(total))}</span>,
      }),
    ),
    {
      id: 'openDeals',
      title: t.openDeals,
      width: 104,
      numeric: true,
      value: (row) => row.openDeals,
      render: (row) => count(row.openDeals, language),
      total: (rows) => sum(rows.map((row) => row.openDeals)),
      renderTotal: (total) => count(Number(total), language),
    },
    {
      id: 'openAmount',
      title: t.openAmount,
      hint: t.openAmountHint,
      width: 148,
      numeric: true,
      value: (row) => row.openAmount,
      render: (row) => {
        const text = amounts(row.openAmounts, row.openUnstated, language) ?? DASH;
        return <span title={row.openUnstated > 0 ? `${text} · ${t.unstated(row.openUnstated)}` : text}>{text}</span>;
      },
      total: (rows) => {
        const unstated = sum(rows.map((row) => row.openUnstated)) ?? 0;
        return amounts(byCurrency(rows.flatMap((row) => row.openAmounts)), unstated, language);
      },
      renderTotal: (total) => <span title={String(total)}>{total}</span>,
    },
    dayColumn('lastContact', { title: t.lastContact, width: 108 }, (row) => row.lastContact),
    {
      id: 'colleagues',
      title: t.colleagues,
      width: 140,
      filter: true,
      value: (row) => row.colleagues.map((colleague) => colleague.name).join(', ') || null,
    },
  ];
}
