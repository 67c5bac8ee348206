import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { NODE_KINDS } from '../../domain/contract/explore.ts';
import type { FactKind } from '../../domain/facts/kind.ts';
import type { AnyRecord } from '../../domain/facts/registry.ts';
import { explorePath, recordPath } from '../core/address/address.ts';
import { fieldsOf, refersTo } from '../core/form/fields.ts';
import { instant } from '../core/format/format.ts';
import { fact, nameOf, namesIn } from '../data/facts.ts';
import { Bones } from '../shell/bones.tsx';
import { useAsOf, useGo, useIsHere } from '../shell/place.ts';
import { Problem } from '../shell/problem.tsx';
import { useLook } from '../shell/settings.tsx';
import { FactForm } from '../views/edit/fact-form.tsx';
import { cellText, whoWrote } from './cell-text.ts';
import { Head, Part } from './head.tsx';
import { Origin } from './origin.tsx';

/** Kinds whose records are changed from their panel; people and accounts have pages for that. */
const EDITED: readonly FactKind[] = [
  'deal',
  'order',
  'stake',
  'decision',
  'influence',
  'tie',
  'holder',
  'seat',
  'interaction',
  'colleague',
  'assessment',
  'coachStatement',
  'action',
];

/** Kinds with a page of their own. */
const PAGED: readonly FactKind[] = ['colleague', 'deal'];

/** A fact of any kind: every column that is stated, with names for what it refers to. */
export function FactPanel({ kind, id, children }: { kind: FactKind; id: string; children?: ReactNode }) {
  const { texts, language } = useLook();
  const go = useGo();
  const isHere = useIsHere();
  const [editing, setEditing] = useState(false);
  const query = useQuery(fact(kind, id, useAsOf()));
  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Bones rows={6} />;
  const names = namesIn(language, query.data);
  const node = NODE_KINDS.find((known) => known === kind);
  const record: Record<string, unknown> = query.data;
  const stated = fieldsOf(kind).filter((field) => !field.origin && field.name !== 'id' && field.name !== 'name');
  const title = [record['name'], record['title'], record['subject']].find((text) => typeof text === 'string');
  const origin = {
    source: typeof record['source'] === 'string' ? record['source'] : null,
    observedOn: typeof record['observedOn'] === 'string' ? record['observedOn'] : null,
    confidence: typeof record['confidence'] === 'string' ? record['confidence'] : null,
  };
  return (
    <>
      <Head
        {...(node ? { kind: node } : {})}
        title={title === undefined ? texts.values.fact[kind] : String(title)}
        what={title === undefined ? null : texts.values.fact[kind]}
      />
      {children}
      <Part title={texts.account.facts} aside={<Origin {...origin} />}>
        <table className="lines">
          <tbody>
            {stated.map((field) => {
              const value = record[field.name];
              const refers = refersTo(field, record);
              const text = refers
                ? [value ?? []]
                    .flat()
                    .map((one) => nameOf(names, refers, String(one)))
                    .join(', ')
                : cellText(value, field.cell, texts, language);
              return text === '' ? null : (
                <tr key={field.name}>
                  <td className="mut">{texts.columns[field.name]}</td>
                  <td>{text}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Part>
      <p className="panel-empty">
        {texts.account.recorded(instant(query.data.recordedAt), whoWrote(query.data.recordedBy, texts))}
      </p>
      <div className="panel-actions">
        {EDITED.includes(kind) && (
          <Button onClick={() => setEditing(true)}>{texts.edit.change(texts.values.fact[kind])}</Button>
        )}
        {PAGED.includes(kind) && !isHere(recordPath(kind, id)) && (
          <Button type="primary" onClick={() => go(recordPath(kind, id))}>
            {texts.frame.openPage}
          </Button>
        )}
        {node && !isHere(explorePath(kind, id)) && (
          <Button onClick={() => go(explorePath(kind, id))}>{texts.frame.explorer}</Button>
        )}
      </div>
      {editing && (
        <FactForm
          kind={kind}
          record={record as AnyRecord & { factId: string; revision: number }}
          names={names}
          onClose={() => setEditing(false)}
        />
      )}
    </>
  );
}
