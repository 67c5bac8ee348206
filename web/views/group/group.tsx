import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { nameIn } from '../../core/format/format.ts';
import { coverage, group } from '../../data/queries.ts';
import { Bones } from '../../shell/bones.tsx';
import { useCrumbs } from '../../shell/crumbs.tsx';
import { Page } from '../../shell/page.tsx';
import { useAsOf } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { GroupBody } from './body.tsx';
import { useCoverageChoice } from './choice.ts';
import './group.css';

/** Groups kept in the rail. */
const RECENT = 6;

/** A group: its customer tree, how far it is covered, and what is not. */
export function Group() {
  const { id = '' } = useParams();
  const { texts, language, settings, change } = useLook();
  const asOf = useAsOf();
  const [choice] = useCoverageChoice();
  const groupQuery = useQuery(group(id, asOf));
  const coverageQuery = useQuery(coverage(id, asOf, choice));
  const known = groupQuery.data;
  const name = known ? nameIn(language, known.root) : '';
  useCrumbs([{ name: texts.frame.portfolio, path: '/portfolio' }, { name }]);

  const recent = settings.recent;
  useEffect(() => {
    if (!known || recent?.[0]?.id === known.root.id) return;
    const { id: rootId, name: rootName, nameEn } = known.root;
    const others = (recent ?? []).filter((entry) => entry.id !== rootId);
    change({ recent: [{ id: rootId, name: rootName, nameEn }, ...others].slice(0, RECENT) });
  }, [known, recent, change]);

  if (groupQuery.isError) return <Problem error={groupQuery.error} retry={() => void groupQuery.refetch()} />;
  if (!known)
    return (
      <Page title={name} heading={<h1>{'\u00a0'}</h1>}>
        <Bones rows={12} />
      </Page>
    );
  return <GroupBody key={known.root.id} group={known} coverage={coverageQuery} name={name} asked={id} />;
}
