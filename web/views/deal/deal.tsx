import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { reachFacts } from '../../data/reach.ts';
import { Bones } from '../../shell/bones.tsx';
import { Page } from '../../shell/page.tsx';
import { useAsOf } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { DealBody } from './body.tsx';
import './deal.css';

/** A deal: who decides it, how well we get to them, through whom, and what would change that. */
export function Deal() {
  const { id = '' } = useParams();
  const query = useQuery(reachFacts(id, useAsOf()));
  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  if (!query.data || query.data.deal.id !== id)
    return (
      <Page title="" heading={<h1>{'\u00a0'}</h1>}>
        <Bones rows={12} />
      </Page>
    );
  return <DealBody key={id} answer={query.data} />;
}
