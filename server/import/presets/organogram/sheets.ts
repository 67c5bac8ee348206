// All rows of organogram files, gathered by organisation and day.
import { MeridianError } from '../../../../domain/contract/errors.ts';
import type { Sheet } from '../../../../domain/organogram/organogram.ts';
import { type PostRow, sheetOf } from '../../../../domain/organogram/post-rows.ts';
import { type Row, rowsOf, type Table } from '../../reading/table.ts';
import type { RowNotes } from '../preset.ts';
import { rowReader } from './columns.ts';

/** Rows of organograms in one import or comparison: they are held in memory, some 3 KB each with what is stored. */
export const POST_ROWS = 100_000;

/** Where a post was first met, and its row as it stands. */
export interface FirstRow {
  file: string;
  line: number;
  content: string;
}
/** One organisation on one day. */
export interface Gathered {
  rows: [PostRow, ...PostRow[]];
  /** The numbers of its posts, each with its first row. */
  posts: Map<string, FirstRow>;
  sheet: Sheet;
}

/** By organisation, then by day. */
export type GatheredSheets = Map<string, Map<string, Gathered>>;

/** Reads everything; `note` gets each row with the notes to keep. Throws `too-many` above `POST_ROWS`. */
export async function gatherSheets(
  tables: readonly Table[],
  signal: AbortSignal | undefined,
  notesOf: (table: Table, row: Row) => RowNotes,
): Promise<GatheredSheets> {
  const all = new Map<string, Map<string, Omit<Gathered, 'sheet'>>>();
  let count = 0;
  for (const table of tables) {
    const read = rowReader(table.header);
    for await (const piece of rowsOf(table, signal))
      for (const row of piece) {
        count += 1;
        if (count > POST_ROWS) throw new MeridianError('too-many', { limit: POST_ROWS, of: 'posts of organograms' });
        const notes = notesOf(table, row);
        const post = row.faults ? null : read(row.cells, notes);
        if (post) add(all, post, { file: table.file.name, line: row.line, content: contentOf(row.cells) });
      }
  }
  const sheets: GatheredSheets = new Map();
  for (const [accountId, byDate] of all)
    sheets.set(accountId, new Map([...byDate].map(([date, one]) => [date, { ...one, sheet: sheetOf(one.rows) }])));
  return sheets;
}

/** A row as one text: two rows that are the same in every cell say the same. */
export function contentOf(cells: readonly string[]): string {
  return cells.join('\u0000');
}

function add(all: Map<string, Map<string, Omit<Gathered, 'sheet'>>>, post: PostRow, first: FirstRow): void {
  const byDate = all.get(post.accountId) ?? new Map<string, Omit<Gathered, 'sheet'>>();
  all.set(post.accountId, byDate);
  const one = byDate.get(post.date);
  if (!one) byDate.set(post.date, { rows: [post], posts: new Map([[post.post, first]]) });
  else {
    one.rows.push(post);
    if (!one.posts.has(post.post)) one.posts.set(post.post, first);
  }
}
