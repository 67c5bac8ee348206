import { pointOf } from '../../../domain/reach/reach.ts';
import { closest } from '../../core/deal/closest.ts';
import { gainText } from '../../core/deal/figure.ts';
import type { GridColumn } from '../../grid/grid.tsx';
import { AttitudeMark } from '../../marks/attitude-mark.tsx';
import type { Texts } from '../../texts/texts.ts';
import { ChainName } from './chain-name.tsx';
import { Shift } from './shift.tsx';
import { type DealModel, memberOf } from './use-deal.ts';

export interface NextRow {
  id: string;
  name: string;
  title: string | null;
  gain: number;
  /** Of the largest gain, 0-1. */
  part: number;
  inChain: boolean;
  attitude: number | null;
  reachBefore: number;
  reach: number;
  /** Who of ours is nearest. */
  nearest: string | null;
}

/** Everybody with whom a meeting would gain something; chain members with their attitude and reach. */
export function nextRows({ before, after, places, personName, colleagueName }: DealModel): NextRow[] {
  const most = after.figures.nextBest[0]?.gain ?? 1;
  return after.figures.nextBest.map(({ id, gain }) => {
    const member = memberOf(after, id);
    const colleague = closest(after.reach, id);
    return {
      id,
      name: personName(id),
      title: places.get(id)?.title ?? null,
      gain,
      part: gain / most,
      inChain: member !== undefined,
      attitude: member?.attitude ?? null,
      reachBefore: pointOf(before.reach, id),
      reach: pointOf(after.reach, id),
      nearest: colleague === null ? null : colleagueName(colleague),
    };
  });
}

export function nextColumns(texts: Texts): GridColumn<NextRow>[] {
  const t = texts.deal;
  return [
    {
      id: 'name',
      title: t.person,
      width: 170,
      value: (row) => row.name,
      render: (row) => <ChainName name={row.name} />,
    },
    {
      id: 'gain',
      title: t.gains,
      hint: t.nextIntro,
      width: 150,
      numeric: true,
      value: (row) => row.gain,
      render: (row) => (
        <span className="gain-bar">
          <b>{gainText(row.gain)}</b>
          <i aria-hidden="true">
            <b style={{ width: `${row.part * 100}%` }} />
          </i>
        </span>
      ),
    },
    { id: 'title', title: t.title, width: 136, value: (row) => row.title },
    {
      id: 'attitude',
      title: t.attitude,
      width: 150,
      value: (row) => (row.inChain ? (texts.reach.attitude[row.attitude ?? 'unknown'] ?? null) : t.outside),
      render: (row) =>
        row.inChain ? <AttitudeMark attitude={row.attitude} size={14} /> : <span className="mut">{t.outside}</span>,
    },
    {
      id: 'reach',
      title: t.reach,
      width: 110,
      numeric: true,
      value: (row) => row.reach,
      render: (row) => <Shift before={row.reachBefore} after={row.reach} gain={false} />,
    },
    { id: 'nearest', title: t.whoMeets, width: 110, value: (row) => row.nearest },
  ];
}
