// The organograms that are stored of an account, one day against another.
import type { z } from 'zod';
import { MeridianError } from '../../../domain/contract/errors.ts';
import type { OrganogramsAnswer, organogramsQuery } from '../../../domain/contract/organogram.ts';
import { difference } from '../../../domain/organogram/difference.ts';
import { organogramOn, previousDate } from '../../../domain/organogram/known.ts';
import { untouched } from '../../../domain/organogram/line.ts';
import type { Asking } from '../../graph.ts';
import { loadOrganograms } from '../../organogram/load.ts';
import type { App } from '../app.ts';

/**
 * What changed between two days with an organogram; the last two unless told. Throws `fact-not-found` for an account that is not
 * stored, `invalid-request` for a day without one.
 */
export async function storedOrganograms(
  app: App,
  asking: Asking,
  id: string,
  asked: z.infer<typeof organogramsQuery>,
): Promise<OrganogramsAnswer> {
  return app.graph.readAll(asking, async (tx) => {
    const known = (await loadOrganograms(tx.run.bind(tx), asking.viewer, [id])).get(id);
    if (!known?.account) throw new MeridianError('fact-not-found', { kind: 'account', id });
    const { dates, account } = known;
    refuseOtherDays(dates, asked);
    const to = asked.to ?? dates.findLast((date) => asked.from === undefined || date > asked.from) ?? null;
    const from = asked.from ?? (to && previousDate(dates, to));
    if (from === null || to === null) return { id, name: account.name, dates: [...dates], between: null };
    const [before, after] = [organogramOn(known, from), organogramOn(known, to)];
    const lines = difference(before, after);
    const between = { from, to, same: untouched(after, lines), lines };
    return { id, name: account.name, dates: [...dates], between };
  });
}

function refuseOtherDays(dates: readonly string[], { from, to }: z.infer<typeof organogramsQuery>): void {
  const fields = Object.entries({ from, to }).flatMap(([field, date]) =>
    date === undefined || dates.includes(date) ? [] : [{ field, problem: 'is no day with an organogram' }],
  );
  if (from !== undefined && to !== undefined && from >= to) fields.push({ field: 'to', problem: 'is not after from' });
  if (fields.length > 0) throw new MeridianError('invalid-request', { in: 'query', fields });
}
