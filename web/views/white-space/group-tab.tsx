import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useMemo } from 'react';
import { CELL_LOOKS, cellSelection, selectedCell, type WhiteSpaceCell } from '../../core/white-space/cell-key.ts';
import { namesIn } from '../../data/facts.ts';
import { groupWhiteSpace } from '../../data/white-space.ts';
import { CellMark } from '../../marks/cell-mark.tsx';
import { Bones } from '../../shell/bones.tsx';
import { useAsOf, useParam, useSelection } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { CellTable } from './cell-table.tsx';
import { Matrix } from './matrix.tsx';
import { useCellDeal } from './use-cell-deal.ts';
import './white-space.css';

/** The white space of a group: members by products, or the same as a list. */
export function WhiteSpaceTab({ group }: { group: string }) {
  const { texts, language } = useLook();
  const t = texts.whiteSpace;
  const [selection, select] = useSelection();
  const [as, setAs] = useParam('as');
  const [, setEditing] = useParam('edit');
  const { makeAtOnce } = useCellDeal(group);
  const query = useQuery(groupWhiteSpace(group, useAsOf()));
  const names = useMemo(() => (query.data ? namesIn(language, query.data) : {}), [language, query.data]);
  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Bones rows={10} />;
  const answer = query.data;
  const chosen = selectedCell(selection);
  const open = (cell: WhiteSpaceCell) => select(cellSelection(cell));
  const view = (
    <Segmented
      aria-label={t.view}
      value={as === 'list' ? 'list' : 'matrix'}
      onChange={(next) => setAs(next === 'list' ? 'list' : null)}
      options={(['matrix', 'list'] as const).map((value) => ({ value, label: t.views[value] }))}
    />
  );
  if (as === 'list')
    return (
      <div className="view-part">
        <CellTable answer={answer} names={names} chosen={chosen} lead={view} onOpen={open} />
      </div>
    );
  return (
    <div className="view-part">
      <div className="view-tools">
        {view}
        <span className="mut">{t.keys}</span>
      </div>
      <Matrix
        answer={answer}
        names={names}
        chosen={chosen}
        onOpen={open}
        onDeal={(cell) => {
          open(cell);
          void makeAtOnce(cell);
        }}
        onEdit={(cell) => {
          open(cell);
          setEditing('1');
        }}
      />
      <Legend />
    </div>
  );
}

function Legend() {
  const t = useLook().texts.whiteSpace;
  return (
    <div className="legend">
      {CELL_LOOKS.map((look) => (
        <span key={look} className="legend-line">
          <CellMark look={look} name={look !== 'competitor'} />
          {look === 'competitor' && t.look.competitor}
        </span>
      ))}
      <span className="legend-line" title={t.medianWhy}>
        ≈ {t.median}
      </span>
      <span className="legend-line">
        <span className="ws-shades" aria-hidden="true">
          {[8, 16, 26, 36].map((share) => (
            <i key={share} style={{ background: `color-mix(in srgb, var(--acc) ${share}%, var(--panel))` }} />
          ))}
        </span>
        {t.shade}
      </span>
    </div>
  );
}
