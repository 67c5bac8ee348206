import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { keepParams } from '../../core/address/address.ts';
import { count } from '../../core/format/format.ts';
import { call } from '../../data/call.ts';
import { useLook } from '../../shell/settings.tsx';

/** Beside imports: how many facts wait to be confirmed, and the way there. Nothing where there are none. */
export function Waiting() {
  const { texts, language } = useLook();
  const [params] = useSearchParams();
  const query = useQuery({
    queryKey: ['suggestions', 'count'],
    queryFn: ({ signal }) => call('suggestions', { query: { limit: 1 }, signal }),
  });
  const total = query.data?.total ?? 0;
  if (total === 0) return null;
  return (
    <p className="hint">
      {texts.suggestions.waiting(count(total, language))}{' '}
      <Link to={keepParams('/suggestions', params)}>{texts.suggestions.look}</Link>
    </p>
  );
}
