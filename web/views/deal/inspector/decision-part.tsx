import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { factId } from '../../../../domain/facts/registry.ts';
import { fact } from '../../../data/facts.ts';
import { Part } from '../../../inspector/head.tsx';
import { Origin } from '../../../inspector/origin.tsx';
import { useAsOf } from '../../../shell/place.ts';
import { useLook } from '../../../shell/settings.tsx';
import { EditFact } from '../../edit/edit-fact.tsx';
import { useDeal } from '../use-deal.ts';

/** What is stated of a person's part in the deal, with its source, and the form to change it. */
export function DecisionPart({ id }: { id: string }) {
  const { texts } = useLook();
  const t = texts.deal;
  const { deal, facts } = useDeal();
  const [editing, setEditing] = useState(false);
  const stated = facts.decisions.find((each) => each.dealId === deal.id && each.personId === id);
  const key = factId('decision', { dealId: deal.id, personId: id });
  const query = useQuery({ ...fact('decision', key, useAsOf()), enabled: stated !== undefined });
  if (!stated) return null;
  const choices: Record<string, string> = texts.values.choice;
  const lines: [string, string | null][] = [
    [texts.columns.roles, stated.roles.map((role) => texts.reach.role[role]).join(' · ') || null],
    [texts.columns.power, stated.power === null ? null : String(stated.power)],
    [texts.columns.attitude, stated.attitude === null ? null : (texts.reach.attitude[stated.attitude] ?? null)],
    [texts.columns.contactLevel, stated.contactLevel && (choices[stated.contactLevel] ?? stated.contactLevel)],
    [texts.columns.chain, stated.chain && (choices[stated.chain] ?? stated.chain)],
    [texts.columns.evidence, query.data?.evidence ?? null],
  ];
  return (
    <Part title={t.decision} aside={<Origin {...stated} />}>
      <table className="lines">
        <tbody>
          {lines.map(([word, value]) => (
            <tr key={word}>
              <td className="mut">{word}</td>
              <td>{value ?? <span className="mut">{texts.values.unknown}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="panel-actions tight">
        <Button size="small" onClick={() => setEditing(true)}>
          {t.editPart}
        </Button>
      </div>
      {editing && <EditFact kind="decision" id={key} onClose={() => setEditing(false)} />}
    </Part>
  );
}
