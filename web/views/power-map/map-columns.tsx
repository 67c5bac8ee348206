import { LAYERS } from '../../../domain/facts/person.ts';
import type { Language } from '../../core/format/format.ts';
import { day, nameIn } from '../../core/format/format.ts';
import { reachText, score } from '../../core/format/score.ts';
import type { MapRow } from '../../core/power-map/map-rows.ts';
import type { GridColumn } from '../../grid/grid.tsx';
import { AttitudeMark } from '../../marks/attitude-mark.tsx';
import { StatusMark } from '../../marks/status-mark.tsx';
import type { Texts } from '../../texts/texts.ts';
import type { MapModel } from './use-power-map.ts';

/** Columns of the list twin of the map. */
export function mapColumns(model: MapModel, texts: Texts, language: Language): GridColumn<MapRow>[] {
  const { map, named } = model;
  const t = texts.powerMap;
  const layer = (row: MapRow) => row.seat?.layer ?? null;
  const figure = (
    id: string,
    title: string,
    value: (row: MapRow) => number | null,
    digits = 2,
    width = 74,
  ): GridColumn<MapRow> => ({
    id,
    title,
    width,
    numeric: true,
    value,
    render: (row) => score(value(row), digits),
  });
  const person: GridColumn<MapRow> = {
    id: 'person',
    title: t.person,
    width: 130,
    value: (row) => (row.person ? named('person', row.person.id) : texts.values.choice.vacant),
    render: (row) =>
      row.person ? (
        <>
          {named('person', row.person.id)}
          {row.acting && <span className="mut"> {t.acting}</span>}
          {row.person.left && <span className="mut"> {texts.values.choice.left}</span>}
        </>
      ) : (
        <span className="mut">{texts.values.choice.vacant}</span>
      ),
  };
  const account: GridColumn<MapRow> = {
    id: 'account',
    title: t.account,
    width: 130,
    filter: true,
    value: (row) => {
      const found = map.accounts.find(({ id }) => id === row.seat?.accountId);
      return found ? nameIn(language, found) : null;
    },
  };
  const inDeal: GridColumn<MapRow>[] = [
    {
      id: 'role',
      title: t.role,
      width: 130,
      filter: true,
      value: (row) => row.person?.roles.join(' ') || null,
      render: (row) => row.person?.roles.map((role) => texts.reach.role[role]).join(', ') || '—',
    },
    {
      id: 'attitude',
      title: t.attitude,
      width: 140,
      filter: true,
      value: (row) => (row.person?.inChain ? (texts.reach.attitude[row.person.attitude ?? 'unknown'] ?? null) : null),
      render: (row) => (row.person?.inChain ? <AttitudeMark attitude={row.person.attitude} size={14} /> : '—'),
    },
    figure('power', t.power, (row) => row.person?.power ?? null, 0, 66),
  ];
  return [
    person,
    { id: 'seat', title: t.seat, width: 170, value: (row) => row.seat?.title ?? null },
    ...(map.accounts.length > 1 ? [account] : []),
    ...(map.deal ? inDeal : []),
    figure('reachLow', t.reachLow, (row) => row.person?.reach.low ?? null, 2, 80),
    {
      ...figure('reach', t.reach, (row) => row.person?.reach.point ?? null, 2, 128),
      render: ({ person: of }) =>
        of ? (
          <>
            {reachText(of.reach.point)}{' '}
            <span className="mut">
              {score(of.reach.low)}–{score(of.reach.high)}
            </span>
          </>
        ) : (
          '—'
        ),
    },
    figure('reachHigh', t.reachHigh, (row) => row.person?.reach.high ?? null, 2, 80),
    {
      id: 'status',
      title: t.status,
      width: 112,
      filter: true,
      value: (row) => (row.person ? texts.reach.status[row.person.status] : null),
      render: (row) => (row.person ? <StatusMark status={row.person.status} /> : '—'),
    },
    figure('tie', t.tie, (row) => row.person?.tie?.strength ?? null, 2, 62),
    {
      id: 'tieBy',
      title: t.tieBy,
      width: 90,
      filter: true,
      value: (row) => (row.person?.tie ? named('colleague', row.person.tie.colleagueId) : null),
    },
    {
      id: 'layer',
      title: t.layer,
      width: 112,
      filter: true,
      value: (row) => {
        const of = layer(row);
        return of && `${LAYERS.indexOf(of) + 1} ${texts.values.choice[of]}`;
      },
      render: (row) => texts.values.choice[layer(row) ?? 'unknown'],
    },
    { id: 'department', title: t.department, width: 110, filter: true, value: (row) => row.seat?.department ?? null },
    figure('formal', t.formal, (row) => row.standing?.formal ?? null, 0, 66),
    figure('informal', t.informal, (row) => row.standing?.informalRank ?? null, 0, 76),
    figure('broker', t.broker, (row) => row.standing?.broker ?? null, 2, 70),
    {
      id: 'difference',
      title: t.differenceColumn,
      width: 130,
      filter: true,
      value: (row) => row.difference && t.difference[row.difference],
    },
    {
      id: 'lastContact',
      title: t.lastContact,
      width: 92,
      value: (row) => row.person?.lastContact ?? null,
      render: (row) => day(row.person?.lastContact),
    },
  ];
}
