import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { accountPath, groupPath } from '../../core/address/address.ts';
import { nameIn } from '../../core/format/format.ts';
import { powerMap } from '../../data/power-map.ts';
import { account } from '../../data/queries.ts';
import { Bones } from '../../shell/bones.tsx';
import { useCrumbs } from '../../shell/crumbs.tsx';
import { Page } from '../../shell/page.tsx';
import { useAsOf } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { BasisProvider } from './basis.tsx';
import { PowerMapBody } from './body.tsx';
import { useMapChoice } from './choice.ts';
import { EditsProvider } from './use-edits.tsx';
import './power-map.css';

/** Who decides at an account or in its group: seats, who holds them, who influences whom, and how well we get to each. */
export function PowerMap() {
  const { id = '' } = useParams();
  const { texts, language } = useLook();
  const asOf = useAsOf();
  const { choice, pending, setDeal } = useMapChoice(id);
  const query = useQuery({ ...powerMap(id, asOf, choice), enabled: !pending });
  const known = useQuery(account(id, asOf)).data;
  const map = query.data?.id === id ? query.data : undefined;
  const name = map ? nameIn(language, map) : '';
  const group = known?.group ? [{ name: nameIn(language, known.group), path: groupPath(known.group.id) }] : [];
  const here = name === '' ? [] : [{ name, path: accountPath(id) }];
  useCrumbs([
    { name: texts.frame.portfolio, path: '/portfolio' },
    ...group.filter((crumb) => crumb.path !== groupPath(id)),
    ...here,
    { name: texts.powerMap.title },
  ]);
  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  if (!map)
    return (
      <Page title={texts.powerMap.title} heading={<h1>{'\u00a0'}</h1>}>
        <Bones rows={12} />
      </Page>
    );
  return (
    <BasisProvider today={map.asOf}>
      <EditsProvider>
        <PowerMapBody key={`${id} ${choice.scope}`} map={map} choice={choice} setDeal={setDeal} name={name} />
      </EditsProvider>
    </BasisProvider>
  );
}
