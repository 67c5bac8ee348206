import { dealPath } from '../../core/address/address.ts';
import { actionWords, type GapNames, subjectOf } from '../../core/c139/gap-words.ts';
import { gainPoints } from '../../core/c139/points.ts';
import { DASH, day, exactMoney, money, nameIn } from '../../core/format/format.ts';
import { score } from '../../core/format/score.ts';
import { type GapRow, isOverdue } from '../../core/gaps/gap-row.ts';
import { type Names, nameOf } from '../../data/facts.ts';
import { CellLink } from '../../grid/cell-link.tsx';
import type { GridColumn } from '../../grid/grid.tsx';
import { GapMark } from '../../marks/gap-mark.tsx';

interface GapTable {
  gapNames: GapNames;
  names: Names;
  asOf: string | undefined;
}

/** The route of a gap's action, from one of ours to the person, by name. */
export function routeNames({ action }: Pick<GapRow, 'action'>, names: Names): string | null {
  const steps = action.route?.steps.map((id, at) => nameOf(names, at === 0 ? 'colleague' : 'person', id));
  return steps ? steps.join(' → ') : null;
}

/** Where a gap is looked at in its deal. */
export function gapInDealPath(dealId: string): string {
  return `${dealPath(dealId)}?tab=c139`;
}

export function gapColumns({ gapNames, names, asOf }: GapTable): GridColumn<GapRow>[] {
  const { texts, language } = gapNames;
  const t = texts.gaps;
  return [
    {
      id: 'who',
      title: t.who,
      width: 150,
      value: (row) => subjectOf(row, gapNames),
      render: (row) => <span className="gap-who">{subjectOf(row, gapNames)}</span>,
    },
    {
      id: 'kind',
      title: t.kind,
      // English words for the kinds are half as long again.
      width: language === 'en' ? 182 : 122,
      value: (row) => texts.c139.gap[row.kind],
      render: (row) => <GapMark kind={row.kind} />,
    },
    {
      id: 'rank',
      title: t.rank,
      width: 84,
      filter: true,
      value: (row) => texts.c139.rank[row.rank],
    },
    {
      id: 'deal',
      title: t.deal,
      width: 180,
      filter: true,
      value: (row) => row.dealName,
      render: (row) => <CellLink path={gapInDealPath(row.dealId)}>{row.dealName}</CellLink>,
    },
    {
      id: 'account',
      title: t.account,
      width: 140,
      filter: true,
      value: (row) => nameIn(language, { name: row.accountName, nameEn: row.accountNameEn }),
    },
    {
      id: 'group',
      title: t.group,
      width: 140,
      value: (row) => nameIn(language, { name: row.groupName, nameEn: row.groupNameEn }),
    },
    {
      id: 'amount',
      title: t.amount,
      width: 86,
      numeric: true,
      value: (row) => row.amount,
      render: (row) => (
        <span title={exactMoney(row.amount, row.currency, language)}>{money(row.amount, row.currency, language)}</span>
      ),
    },
    {
      id: 'gain',
      title: t.gain,
      width: 76,
      numeric: true,
      hint: texts.c139.gain,
      value: (row) => row.gain,
      render: (row) => (row.gain === 0 ? <span title={texts.c139.noGain}>{DASH}</span> : gainPoints(row.gain)),
    },
    {
      id: 'action',
      title: t.action,
      width: 190,
      value: (row) => actionWords(row, gapNames),
    },
    {
      id: 'state',
      title: t.state,
      width: 84,
      filter: true,
      value: (row) => texts.c139.gapState[row.action.state],
    },
    {
      id: 'owner',
      title: t.owner,
      width: 90,
      filter: true,
      value: (row) => (row.action.colleagueId === null ? null : nameOf(names, 'colleague', row.action.colleagueId)),
    },
    {
      id: 'due',
      title: t.due,
      width: 150,
      value: (row) => row.action.dueOn,
      render: (row) => (
        <>
          <span className={row.action.state === 'open' ? '' : 'mut'}>{day(row.action.dueOn)}</span>
          {isOverdue(row, asOf) && <span className="chip warn due">{texts.c139.overdue}</span>}
        </>
      ),
    },
    {
      id: 'route',
      title: t.route,
      width: 210,
      value: (row) => routeNames(row, names),
      render: (row) => {
        const route = routeNames(row, names);
        return route && row.action.route ? (
          <span title={route}>
            <span className="mut">{score(row.action.route.value)}</span> {route}
          </span>
        ) : (
          DASH
        );
      },
    },
  ];
}
