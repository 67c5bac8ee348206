import { useQuery } from '@tanstack/react-query';
import { nameIn } from '../../core/format/format.ts';
import { fact } from '../../data/facts.ts';
import { Inspector } from '../../inspector/inspector.tsx';
import { useCrumbs } from '../../shell/crumbs.tsx';
import { Page } from '../../shell/page.tsx';
import { useAsOf, useParam, useSelection } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { Chooser } from './chooser.tsx';
import { RouteLedger } from './route-ledger.tsx';
import { RoutesFound } from './routes-found.tsx';
import { Suggestions } from './suggestions.tsx';
import { useNarrowing } from './use-narrowing.ts';
import './routes.css';

/** Ways from our people, or one of them, to a person. */
export function RoutesPage() {
  const { texts, language } = useLook();
  const t = texts.routes;
  const asOf = useAsOf();
  const [to] = useParam('to');
  const [from] = useParam('from');
  const [deal] = useParam('deal');
  const [selection] = useSelection();
  const target = useQuery({ ...fact('person', to ?? '', asOf), enabled: to !== null }).data;
  const name = target ? nameIn(language, target) : '';
  useCrumbs([{ name: t.title, ...(to ? { path: '/routes' } : {}) }, { name }]);
  const { lines, through } = useNarrowing();
  const choice = to === null ? null : { to, from: from ?? undefined, deal: deal ?? undefined, lines, through };
  const shown = selection ?? (to === null ? null : { kind: 'person', id: to });
  return (
    <Page
      title={name === '' ? t.title : t.titleTo(name)}
      sub={t.sub}
      chosen={selection !== null}
      inspector={
        choice && shown?.kind === 'route' ? (
          <RouteLedger choice={choice} place={shown.id} />
        ) : shown ? (
          <Inspector selection={shown} />
        ) : undefined
      }
    >
      <Chooser />
      {choice ? <RoutesFound key={JSON.stringify(choice)} choice={choice} /> : <Suggestions />}
    </Page>
  );
}
