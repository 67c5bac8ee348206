import { useQuery } from '@tanstack/react-query';
import { Navigate, useSearchParams } from 'react-router';
import { groupPath, keepParams } from '../../core/address/address.ts';
import { status } from '../../data/queries.ts';
import { Bones } from '../../shell/bones.tsx';
import { Problem } from '../../shell/problem.tsx';
import { Welcome } from './welcome.tsx';

/** Where the reader comes in: the demonstration's group with its finding, the portfolio, or three cards while there is nothing. */
export function Start() {
  const [params] = useSearchParams();
  const query = useQuery(status);
  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Bones rows={8} />;
  const { empty, demonstration, counts } = query.data;
  const demoGroup = demonstration?.state === 'done' ? demonstration.groupId : null;
  if (demoGroup) return <Navigate replace to={keepParams(groupPath(demoGroup), params)} />;
  if (empty || counts.accounts === 0)
    return (
      <Welcome
        coming={demonstration?.state === 'running' || demonstration?.state === 'queued' ? demonstration.importId : null}
      />
    );
  return <Navigate replace to={keepParams('/portfolio', params)} />;
}
