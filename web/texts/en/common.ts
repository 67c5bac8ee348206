import type * as master from '../zh/common.ts';
import { plural } from './plural.ts';

export const map: typeof master.map = {
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit to window',
};

export const table: typeof master.table = {
  rows: (count) => plural(count, 'row'),
  shownOf: (shown, total) => `${shown.toLocaleString('en-US')} of ${plural(total, 'row')}`,
  search: 'Find in table',
  filters: 'Filters',
  addFilter: 'Add filter',
  noValue: '(empty)',
  clearFilters: 'Clear filters',
  columns: 'Columns',
  comfortable: 'Comfortable rows',
  compact: 'Compact rows',
  exportCsv: 'Export CSV (what is shown)',
  nothingMatches: 'Nothing matches',
  nothingMatchesNext: 'Change the search or clear the filters.',
  empty: 'Nothing here yet',
};

export const ledger: typeof master.ledger = {
  title: 'Ledger',
  howItAddsUp: 'How it adds up',
  facts: 'Facts',
  sourceDate: 'source · date',
  shownOf: (shown, total) => `${shown} of ${total} terms`,
  noFacts: 'No facts behind it',
  noLedger: 'There is no ledger for this figure',
  refused: 'No value is given',
  confidenceOf: (word) => `confidence: ${word}`,
};
