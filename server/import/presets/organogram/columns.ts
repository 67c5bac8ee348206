// The columns of an organogram file, and a row of it as a post.
import { personKey } from '../../../../domain/identity/person-name.ts';
import { readNameCell, repeatsTitle } from '../../../../domain/organogram/name-cell.ts';
import { seatIdOfPost } from '../../../../domain/organogram/organogram.ts';
import type { PostRow } from '../../../../domain/organogram/post-rows.ts';
import { KEY_LENGTH } from '../../../../domain/values/cell.ts';
import { parseDay } from '../../../../domain/values/day.ts';
import { Refusal } from '../../../../domain/values/refusal.ts';
import { locate } from '../columns.ts';
import type { RowNotes } from '../preset.ts';

export const COLUMNS = [
  'source_org',
  'as_of',
  'post_id',
  'name',
  'job_title',
  'unit',
  'grade',
  'organisation',
  'reports_to',
] as const;
type Column = (typeof COLUMNS)[number];

/** Columns a file cannot do without. */
export const REQUIRED: readonly Column[] = ['source_org', 'as_of', 'post_id', 'name', 'job_title', 'reports_to'];

/** Stands for a manager where a post has none. */
const ROOT = 'XX';

/** Reads rows by their header; a row that cannot be taken is null, with its errors noted. */
export function rowReader(header: readonly string[]): (cells: string[], notes: RowNotes) => PostRow | null {
  const at = new Map(COLUMNS.map((column) => [column, locate(header, [column])[0]]));
  const text = (cells: string[], column: Column): string | null => {
    const index = at.get(column);
    const cell = index === undefined ? '' : (cells[index] ?? '').trim();
    return cell === '' ? null : cell;
  };
  return (cells, notes) => {
    const required = (column: Column): string => {
      const value = text(cells, column);
      if (value === null) notes.error(column, 'missing-value');
      return value ?? '';
    };
    const accountId = required('source_org');
    const date = readDate(required('as_of'), notes);
    const post = required('post_id');
    if (accountId === '' || post === '' || date === null) return null;
    const title = text(cells, 'job_title');
    const written = text(cells, 'name') ?? '';
    const name = repeatsTitle(written, title) ? '' : written;
    if (!fits(seatIdOfPost(accountId, post), 'post_id', notes)) return null;
    if (!fits(longestId(accountId, post, name), 'name', notes)) return null;
    const reportsTo = text(cells, 'reports_to');
    return {
      accountId,
      organisation: text(cells, 'organisation') ?? accountId,
      date,
      post,
      name,
      title,
      department: text(cells, 'unit'),
      grade: text(cells, 'grade'),
      reportsTo: reportsTo?.toUpperCase() === ROOT ? null : reportsTo,
    };
  };
}

function readDate(cell: string, notes: RowNotes): string | null {
  if (cell === '') return null;
  const date = parseDay(cell);
  if (!(date instanceof Refusal)) return date;
  notes.error('as_of', date.code, date.values);
  return null;
}

/** The id that a person named at a post gets. */
function longestId(accountId: string, post: string, cell: string): string {
  const read = readNameCell(cell);
  return `${seatIdOfPost(accountId, post)}/${'name' in read ? personKey(read.name) : ''}`;
}

function fits(id: string, column: Column, notes: RowNotes): boolean {
  if (id.length <= KEY_LENGTH) return true;
  notes.error(column, 'key-too-long', { value: `${id.slice(0, 80)}…`, limit: String(KEY_LENGTH) });
  return false;
}
