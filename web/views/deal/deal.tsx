import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { ReachFactsAnswer } from '../../../domain/contract/reach-facts.ts';
import { beyondDeal } from '../../core/what-if/beyond.ts';
import { editsIn } from '../../core/what-if/edit-text.ts';
import { reachFacts } from '../../data/reach.ts';
import { Bones } from '../../shell/bones.tsx';
import { Page } from '../../shell/page.tsx';
import { useAsOf } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { DealBody } from './body.tsx';
import './deal.css';
import './what-if/what-if.css';

/** A deal: who decides it, how well we get to them, through whom, and what would change that. */
export function Deal() {
  const { id = '' } = useParams();
  const asOf = useAsOf();
  const query = useQuery(reachFacts(id, asOf));
  const further = useBeyond(query.data);
  const wider = useQuery({ ...reachFacts(id, asOf, further ?? undefined), enabled: further !== null });
  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  if (!query.data || query.data.deal.id !== id)
    return (
      <Page title="" heading={<h1>{'\u00a0'}</h1>}>
        <Bones rows={12} />
      </Page>
    );
  return <DealBody key={id} answer={(further && wider.data?.deal.id === id && wider.data) || query.data} />;
}

/** Whom the changes in the address name outside of the deal; null for nobody. */
function useBeyond(answer: ReachFactsAnswer | undefined) {
  const [params] = useSearchParams();
  const tried = params.getAll('try').join('\n');
  return useMemo(() => {
    if (!answer || tried === '') return null;
    const named = beyondDeal(answer.facts, answer.deal, editsIn(tried.split('\n')));
    return named.persons.length + named.seats.length > 0 ? named : null;
  }, [answer, tried]);
}
