// The facts that C139 rests on, as records: listed, held, undone, told of in the history of whoever they concern.
import { beforeEach, describe, expect, it } from 'vitest';
import { openInstance } from '../support/instance.ts';

const { call, put } = openInstance();
const STATEMENT = 'coach-statements/d%7Ccoach%7Ccontrol-139%7CF1';

beforeEach(async () => {
  await put('account', [{ id: 'x', name: 'X' }]);
  await put('colleague', [{ id: 'lin', name: 'Lin' }]);
  await put('competitor', [{ id: 'rival', name: 'Rival' }]);
  await put('person', [
    { id: 'coach', name: 'Coach' },
    { id: 'eb', name: 'Buyer' },
  ]);
  await put('deal', [{ id: 'd', name: 'Cloud', accountId: 'x', outcome: 'open' }]);
  await put('decision', [
    { dealId: 'd', personId: 'coach', roles: ['COACH'], coachKinds: ['value-matching'], coachVerified: true },
  ]);
  const element = { template: 'coverage-139', item: 'elements.price', value: 'behind', competitorId: 'rival' };
  await put('assessment', [
    { dealId: 'd', ...element },
    { dealId: 'd', template: 'control-139', item: 'F1', value: 'yes' },
  ]);
  await put('coachStatement', [{ dealId: 'd', personId: 'coach', template: 'control-139', item: 'F1', value: 'no' }]);
  await put('action', [
    { id: 'meet', dealId: 'd', gap: 'unreached', role: 'EB', personId: 'eb', colleagueId: 'lin', state: 'open' },
  ]);
});

const get = async (path: string) => (await call('GET', `/api/v1/${path}`)).body;
const remove = async (path: string) => (await call('DELETE', `/api/v1/${path}`)).body;
const told = async (personId: string) =>
  (await get(`changes?personId=${personId}`)).rows.map(
    ({ op, kind, factId }: Record<string, string>) => `${op} ${kind} ${factId}`,
  );

describe('the facts of C139', () => {
  it('are listed with the names of whom they concern', async () => {
    const said = await get('assessments');
    expect(said.rows.map(({ item, value }: Record<string, string>) => [item, value])).toEqual([
      ['F1', 'yes'],
      ['elements.price', 'behind'],
    ]);
    expect(said.names).toMatchObject({ deal: { d: 'Cloud' }, competitor: { rival: 'Rival' } });
    expect((await get('coach-statements')).rows).toMatchObject([{ personId: 'coach', item: 'F1', value: 'no' }]);
    const planned = await get('actions');
    expect(planned.rows).toMatchObject([{ id: 'meet', gap: 'unreached', dueOn: null, expectedGain: null }]);
    expect(planned.names).toMatchObject({ person: { eb: 'Buyer' }, colleague: { lin: 'Lin' } });
    expect((await get('actions?accountId=x')).error.code).toBe('invalid-request');
  });

  it("keep a coach's word and our own of the same item as two facts: changing one leaves the other", async () => {
    await call('PATCH', `/api/v1/${STATEMENT}`, { value: 'yes' });
    expect(await get('assessments/d%7Ccontrol-139%7CF1')).toMatchObject({ value: 'yes', coachConfirmed: null });
    expect(await get(STATEMENT)).toMatchObject({ value: 'yes' });
    expect(await get('decisions/d%7Ccoach')).toMatchObject({ coachKinds: ['value-matching'], coachVerified: true });
  });

  it('take only known gaps, states and kinds of coach, and a rival that is stored', async () => {
    const fields = async (method: string, path: string, body: unknown) =>
      (await call(method, `/api/v1/${path}`, body)).body.error.details.fields.map(
        ({ field }: { field: string }) => field.split('.')[0],
      );
    expect(await fields('POST', 'actions', { dealId: 'd', gap: 'lonely', state: 'later' })).toEqual(['gap', 'state']);
    expect(await fields('POST', 'actions', { dealId: 'd' })).toEqual(['gap', 'state']);
    expect(await fields('PATCH', 'decisions/d%7Ccoach', { coachKinds: ['friend'] })).toEqual(['coachKinds']);
    const rival = await call('PATCH', '/api/v1/assessments/d%7Ccontrol-139%7CF1', { competitorId: 'nobody' });
    expect(rival.body.error.code).toBe('dangling-reference');
  });

  it('hold what they refer to in place, and come back with their lines when their removal is undone', async () => {
    for (const path of ['deals/d', 'people/eb', 'colleagues/lin', 'competitors/rival'])
      expect((await remove(path)).error.code, path).toBe('fact-in-use');
    const { revision } = await remove('actions/meet');
    expect((await remove('people/eb')).outcome).toBe('removed');
    await call('POST', `/api/v1/people`, { id: 'eb', name: 'Buyer' });
    await call('POST', `/api/v1/changes/${revision}/undo`);
    expect(await get('actions/meet')).toMatchObject({ dealId: 'd', personId: 'eb', colleagueId: 'lin' });
  });

  it('are told of in the history of the coach and of the person acted on, also when they are gone', async () => {
    await call('PATCH', `/api/v1/${STATEMENT}`, { value: 'yes' });
    await call('PATCH', '/api/v1/actions/meet', { state: 'done', closedOn: '2026-01-20' });
    expect((await told('coach'))[0]).toBe('update coachStatement d|coach|control-139|F1');
    expect((await told('eb'))[0]).toBe('update action meet');
    await remove(STATEMENT);
    await remove('actions/meet');
    expect((await told('coach'))[0]).toBe('remove coachStatement d|coach|control-139|F1');
    expect((await told('eb'))[0]).toBe('remove action meet');
  });
});
