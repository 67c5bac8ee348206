// Rows of an organogram file, one post each, to the sheet of an organisation on a day.
import { personKey } from '../identity/person-name.ts';
import { type NoName, readNameCell } from './name-cell.ts';
import { type Sheet, type SheetPost, seatIdOfPost } from './organogram.ts';

/** One row: a post, and who is named there. */
export interface PostRow {
  accountId: string;
  organisation: string;
  date: string;
  /** The number of the post within the organisation. */
  post: string;
  name: string;
  title: string | null;
  department: string | null;
  grade: string | null;
  /** The number of the post it reports to; null is none. */
  reportsTo: string | null;
}

/** A post whose manager is not in the organogram, or is itself, has no reporting line. */
export function managerFault(row: PostRow, posts: { has(post: string): boolean }): 'missing' | 'itself' | null {
  if (row.reportsTo === null) return null;
  if (row.reportsTo === row.post) return 'itself';
  return posts.has(row.reportsTo) ? null : 'missing';
}

/**
 * The sheet that the rows of one organisation and day make, whatever their order. Rows of the same post are one post with
 * every person they name; where they describe it differently, the first in alphabetical order counts.
 */
export function sheetOf(rows: readonly [PostRow, ...PostRow[]]): Sheet {
  const [{ accountId, date }] = rows;
  const numbers = new Set(rows.map(({ post }) => post));
  const byPost = new Map<string, PostRow[]>();
  for (const row of rows) byPost.set(row.post, [...(byPost.get(row.post) ?? []), row]);
  const posts: SheetPost[] = [];
  const ended: SheetPost[] = [];
  for (const same of byPost.values()) {
    const standing = same.filter(({ name }) => noName(name) !== 'eliminated').sort(byDescription);
    const [row = same.sort(byDescription)[0]] = standing;
    if (row) (standing.length > 0 ? posts : ended).push(postOf(row, namesOf(standing), numbers));
  }
  const [name = accountId] = rows.map(({ organisation }) => organisation).sort();
  return { accountId, name, date, posts, ended };
}

function noName(cell: string): NoName | null {
  const read = readNameCell(cell);
  return 'none' in read ? read.none : null;
}

function namesOf(rows: readonly PostRow[]): string[] {
  const names = new Map<string, string>();
  for (const { name: cell } of rows) {
    const read = readNameCell(cell);
    if ('name' in read) names.set(personKey(read.name), read.name);
  }
  return [...names.values()].sort();
}

function byDescription(a: PostRow, b: PostRow): number {
  const words = ({ title, department, reportsTo, grade, name }: PostRow) =>
    JSON.stringify([title, department, reportsTo, grade, name]);
  return words(a) < words(b) ? -1 : 1;
}

function postOf(row: PostRow, names: string[], numbers: ReadonlySet<string>): SheetPost {
  const { accountId, title, department, reportsTo } = row;
  const reportsToId = reportsTo === null || managerFault(row, numbers) ? null : seatIdOfPost(accountId, reportsTo);
  const id = seatIdOfPost(accountId, row.post);
  return { id, title, department, reportsToId, evidence: evidenceOf(row, names), names };
}

const REASONS: Record<NoName, string> = {
  unnamed: 'holder not named',
  vacant: 'vacant',
  eliminated: 'eliminated',
};

/** What the row says that no column keeps: its grade, and why it names nobody. */
function evidenceOf({ grade, name }: PostRow, names: readonly string[]): string | null {
  const reason = names.length === 0 ? noName(name) : null;
  return [grade && `grade ${grade}`, reason && REASONS[reason]].filter(Boolean).join(', ') || null;
}
