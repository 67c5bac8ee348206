import { pointsText } from '../../core/c139/points.ts';
import { zoneWords } from '../../core/c139/zone.ts';
import { day, type Language } from '../../core/format/format.ts';
import { score } from '../../core/format/score.ts';
import type { Standing } from '../../core/standings/standing.ts';
import { CellLink } from '../../grid/cell-link.tsx';
import type { GridColumn } from '../../grid/grid.tsx';
import { GapMark } from '../../marks/gap-mark.tsx';
import { PointsBar } from '../../marks/points-bar.tsx';
import { StrengthBar } from '../../marks/strength-bar.tsx';
import { TrendMark } from '../../marks/trend-mark.tsx';
import { ZoneMark } from '../../marks/zone-mark.tsx';
import type { Texts } from '../../texts/texts.ts';
import { gapInDealPath } from '../gaps/gap-columns.tsx';

/** A row that may have a C139: only deals that count as open have one. */
export interface Standing139 {
  id: string;
  standing: Standing | null;
  /** From 1, the worst first; null without a standing. */
  rank: number | null;
}

/** Where a deal stands by C139: score with its range, zone, label, trend, gaps, actions, reach, and whether it lies still. */
export function standingColumns<Row extends Standing139>(texts: Texts, language: Language): GridColumn<Row>[] {
  const t = texts.standings;
  const c = texts.c139;
  return [
    { id: 'rank', title: t.rank, hint: t.rankHint, width: 70, value: (row) => row.rank },
    {
      id: 'score',
      title: c.score,
      width: 122,
      numeric: true,
      value: (row) => row.standing?.score ?? null,
      exported: (row) => fixed(row.standing?.score ?? null),
      render: ({ standing }) => standing && <PointsBar {...standing} />,
    },
    {
      id: 'zone',
      title: c.zoneName,
      width: language === 'en' ? 220 : 186,
      filter: true,
      value: ({ standing }) => (standing?.zone ? zoneWords(standing.zone, texts) : null),
      render: ({ standing }) => standing?.zone && <ZoneMark zone={standing.zone} />,
    },
    {
      id: 'label',
      title: c.label,
      width: 84,
      value: ({ standing }) => standing?.label ?? null,
      render: ({ id, standing }) => standing && <CellLink path={gapInDealPath(id)}>{standing.label}</CellLink>,
    },
    {
      id: 'trend',
      title: c.trend,
      hint: t.trendHint,
      width: 76,
      numeric: true,
      value: ({ standing }) => standing?.trend?.by ?? null,
      exported: ({ standing }) => fixed(standing?.trend?.by ?? null),
      render: ({ standing }) => standing && <TrendMark trend={standing.trend} />,
    },
    {
      id: 'gaps',
      title: c.gaps,
      hint: t.gapsHint,
      width: 132,
      numeric: true,
      value: ({ standing }) => standing?.gaps ?? null,
      render: ({ standing }) =>
        standing && (
          <>
            {standing.worst && <GapMark kind={standing.worst.kind} />} <b>{standing.gaps}</b>
          </>
        ),
    },
    {
      id: 'actions',
      title: c.actions,
      hint: t.actionsHint,
      width: 120,
      numeric: true,
      value: ({ standing }) => standing?.openActions ?? null,
      render: ({ standing }) =>
        standing && (
          <>
            {standing.overdueActions > 0 && <span className="chip warn">{t.overdue(standing.overdueActions)}</span>}{' '}
            {standing.openActions}
          </>
        ),
    },
    {
      id: 'overdueActions',
      title: c.overdue,
      width: 80,
      numeric: true,
      value: ({ standing }) => standing?.overdueActions ?? null,
    },
    {
      id: 'chainReach',
      title: t.chainReach,
      hint: t.chainReachHint,
      width: 90,
      numeric: true,
      value: ({ standing }) => standing?.chainReach ?? null,
      exported: ({ standing }) => (standing?.chainReach == null ? null : score(standing.chainReach, 3)),
      render: ({ standing }) => standing && standing.chainReach !== null && <StrengthBar value={standing.chainReach} />,
    },
    {
      id: 'touched',
      title: t.touched,
      width: 200,
      value: ({ standing }) => standing?.touchedOn ?? null,
      render: ({ standing }) =>
        standing && (
          <>
            {standing.touchedOn === null ? <span className="mut">{t.never}</span> : day(standing.touchedOn)}
            {standing.idle && (
              <span className="chip warn due" title={c.idleWhy(standing.touchedOn)}>
                {t.idle}
              </span>
            )}
          </>
        ),
    },
  ];
}

/** A number as it is shown, so that a file says no more than the screen. */
function fixed(points: number | null): number | null {
  return points === null ? null : Number(pointsText(points));
}
