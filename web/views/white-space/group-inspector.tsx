import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Selection } from '../../core/address/address.ts';
import { selectedCell } from '../../core/white-space/cell-key.ts';
import { namesIn } from '../../data/facts.ts';
import { groupWhiteSpace } from '../../data/white-space.ts';
import { Inspector } from '../../inspector/inspector.tsx';
import { LeftOutlined } from '../../marks/icons.tsx';
import { Bones } from '../../shell/bones.tsx';
import { useAsOf, useSelection } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { Beside } from './beside.tsx';
import { CellInspector } from './cell-inspector.tsx';

/** Beside the matrix of a group: what to open next, or the cell that is selected. */
export function GroupWhiteSpace({ group, selection }: { group: string; selection: Selection | null }) {
  const { texts, language } = useLook();
  const [, select] = useSelection();
  const { data } = useQuery(groupWhiteSpace(group, useAsOf()));
  const names = useMemo(() => (data ? namesIn(language, data) : {}), [language, data]);
  const cell = selectedCell(selection);
  if (!selection) return data ? <Beside answer={data} names={names} /> : <Bones rows={8} />;
  return (
    <>
      <button type="button" className="plain ws-back" onClick={() => select(null)}>
        <LeftOutlined /> {texts.whiteSpace.back}
      </button>
      {cell === null ? <Inspector selection={selection} /> : <CellInspector group={group} cell={cell} />}
    </>
  );
}
