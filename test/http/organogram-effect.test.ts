// What accepting lines of a difference does to open deals: announced before anything is written, and so afterwards.
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { differenceAnswer, organogramsAnswer } from '../../domain/contract/organogram.ts';
import { type EffectAnswer, effectAnswer } from '../../domain/contract/organogram-effect.ts';
import { type ReachAnswer, reachAnswer } from '../../domain/contract/reach.ts';
import type { Line } from '../../domain/organogram/line.ts';
import { csv } from '../import/support.ts';
import { openInstance } from '../support/instance.ts';
import type { TestAnswer } from '../support/server.ts';

const { call, clean, put, server } = openInstance();

const [FIRST, SECOND, TO_COME] = ['2011-03-31', '2011-09-30', '2026-12-31'];
const HEADER = ['source_org', 'as_of', 'post_id', 'name', 'job_title', 'reports_to', 'organisation'];
const organogram = (date: string, ...rows: [string, string, string, string][]) =>
  csv(HEADER, ...rows.map((row) => ['office', date, ...row, 'Office']));
const first = organogram(
  FIRST,
  ['1', 'Ann Lee', 'Head', 'XX'],
  ['2', 'Bo Wu', 'Deputy', '1'],
  ['3', 'Cy Orr', 'Clerk', '2'],
  ['4', 'Di Poe', 'Adviser', '1'],
);
/** Bo has left and Eve has his post, Cy has another manager, Di sits at a post with another number. */
const secondOn = (date: string) =>
  organogram(
    date,
    ['1', 'Ann Lee', 'Head', 'XX'],
    ['2', 'Eve Fox', 'First deputy', '1'],
    ['3', 'Cy Orr', 'Clerk', '1'],
    ['5', 'Di Poe', 'Counsel', '3'],
  );

function form(text: string): FormData {
  const body = new FormData();
  body.append('files', new Blob([text]), 'posts.csv');
  return body;
}
async function importSheet(text: string): Promise<void> {
  const answer = await fetch(`${server().url}/api/v1/imports`, { method: 'POST', body: form(text) });
  const job: TestAnswer['body'] = await answer.json();
  while ((await call('GET', `/api/v1/imports/${job.id}`)).body.progress.phase !== 'ended') await wait(50);
}
async function differenceIn(text: string) {
  const answer = await fetch(`${server().url}/api/v1/imports/difference`, { method: 'POST', body: form(text) });
  const { difference } = differenceAnswer.parse(await answer.json());
  if (!difference) throw new Error('nothing can be compared');
  return difference;
}
const effect = (body: unknown) => call('POST', '/api/v1/imports/difference/effect', body);
const accept = (body: unknown) => call('POST', '/api/v1/imports/difference/apply', body);
const code = ({ status, body }: TestAnswer) => `${status} ${body.error?.code}`;

const [ANN, BO, CY, DI] = ['office/1/ann-lee', 'office/2/bo-wu', 'office/3/cy-orr', 'office/4/di-poe'];
const OPEN = ['large', 'small', 'elsewhere', 'apart'];

/**
 * Ours know Bo and Di. Ann decides the large deal, with Bo; Cy the small one; Zed of another company, whom Di influences, the one
 * elsewhere; Pat, whom nobody of the office leads to, the one apart. The last is over.
 */
async function fixture() {
  await importSheet(first);
  await put('colleague', [
    { id: 'R1', name: 'Lin' },
    { id: 'R2', name: 'Wu' },
  ]);
  await put('account', [{ id: 'y', name: 'Yard' }]);
  await put('person', [
    { id: 'zed', name: 'Zed Ito' },
    { id: 'pat', name: 'Pat Moe' },
  ]);
  await put('tie', [
    { colleagueId: 'R1', personId: BO, strength: 0.9 },
    { colleagueId: 'R2', personId: DI, strength: 0.6, confidence: 'inferred' },
    { colleagueId: 'R2', personId: 'pat', strength: 0.5 },
  ]);
  await put('influence', [{ fromId: DI, toId: 'zed', weight: 0.8 }]);
  const deal = { outcome: 'open', currency: 'GBP' };
  await put('deal', [
    { ...deal, id: 'large', name: 'Large', accountId: 'office', amount: 900 },
    { ...deal, id: 'small', name: 'Small', accountId: 'office', amount: 100 },
    { ...deal, id: 'elsewhere', name: 'Elsewhere', accountId: 'y', amount: 500 },
    { ...deal, id: 'apart', name: 'Apart', accountId: 'y', amount: 700 },
    { ...deal, id: 'won', name: 'Won', accountId: 'office', outcome: 'won', amount: 800 },
  ]);
  await put('decision', [
    { dealId: 'large', personId: ANN, roles: ['EB'], attitude: 1 },
    { dealId: 'large', personId: BO, roles: ['TB'], attitude: 2 },
    { dealId: 'small', personId: CY, roles: ['UB'], attitude: 0 },
    { dealId: 'elsewhere', personId: 'zed', roles: ['EB'], attitude: 0 },
    { dealId: 'apart', personId: 'pat', roles: ['EB'], attitude: 1 },
    { dealId: 'won', personId: BO, roles: ['EB'], attitude: 1 },
  ]);
}

/** What the open deals themselves say. */
async function allReach(asOf?: string): Promise<Map<string, ReachAnswer>> {
  const ask = async (id: string): Promise<[string, ReachAnswer]> => {
    const { body } = await call('GET', `/api/v1/deals/${id}/reach${asOf ? `?asOf=${asOf}` : ''}`);
    return [id, reachAnswer.parse(body)];
  };
  return new Map(await Promise.all(OPEN.map(ask)));
}
/** Reach of the chain and of each person in it. */
function figures(all: ReadonlyMap<string, ReachAnswer>) {
  return [...all.values()].map(({ id, chainReach, persons }) => ({
    id,
    chainReach,
    persons: Object.fromEntries(
      persons.map((person) => [person.id, { reach: person.reach, status: person.status, departed: person.departed }]),
    ),
  }));
}
/** The figures with what was announced of them put in. */
function announced(now: ReadonlyMap<string, ReachAnswer>, { deals }: EffectAnswer, when: 'before' | 'after') {
  return figures(now).map((one) => {
    const told = deals.find(({ deal }) => deal.id === one.id);
    if (!told) return one;
    const persons = Object.fromEntries(told.persons.map((person) => [person.id, person[when]]));
    return { ...one, chainReach: told.chainReach[when], persons: { ...one.persons, ...persons } };
  });
}
const idOf = (lines: readonly Line[], kind: Line['kind'], post: string) => {
  const line = lines.find((each) => each.kind === kind && each.post.id === `office/${post}`);
  if (!line) throw new Error(`there is no line ${kind} of ${post}`);
  return line.id;
};

describe('POST /api/v1/imports/difference/effect', () => {
  it('announces for some lines and for all what the deals say when these are saved, and writes nothing', async () => {
    await fixture();
    const { lines, sheet } = await differenceIn(secondOn(SECOND));
    const of = (kind: Line['kind'], post: string) => idOf(lines, kind, post);
    const [left, moved] = [of('left', '2'), of('moved', '5')];
    const move = lines.find(({ id }) => id === moved);
    if (move?.kind !== 'moved' || !move.suggested) throw new Error('Di is suggested to have moved');
    const apart = [`left|office/4|${DI}`, `joined|office/5|${move.suggested.id}`];
    const choices: [string[], string[] | null][] = [
      [[], []],
      [[of('retitled', '2')], []],
      [[left], null],
      [[of('reporting', '3')], null],
      [[of('opened', '5'), moved], null],
      [[of('opened', '5'), ...apart], null],
      [lines.map(({ id }) => id), ['large', 'elsewhere', 'small']],
    ];
    const before = await allReach();
    for (const [accepted, expected] of choices) {
      const { revision } = (await call('GET', '/api/v1/status')).body;
      const answer = effectAnswer.parse((await effect({ sheet, accepted })).body);
      expect(answer).toMatchObject({ accountId: 'office', asOf: '2026-06-01', notComputed: 0 });
      const touched = answer.deals.map(({ deal }) => deal.id);
      if (expected) expect(touched).toEqual(expected);
      else expect(touched.length).toBeGreaterThan(0);
      expect(announced(before, answer, 'before')).toEqual(figures(before));
      expect((await call('GET', '/api/v1/status')).body.revision).toBe(revision);
      const saved = await accept({ sheet, accepted });
      const after = await allReach();
      expect(figures(after)).toEqual(announced(before, answer, 'after'));
      // Of a deal that is not named not even a route is another.
      for (const id of OPEN) if (!touched.includes(id)) expect(after.get(id)).toEqual(before.get(id));
      await call('POST', `/api/v1/changes/${saved.body.revision}/undo`);
    }
    expect(await allReach()).toEqual(before);
  });

  it('counts whoever has left as out of reach, by name and with what the chain loses', async () => {
    await fixture();
    const { lines, sheet } = await differenceIn(secondOn(SECOND));
    const { deals, names } = effectAnswer.parse((await effect({ sheet, accepted: [idOf(lines, 'left', '2')] })).body);
    const [large] = deals;
    expect(large?.deal).toMatchObject({ name: 'Large', accountName: 'Office', amount: 900 });
    expect(large?.persons.map(({ id }) => names['person']?.[id])).toEqual(['Ann Lee', 'Bo Wu']);
    const bo = large?.persons.find(({ id }) => id === BO);
    expect(bo?.before).toMatchObject({ reach: { point: expect.closeTo(0.9, 9) }, status: 'reached', departed: false });
    expect(bo?.after).toMatchObject({ reach: { low: 0, point: 0, high: 0 }, status: 'unreached', departed: true });
    expect(large?.chainReach.after?.point).toBeLessThan(large?.chainReach.before?.point ?? 0);
  });

  it('says of an organogram of a day to come what will be so on that day', async () => {
    await fixture();
    const { lines, sheet } = await differenceIn(secondOn(TO_COME));
    const accepted = [idOf(lines, 'left', '2')];
    const [before, today] = [await allReach(TO_COME), await allReach()];
    const answer = effectAnswer.parse((await effect({ sheet, accepted })).body);
    expect(answer.asOf).toBe(TO_COME);
    expect(announced(before, answer, 'before')).toEqual(figures(before));
    expect(announced(before, answer, 'after')).not.toEqual(figures(before));
    await accept({ sheet, accepted });
    expect(figures(await allReach(TO_COME))).toEqual(announced(before, answer, 'after'));
    expect(await allReach()).toEqual(today);
  });

  it('keeps whoever holds a seat of another account from having left', async () => {
    await fixture();
    await put('seat', [{ id: 'yard-1', accountId: 'y', title: 'Chair' }]);
    await put('holder', [{ personId: BO, seatId: 'yard-1', since: '2010-01-01' }]);
    const { lines, sheet } = await differenceIn(secondOn(SECOND));
    const accepted = [idOf(lines, 'left', '2')];
    const { deals } = effectAnswer.parse((await effect({ sheet, accepted })).body);
    const bo = deals[0]?.persons.find(({ id }) => id === BO);
    expect(bo?.after).toMatchObject({ departed: false, status: 'reached' });
    await accept({ sheet, accepted });
    expect((await call('GET', `/api/v1/people/${encodeURIComponent(BO)}`)).body.left).not.toBe(true);
  });

  it('refuses what saving would refuse', async () => {
    await fixture();
    const { lines, sheet } = await differenceIn(secondOn(SECOND));
    expect(code(await effect({ sheet, accepted: ['opened|elsewhere'] }))).toBe('409 revision-conflict');
    expect(code(await effect({ sheet, accepted: [idOf(lines, 'closed', '4')] }))).toBe('400 invalid-request');
    expect(code(await effect({ sheet: { ...sheet, date: '2010-01-01' }, accepted: [] }))).toBe(
      '422 organogram-not-comparable',
    );
  });
});

describe('POST /api/v1/imports/difference', () => {
  it('takes of one organisation with several days the first that is not stored yet', async () => {
    await importSheet(first);
    const days = [first, secondOn(TO_COME), secondOn(SECOND)].map((text, at) =>
      at === 0 ? text : text.split('\n').slice(1).join('\n'),
    );
    expect((await differenceIn(days.join(''))).date).toBe(SECOND);
  });
});

describe('accepting that somebody left', () => {
  const left = async (id: string) => (await call('GET', `/api/v1/people/${encodeURIComponent(id)}`)).body.left;

  it('says so of the person, until he is back; an import says nothing of the kind', async () => {
    await importSheet(first);
    const { lines, sheet } = await differenceIn(secondOn(SECOND));
    await accept({ sheet, accepted: [idOf(lines, 'left', '2')] });
    expect(await left(BO)).toBe(true);
    expect(await left(ANN)).toBeNull();
    const back = await differenceIn(first.replaceAll(FIRST, '2012-03-31'));
    await accept({ sheet: back.sheet, accepted: [idOf(back.lines, 'joined', '2')] });
    expect(await left(BO)).toBe(false);
    await clean();
    await importSheet(first);
    await importSheet(secondOn(SECOND));
    expect(await left(BO)).toBeNull();
  });
});

describe('GET /api/v1/accounts/{id}/organograms', () => {
  const stored = (query = '') => call('GET', `/api/v1/accounts/office/organograms${query}`);

  it('tells who came, went and moved between two days that are stored; the last two unless told', async () => {
    await importSheet(first);
    expect(organogramsAnswer.parse((await stored()).body)).toEqual({
      id: 'office',
      name: 'Office',
      dates: [FIRST],
      between: null,
    });
    await importSheet(secondOn(SECOND));
    await importSheet(secondOn('2012-03-31'));
    const last = organogramsAnswer.parse((await stored()).body);
    expect(last.dates).toEqual([FIRST, SECOND, '2012-03-31']);
    expect(last.between).toEqual({ from: SECOND, to: '2012-03-31', same: 4, lines: [] });
    const { between } = organogramsAnswer.parse((await stored(`?from=${FIRST}&to=${SECOND}`)).body);
    expect(between?.lines.map(({ kind, post }) => `${kind} ${post.id}`)).toEqual([
      'opened office/5',
      'closed office/4',
      'moved office/5',
      'left office/2',
      'joined office/2',
    ]);
    expect((await stored(`?from=${SECOND}`)).body.between.to).toBe('2012-03-31');
    expect((await stored(`?to=${SECOND}`)).body.between.from).toBe(FIRST);
  });

  it('refuses days without an organogram, days the wrong way round, and an account that is not stored', async () => {
    await importSheet(first);
    await importSheet(secondOn(SECOND));
    expect(code(await stored('?from=2011-04-01'))).toBe('400 invalid-request');
    expect(code(await stored(`?from=${SECOND}&to=${FIRST}`))).toBe('400 invalid-request');
    expect(code(await call('GET', '/api/v1/accounts/none/organograms'))).toBe('404 fact-not-found');
  });
});
