import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { explorePath, routesPath } from '../../core/address/address.ts';
import { fact, namesIn } from '../../data/facts.ts';
import { handOver } from '../../data/people.ts';
import { Inspector } from '../../inspector/inspector.tsx';
import { ReachPart } from '../../inspector/reach-part.tsx';
import { BranchesOutlined, EditOutlined, ShareAltOutlined } from '../../marks/icons.tsx';
import { Bones } from '../../shell/bones.tsx';
import { useCrumbs } from '../../shell/crumbs.tsx';
import { Page } from '../../shell/page.tsx';
import { useAsOf, useGo, useSelection } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { EditFact } from '../edit/edit-fact.tsx';
import { HangingDeals } from '../hanging/hanging-deals.tsx';
import { HandOverTable } from './hand-over-table.tsx';
import './colleague.css';

/** One of ours, and what would be if he left. */
export function ColleaguePage() {
  const { id = '' } = useParams();
  const { texts, language } = useLook();
  const t = texts.colleaguePage;
  const go = useGo();
  const asOf = useAsOf();
  const [selection] = useSelection();
  const [editing, setEditing] = useState(false);
  const colleague = useQuery(fact('colleague', id, asOf));
  const query = useQuery(handOver(id, asOf));
  const name = colleague.data?.name ?? '';
  useCrumbs([{ name: texts.frame.decisionMakers, path: '/decision-makers' }, { name }]);
  if (colleague.isError) return <Problem error={colleague.error} retry={() => void colleague.refetch()} />;
  const known = query.data;
  return (
    <Page
      title={name}
      {...(colleague.data ? {} : { heading: <h1>{'\u00a0'}</h1> })}
      sub={[texts.values.node.colleague, colleague.data?.team, colleague.data?.email].filter(Boolean).join(' · ')}
      actions={
        <>
          <Button icon={<BranchesOutlined />} onClick={() => go(routesPath({ from: id }))}>
            {texts.frame.routes}
          </Button>
          <Button icon={<ShareAltOutlined />} onClick={() => go(explorePath('colleague', id))}>
            {texts.frame.explore}
          </Button>
          <Button type="primary" icon={<EditOutlined />} onClick={() => setEditing(true)}>
            {texts.account.edit}
          </Button>
        </>
      }
      inspector={
        selection ? (
          <Inspector selection={selection}>
            {selection.kind === 'person' && <ReachPart personId={selection.id} />}
          </Inspector>
        ) : undefined
      }
    >
      {query.isError ? (
        <Problem error={query.error} retry={() => void query.refetch()} />
      ) : !known ? (
        <Bones rows={10} />
      ) : (
        <div className="colleague">
          <section className="card colleague-leaves">
            <h2>{t.ifLeaves}</h2>
            <div className="colleague-figures">
              <p>
                <strong>{known.rows.length}</strong> <span className="mut">{t.tied}</span>
              </p>
              <p>
                <strong>{known.rows.filter((row) => row.lost).length}</strong> <span className="mut">{t.lost}</span>
              </p>
              <p>
                <strong>{known.rows.filter((row) => row.nearest === null).length}</strong>{' '}
                <span className="mut">{t.unreachable}</span>
              </p>
            </div>
            {known.deals.length === 0 ? (
              <p className="panel-empty">{t.noDeals}</p>
            ) : (
              <HangingDeals found={known} names={namesIn(language, known)} />
            )}
          </section>
          <HandOverTable known={known} name={name} />
        </div>
      )}
      {editing && <EditFact kind="colleague" id={id} onClose={() => setEditing(false)} />}
    </Page>
  );
}
