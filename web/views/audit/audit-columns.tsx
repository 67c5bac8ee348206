import type { DecisionMakerRow } from '../../../domain/contract/decision-makers.ts';
import { LAYERS } from '../../../domain/facts/person.ts';
import { byCurrency } from '../../../domain/money/sum.ts';
import { dealPath } from '../../core/address/address.ts';
import { type CoveringColleague, otherTies, tieOf } from '../../core/audit/matrix.ts';
import { DASH, type Language, money } from '../../core/format/format.ts';
import { reachText, score } from '../../core/format/score.ts';
import { type Names, nameOf } from '../../data/facts.ts';
import { CellLink } from '../../grid/cell-link.tsx';
import { dayColumn, rolesColumn, seatedPersonColumns } from '../../grid/columns.tsx';
import type { GridColumn } from '../../grid/grid.tsx';
import { RangeBar } from '../../inspector/range-bar.tsx';
import { AttitudeMark } from '../../marks/attitude-mark.tsx';
import { StatusMark } from '../../marks/status-mark.tsx';
import type { Texts } from '../../texts/texts.ts';
import { TieCell } from './tie-cell.tsx';

export interface AuditNaming {
  texts: Texts;
  language: Language;
  names: Names;
}

/** What is said of a decision maker himself, his name first. */
export function personColumns({ texts, names }: AuditNaming): GridColumn<DecisionMakerRow>[] {
  const t = texts.audit;
  const c = texts.columns;
  const words: Record<string, string> = texts.values.choice;
  return [
    ...seatedPersonColumns<DecisionMakerRow>(texts, names, [128, 116, 150]),
    {
      id: 'layer',
      title: c.layer,
      width: 92,
      filter: true,
      value: (row) => row.layer && `${LAYERS.indexOf(row.layer) + 1} ${words[row.layer] ?? row.layer}`,
      render: (row) => (row.layer ? (words[row.layer] ?? row.layer) : DASH),
    },
    rolesColumn(texts, { title: c.roles, hint: t.rolesHint, width: 88 }),
    {
      id: 'attitude',
      title: c.attitude,
      hint: t.attitudeHint,
      width: 74,
      filter: true,
      value: (row) => (row.deals.length === 0 ? null : (texts.reach.attitude[row.attitude ?? 'unknown'] ?? null)),
      render: (row) => (row.deals.length === 0 ? DASH : <AttitudeMark attitude={row.attitude} name={false} />),
    },
    {
      id: 'reach',
      title: t.reach,
      hint: t.reachHint,
      width: 136,
      numeric: true,
      value: (row) => row.reach.point,
      render: (row) => (
        <span className="audit-reach">
          <StatusMark status={row.status} name={false} />
          <span>{reachText(row.reach.point)}</span>
          <RangeBar {...row.reach} />
        </span>
      ),
    },
    {
      id: 'status',
      title: t.status,
      width: 104,
      filter: true,
      value: (row) => texts.reach.status[row.status],
      render: (row) => <StatusMark status={row.status} />,
    },
  ];
}

/** Since when nobody met him, and the money he decides about. */
export function dealColumns({ texts, language }: AuditNaming): GridColumn<DecisionMakerRow>[] {
  const t = texts.audit;
  const sums = (row: { amounts: DecisionMakerRow['amounts'] }) =>
    row.amounts.map(({ amount, currency }) => money(amount, currency, language)).join(' + ') || null;
  return [
    dayColumn('lastContact', { title: texts.person.lastContact, width: 104 }, (row) => row.lastContact),
    {
      id: 'amount',
      title: t.amount,
      hint: t.amountHint,
      width: 112,
      numeric: true,
      value: (row) => row.amounts.reduce<number | null>((most, { amount }) => Math.max(most ?? 0, amount), null),
      exported: (row) => (row.amounts.length === 1 ? (row.amounts[0]?.amount ?? null) : sums(row)),
      render: (row) => sums(row) ?? DASH,
    },
    {
      id: 'deals',
      title: texts.account.deals,
      width: 200,
      value: (row) => row.deals.map((deal) => deal.name).join(', ') || null,
      render: (row) =>
        row.deals.map((deal, at) => (
          <span key={deal.dealId}>
            {at > 0 && ', '}
            <CellLink path={dealPath(deal.dealId)}>{deal.name}</CellLink>
          </span>
        )),
    },
  ];
}

/** The column of one colleague: his tie to each, with when they last met. */
export function colleagueColumn({ names }: AuditNaming, { id, persons }: CoveringColleague, hint: string) {
  const column: GridColumn<DecisionMakerRow> = {
    id: `tie.${id}`,
    title: nameOf(names, 'colleague', id),
    hint: `${hint} · ${persons}`,
    width: 100,
    numeric: true,
    value: (row) => tieOf(row, id)?.tie ?? null,
    exported: (row) => {
      const tie = tieOf(row, id);
      if (tie) return [score(tie.tie), tie.lastContact].filter(Boolean).join(' ');
      return row.route?.steps[0] === id ? `→ ${reachText(row.route.value)}` : null;
    },
    render: (row) => <TieCell row={row} colleagueId={id} />,
  };
  return column;
}

/** The colleagues without a column of their own, folded into one. */
export function othersColumn(naming: AuditNaming, shown: ReadonlySet<string>, count: number) {
  const { texts, names } = naming;
  const named = (tie: { colleagueId: string; tie: number }) =>
    `${nameOf(names, 'colleague', tie.colleagueId)} ${score(tie.tie)}`;
  const column: GridColumn<DecisionMakerRow> = {
    id: 'others',
    title: texts.audit.others(count),
    hint: texts.audit.othersHint,
    width: 124,
    value: (row) => otherTies(row, shown).map(named).join(', ') || null,
    render: (row) => {
      const [best, ...rest] = otherTies(row, shown);
      if (!best) return null;
      return (
        <span title={otherTies(row, shown).map(named).join(', ')}>
          {named(best)}
          {rest.length > 0 && <span className="mut"> +{rest.length}</span>}
        </span>
      );
    },
  };
  return column;
}

/** All money of the rows, one sum per currency; a deal several of them decide about counts once. */
export function moneyOf(rows: readonly DecisionMakerRow[], language: Language): string | null {
  const deals = new Map(rows.flatMap((row) => row.deals.map((deal) => [deal.dealId, deal])));
  const stated = [...deals.values()].flatMap(({ amount, currency }) => (amount === null ? [] : [{ amount, currency }]));
  return (
    byCurrency(stated)
      .map(({ amount, currency }) => money(amount, currency, language))
      .join(' + ') || null
  );
}
