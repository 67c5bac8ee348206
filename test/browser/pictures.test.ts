// Every screen in both languages, both themes and at two sizes: pictures to look at, and what can be checked without eyes.
import { beforeAll, it } from 'vitest';
import { expectWhole } from './looks.ts';
import { type Reader, setStage } from './stage.ts';

const { read, call } = setStage();

// The server looks by itself within a minute; the pictures are the same before and after.
beforeAll(async () => void (await call('POST', '/api/v1/signals/run')));

interface Screen {
  name: string;
  path: string;
  /** What is done before the picture is taken. */
  act?(reader: Reader): Promise<void>;
}

async function drawNeighbours({ page, settled }: Reader): Promise<void> {
  for (const row of [0, 1, 2]) {
    await page.locator('.neighbours tr').nth(row).locator('button').last().click();
    await settled();
  }
}

async function selectFirst({ page, settled }: Reader): Promise<void> {
  // Not on a name, which leads away.
  await page.locator('main .grid tbody tr').first().locator('td').first().click();
  await settled();
}

const SCREENS: Screen[] = [
  { name: 'portfolio', path: '/portfolio?sel=account:yl-group' },
  { name: 'group', path: '/groups/yl-group' },
  { name: 'group-entity', path: '/groups/yl-group?sel=account:yl-hospital-03' },
  { name: 'group-ledger', path: '/groups/kh-group?sel=figure:customer.potential' },
  { name: 'group-table', path: '/groups/yl-group?as=table&sel=account:yl-south' },
  { name: 'group-uncovered', path: '/groups/yl-group?tab=uncovered' },
  { name: 'group-heat', path: '/groups/yl-group?tab=heat' },
  { name: 'group-layers', path: '/groups/kh-group?tab=heat&heat=layers' },
  { name: 'group-white-space', path: '/groups/yl-group/white-space' },
  { name: 'group-white-space-cell', path: '/groups/yl-group/white-space?sel=cell:yl-hospital-03~dose-audit' },
  { name: 'group-white-space-list', path: '/groups/kh-group/white-space?as=list' },
  { name: 'explore', path: '/explore/account/yl-hospital-03', act: drawNeighbours },
  { name: 'explore-start', path: '/explore?q=hospital' },
  { name: 'account', path: '/accounts/yl-hospital-01' },
  { name: 'account-stakes', path: '/accounts/yl-hospital-03?tab=stakes' },
  { name: 'account-deals', path: '/accounts/yl-hospital-01?tab=deals' },
  { name: 'power-map', path: '/accounts/yl-group/power-map' },
  { name: 'power-map-person', path: '/accounts/yl-group/power-map?sel=person:yl-wang-qiang' },
  { name: 'power-map-seat', path: '/accounts/yl-group/power-map?sel=seat:yl-group.buyer&standing=1' },
  { name: 'power-map-table', path: '/accounts/yl-group/power-map?as=table&sel=person:yl-chen-jie' },
  { name: 'power-map-group', path: '/accounts/yl-group/power-map?scope=group' },
  { name: 'power-map-line', path: '/accounts/yl-group/power-map?sel=line:yl-wang-qiang%7Cyl-zhou-min%7Cexpertise' },
  { name: 'power-map-assumed', path: '/accounts/kh-group/power-map?lines=influence,conflict,assumed,same' },
  { name: 'power-map-empty', path: '/accounts/yl-hospital-08/power-map' },
  { name: 'decision-makers', path: '/decision-makers' },
  { name: 'group-decision-makers', path: '/groups/yl-group/decision-makers?sel=person:yl-zhou-min' },
  { name: 'routes', path: '/routes?to=yl-zhou-min&deal=yl-deal-imaging-cloud' },
  { name: 'routes-narrowed', path: '/routes?to=yl-gao-yuan&deal=yl-deal-imaging-cloud&lines=stated&through=3' },
  { name: 'routes-start', path: '/routes' },
  { name: 'person', path: '/people/yl-wang-qiang' },
  { name: 'person-ties', path: '/people/yl-chen-jie?tab=ties&sel=tie:lin-ke%7Cyl-chen-jie' },
  { name: 'person-deals', path: '/people/yl-chen-jie?tab=deals' },
  { name: 'person-influences', path: '/people/yl-wang-qiang?tab=influences' },
  { name: 'person-interactions', path: '/people/yl-chen-jie?tab=interactions' },
  { name: 'colleague', path: '/colleagues/lin-ke' },
  { name: 'deals', path: '/deals' },
  { name: 'deal', path: '/deals/yl-deal-imaging-cloud' },
  { name: 'deal-person', path: '/deals/yl-deal-imaging-cloud?sel=person:yl-zhou-min' },
  { name: 'deal-departments', path: '/deals/kh-deal-twin?spines=department' },
  { name: 'deal-chain', path: '/deals/kh-deal-hub?tab=chain' },
  { name: 'deal-routes', path: '/deals/yl-deal-imaging-cloud?tab=routes&sel=person:yl-gao-yuan' },
  { name: 'deal-next', path: '/deals/kh-deal-twin?tab=next' },
  { name: 'deal-hangs', path: '/deals/yl-deal-imaging-cloud?tab=hangs&sel=colleague:lin-ke' },
  { name: 'deal-against', path: '/deals/kh-deal-valves-quality?tab=against' },
  { name: 'deal-c139', path: '/deals/yl-deal-imaging-cloud?tab=c139&sel=c139-item:keyPersons' },
  { name: 'deal-c139-control', path: '/deals/yl-deal-imaging-cloud?tab=c139&template=control-139' },
  { name: 'deal-ledger', path: '/deals/yl-deal-imaging-cloud?sel=figure:chain' },
  {
    name: 'deal-what-if',
    path: '/deals/yl-deal-imaging-cloud?try=removePerson:yl-chen-jie&try=setAttitude:yl-wang-qiang:2&sel=what-if:edits',
  },
  {
    name: 'deal-what-if-chain',
    path: '/deals/yl-deal-imaging-cloud?try=removePerson:yl-chen-jie&try=setAttitude:yl-wang-qiang:2&tab=chain',
  },
  { name: 'gaps', path: '/gaps?sel=gap:yl-deal-imaging-cloud%20unreached%20yl-gao-yuan' },
  { name: 'gaps-colleague', path: '/gaps?by=colleague' },
  { name: 'gaps-group', path: '/gaps?by=group' },
  { name: 'scores', path: '/scores/rfm?sel=score:yl-hospital-01' },
  { name: 'scores-heat', path: '/scores/rfm?chart=heat&segment=important' },
  { name: 'scores-groups', path: '/scores/rfmv?level=group&sel=score:yl-group' },
  { name: 'scores-priority', path: '/scores/priority?chart=quadrant' },
  { name: 'scores-behaviour', path: '/scores/behaviour' },
  { name: 'scores-fit', path: '/scores/fit?sel=score:yl-hospital-01' },
  { name: 'scores-completeness', path: '/scores/completeness?sel=score:yl-hospital-03' },
  { name: 'scores-model', path: '/scores/rfm/model' },
  { name: 'scores-model-fit', path: '/scores/fit/model' },
  { name: 'account-scores', path: '/accounts/yl-hospital-01?tab=scores' },
  { name: 'signals', path: '/signals', act: selectFirst },
  { name: 'signals-colleague', path: '/signals?by=colleague' },
  { name: 'signals-none', path: '/signals?state=done' },
  { name: 'signal-rules', path: '/signals/rules' },
  { name: 'white-space', path: '/white-space' },
  { name: 'white-space-no-way', path: '/white-space?list=noWayIn' },
  { name: 'white-space-unknown', path: '/white-space?list=unknown' },
  { name: 'review', path: '/review?deal=yl-deal-imaging-cloud' },
  { name: 'review-sheets', path: '/review?print=all&zone=volatile' },
  { name: 'import', path: '/import' },
  { name: 'suggestions', path: '/suggestions' },
  { name: 'not-found', path: '/nowhere' },
];

it.each(SCREENS)('$name is whole in both languages and themes, wide and small', async ({ name, path, act }) => {
  const reader = await read();
  await reader.open(path);
  await act?.(reader);
  await expectWhole(reader, name);
});
