// An organogram file against what is stored; nothing is written.
import { MeridianError } from '../../../domain/contract/errors.ts';
import {
  type Difference,
  type DifferenceAnswer,
  SHEET_POSTS,
  type SheetChoice,
} from '../../../domain/contract/organogram.ts';
import { difference } from '../../../domain/organogram/difference.ts';
import { identified } from '../../../domain/organogram/identify.ts';
import { type Known, organogramOn } from '../../../domain/organogram/known.ts';
import { untouched } from '../../../domain/organogram/line.ts';
import type { Asking } from '../../graph.ts';
import { openSources } from '../../import/check/sources.ts';
import { type GatheredSheets, gatherSheets } from '../../import/presets/organogram/sheets.ts';
import { gather } from '../../import/reading/gather.ts';
import { loadOrganograms, storedDates } from '../../organogram/load.ts';
import type { App } from '../app.ts';
import { Issues, warnAbout } from './issues.ts';

export interface CompareOrder {
  /** Files and zips of an upload; they are moved into `folder`. */
  paths: string[];
  folder: string;
  accountId: string | undefined;
  date: string | undefined;
}

/**
 * The difference of the organogram asked for, or of the only one in the files that can be compared; of one organisation with several
 * days, the first after those stored. Throws `unrecognised-files`,
 * `organogram-not-comparable`, `too-many`, `invalid-request`; NothingToRead and ZipRefused with words for a person.
 */
export async function compareOrganogram(app: App, asking: Asking, order: CompareOrder): Promise<DifferenceAnswer> {
  const { files } = await gather(order.paths, order.folder, true);
  const { sources, findings } = await openSources(files, 'organogram');
  const tables = sources.map(({ table }) => table);
  if (tables.length === 0)
    throw new MeridianError('unrecognised-files', { files: files.map(({ name }) => name), findings });
  const issues = new Issues();
  const sheets = await gatherSheets(tables, asking.signal, (table, row) => issues.notesAt(table, row));
  return app.graph.readAll(asking, async (tx) => {
    const run = tx.run.bind(tx);
    const dates = await storedDates(run, asking.viewer, [...sheets.keys()]);
    const choices = choicesOf(sheets, dates);
    const choice = chosen(choices, order);
    if (!choice) return { choices, difference: null, ...issues.answer() };
    const known = (await loadOrganograms(run, asking.viewer, [choice.accountId])).get(choice.accountId);
    if (!known) throw new MeridianError('internal');
    const found = differenceOf(known, sheets, choice);
    await warnAbout(tables, sheets, choice, issues, asking.signal);
    return { choices, difference: found, ...issues.answer() };
  });
}

function choicesOf(sheets: GatheredSheets, stored: ReadonlyMap<string, readonly string[]>): SheetChoice[] {
  const choices = [...sheets].flatMap(([accountId, byDate]) =>
    [...byDate].map(([date, { sheet }]): SheetChoice => {
      const posts = sheet.posts.length;
      return { accountId, name: sheet.name, date, posts, standing: standingOf(stored.get(accountId), date) };
    }),
  );
  return choices.sort((a, b) => (`${a.name}\u0000${a.date}` < `${b.name}\u0000${b.date}` ? -1 : 1));
}

/** How an organogram stands to the days of those that are stored; undefined is an organisation that is not. */
export function standingOf(dates: readonly string[] | undefined, date: string): SheetChoice['standing'] {
  if (!dates) return 'unknown';
  const newest = dates.at(-1);
  if (newest === undefined || newest < date) return 'newer';
  return newest === date ? 'same' : 'older';
}

function isComparable({ standing }: SheetChoice): boolean {
  return standing === 'same' || standing === 'newer';
}

function chosen(choices: readonly SheetChoice[], order: CompareOrder): SheetChoice | null {
  const { accountId, date } = order;
  const asked = choices.filter(
    (choice) => (accountId ?? choice.accountId) === choice.accountId && (date ?? choice.date) === choice.date,
  );
  if (asked.length === 0)
    throw new MeridianError('invalid-request', {
      in: 'body',
      fields: [{ field: 'accountId', problem: 'the files have no organogram of this organisation on this day' }],
    });
  const comparable = asked.filter(isComparable);
  const [only, ...more] = comparable;
  if (only && more.length === 0) return only;
  if (!only && accountId !== undefined)
    throw new MeridianError('organogram-not-comparable', { accountId, standing: asked[0]?.standing });
  if (new Set(comparable.map((choice) => choice.accountId)).size > 1) return null;
  // Of one organisation with several days, the first that is not stored yet: days are best taken one after the other.
  const fresh = comparable.filter(({ standing }) => standing === 'newer');
  return fresh.sort((a, b) => (a.date < b.date ? -1 : 1))[0] ?? null;
}

function differenceOf(known: Known, sheets: GatheredSheets, { accountId, date }: SheetChoice): Difference {
  const sheet = sheets.get(accountId)?.get(date)?.sheet;
  if (!sheet) throw new MeridianError('internal');
  if (sheet.posts.length > SHEET_POSTS)
    throw new MeridianError('too-many', { limit: SHEET_POSTS, of: 'posts of one organisation' });
  const before = organogramOn(known, date);
  const after = identified(known, sheet);
  const lines = difference(before, after);
  return {
    accountId,
    name: known.account?.name ?? sheet.name,
    date,
    storedOn: known.dates.at(-1) ?? null,
    same: untouched(after, lines),
    lines,
    sheet,
  };
}
