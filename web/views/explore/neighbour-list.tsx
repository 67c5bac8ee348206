import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Input } from 'antd';
import { useDeferredValue, useState } from 'react';
import { EXPAND_LIMIT, type NodeKind } from '../../../domain/contract/explore.ts';
import { keyOf } from '../../core/explore/canvas.ts';
import { nameOfNode } from '../../core/explore/draw.ts';
import { call } from '../../data/call.ts';
import { Part } from '../../inspector/head.tsx';
import { Bones } from '../../shell/bones.tsx';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import type { Branch, CanvasModel } from './use-canvas.ts';

interface NeighbourListProps {
  model: CanvasModel;
  node: { kind: NodeKind; id: string };
  branch: Required<Branch> & { count: number };
  onBack(): void;
}

/** The neighbours of one kind that are not drawn yet, to look at, filter and choose from. */
export function NeighbourList({ model, node, branch, onBack }: NeighbourListProps) {
  const { texts, language } = useLook();
  const t = texts.explore;
  const [text, setText] = useState('');
  const q = useDeferredValue(text.trim());
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { type, direction, kind } = branch;
  const body = model.ask(node, { type, direction, kind }, EXPAND_LIMIT.most, q);
  const query = useQuery({
    queryKey: ['neighbours', body],
    queryFn: ({ signal }) => call('neighbours', { body, signal }),
    placeholderData: (before) => before,
  });
  const rows = query.data?.nodes ?? [];
  const turn = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };
  const addTo = (keys: ReadonlySet<string>) => {
    model.addFound(
      keyOf(node),
      rows.filter((row) => keys.has(keyOf(row))),
      query.data?.lines ?? [],
    );
    setChosen(new Set());
  };
  return (
    <Part
      title={`${texts.values.line[type][direction]} · ${texts.values.node[kind]}`}
      aside={
        <Button size="small" type="text" onClick={onBack}>
          {t.back}
        </Button>
      }
    >
      <Input
        allowClear
        placeholder={t.filter}
        aria-label={t.filter}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {query.isError && <Problem error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <Bones rows={5} />}
      {query.data && query.data.total > rows.length && (
        <p className="panel-empty">{t.counted(rows.length, query.data.total)}</p>
      )}
      <ul className="neighbour-list">
        {rows.map((row) => (
          <li key={keyOf(row)}>
            <Checkbox checked={chosen.has(keyOf(row))} onChange={() => turn(keyOf(row))}>
              {nameOfNode(row, language)} {row.sub && <span className="mut">{row.sub}</span>}
            </Checkbox>
          </li>
        ))}
        {query.data && rows.length === 0 && (
          <li className="panel-empty">{q === '' ? t.allShown : texts.table.nothingMatches}</li>
        )}
      </ul>
      <div className="panel-actions">
        <Button type="primary" disabled={chosen.size === 0 || model.full} onClick={() => addTo(chosen)}>
          {t.addChosen(chosen.size)}
        </Button>
        <Button
          disabled={rows.length === 0 || model.full || rows.length > EXPAND_LIMIT.most}
          onClick={() => addTo(new Set(rows.slice(0, EXPAND_LIMIT.standard).map(keyOf)))}
        >
          {t.draw(Math.min(rows.length, EXPAND_LIMIT.standard))}
        </Button>
      </div>
    </Part>
  );
}
