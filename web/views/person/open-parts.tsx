import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { powerOfRoles } from '../../../domain/reach/model.ts';
import { dealPath } from '../../core/address/address.ts';
import { money } from '../../core/format/format.ts';
import { nameOf, namesIn } from '../../data/facts.ts';
import { personDecisions } from '../../data/people.ts';
import { Origin } from '../../inspector/origin.tsx';
import { AttitudeMark } from '../../marks/attitude-mark.tsx';
import { Glyph } from '../../marks/glyph.tsx';
import { EditOutlined } from '../../marks/icons.tsx';
import { RoleNames } from '../../marks/role-names.tsx';
import { Bones } from '../../shell/bones.tsx';
import { useAsOf, useHref } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { EditFact } from '../edit/edit-fact.tsx';

/** What a person is in each open deal: roles, attitude and power, with where that comes from. */
export function OpenParts({ id }: { id: string }) {
  const { texts, language } = useLook();
  const t = texts.personPage;
  const href = useHref();
  const [editing, setEditing] = useState<string | null>(null);
  const query = useQuery(personDecisions(id, useAsOf()));
  if (!query.data) return query.isError ? null : <Bones rows={2} />;
  const names = namesIn(language, query.data);
  const open = query.data.rows.filter((row) => row.open);
  if (open.length === 0) return <p className="panel-empty">{t.noOpenParts}</p>;
  return (
    <>
      <table className="lines open-parts">
        <tbody>
          {open.map((row) => (
            <tr key={row.factId}>
              <td>
                <Glyph kind="deal" size={12} />{' '}
                <Link to={href(dealPath(row.dealId))}>{nameOf(names, 'deal', row.dealId)}</Link>
                <div className="sub">{money(row.amount, row.currency, language)}</div>
              </td>
              <td>
                <RoleNames roles={row.roles} />
                <div className="sub" title={row.power === null ? t.powerByRole : undefined}>
                  {texts.columns.power} {row.power ?? `(${powerOfRoles(row.roles)})`}
                </div>
              </td>
              <td>
                <AttitudeMark attitude={row.attitude} />
                <div className="sub">
                  <Origin {...row} />
                </div>
              </td>
              <td>
                <Button
                  type="text"
                  size="small"
                  icon={<EditOutlined />}
                  aria-label={`${texts.edit.change(texts.values.fact.decision)} ${nameOf(names, 'deal', row.dealId)}`}
                  onClick={() => setEditing(row.factId)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {editing && <EditFact kind="decision" id={editing} onClose={() => setEditing(null)} />}
    </>
  );
}
