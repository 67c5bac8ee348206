import { managerFault, type PostRow } from '../../../../domain/organogram/post-rows.ts';
import type { RowNotes } from '../preset.ts';
import { contentOf, type Gathered } from './sheets.ts';

/** What is odd about a row among the others of its organisation and day; it is taken all the same. */
export function warnOfRow(row: PostRow, cells: readonly string[], { posts }: Gathered, notes: RowNotes): void {
  const fault = managerFault(row, posts);
  if (fault === 'itself') notes.warn('reports_to', 'reports-to-itself');
  if (fault === 'missing') notes.warn('reports_to', 'manager-missing', { value: row.reportsTo ?? '', date: row.date });
  const first = posts.get(row.post);
  if (first && first.content !== contentOf(cells))
    notes.warn('post_id', 'post-twice', { value: row.post, at: `${first.file}, line ${first.line}` });
}
