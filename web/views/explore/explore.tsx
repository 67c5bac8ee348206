import { useParams } from 'react-router';
import { NODE_KINDS } from '../../../domain/contract/explore.ts';
import { NotFound } from '../../shell/not-found.tsx';
import { ExploreBody } from './body.tsx';

/** The explore view of the node in the address. */
export function Explore() {
  const { kind: kindText, id = '' } = useParams();
  const kind = NODE_KINDS.find((known) => known === kindText);
  if (!kind) return <NotFound />;
  return <ExploreBody key={`${kind}:${id}`} kind={kind} id={id} />;
}
