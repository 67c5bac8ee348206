import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { Link } from 'react-router';
import { explorePath } from '../../core/address/address.ts';
import { nameIn } from '../../core/format/format.ts';
import { search, status } from '../../data/queries.ts';
import { Glyph } from '../../marks/glyph.tsx';
import { SearchOutlined } from '../../marks/icons.tsx';
import { useCrumbs } from '../../shell/crumbs.tsx';
import { Page } from '../../shell/page.tsx';
import { useHref, useParam } from '../../shell/place.ts';
import { Nothing, Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { TextInput } from '../../shell/text-input.tsx';
import './explore.css';

/** Where an exploration starts: a search, and the groups last looked at. */
export function ExploreStart() {
  const { texts, language, settings } = useLook();
  const t = texts.explore;
  const href = useHref();
  useCrumbs([{ name: t.title }]);
  const [text, setText] = useParam('q');
  const wanted = useDeferredValue((text ?? '').trim());
  const found = useQuery(search(wanted, 30));
  const known = useQuery(status).data;
  const recent = (settings.recent ?? []).map((entry) => ({ ...entry, kind: 'account' as const, sub: null }));
  const rows = wanted === '' ? recent : (found.data?.rows ?? []);
  return (
    <Page title={t.title} heading={<h1>{t.startTitle}</h1>} sub={t.startText}>
      <TextInput
        autoFocus
        allowClear
        className="explore-search"
        prefix={<SearchOutlined />}
        placeholder={texts.frame.searchHint}
        aria-label={texts.frame.searchTitle}
        value={text ?? ''}
        onText={(next) => setText(next === '' ? null : next)}
      />
      {found.isError && <Problem error={found.error} retry={() => void found.refetch()} />}
      {wanted === '' && recent.length > 0 && <h3 className="explore-recent">{texts.frame.recent}</h3>}
      <ul className="explore-hits">
        {rows.map((row) => (
          <li key={`${row.kind}${row.id}`}>
            <Link to={href(explorePath(row.kind, row.id))}>
              <Glyph kind={row.kind} /> <span>{nameIn(language, row)}</span>{' '}
              {row.sub && <span className="mut">{row.sub}</span>}
            </Link>
          </li>
        ))}
      </ul>
      {wanted !== '' && found.data?.rows.length === 0 && (
        <Nothing title={texts.frame.searchNothing(wanted)}>{texts.frame.searchNothingNext}</Nothing>
      )}
      {wanted === '' && known?.empty && <Nothing title={texts.table.empty} />}
    </Page>
  );
}
