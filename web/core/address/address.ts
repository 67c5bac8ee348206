// The address names the view and the selection, so that a link, Back and a reload show the same.
import type { Sort, TableState } from '../table/column.ts';

/** What the inspector shows: a node of the graph, a stake, or a computed figure with its ledger. */
export interface Selection {
  kind: string;
  id: string;
}

export function formatSelection(selection: Selection): string {
  return `${selection.kind}:${selection.id}`;
}

export function parseSelection(text: string | null): Selection | null {
  const colon = text?.indexOf(':') ?? -1;
  if (!text || colon < 1 || colon === text.length - 1) return null;
  return { kind: text.slice(0, colon), id: text.slice(colon + 1) };
}

/** A calendar day, or null: an address typed by hand may say anything. */
export function parseDay(text: string | null): string | null {
  if (!text || !/^\d{4}-\d\d-\d\d$/u.test(text)) return null;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? text : null;
}

/** `name,-members`: a minus in front sorts from the large end. */
export function formatSort(sort: readonly Sort[]): string {
  return sort.map(({ column, down }) => (down ? `-${column}` : column)).join(',');
}

export function parseSort(text: string | null): Sort[] | null {
  if (text === null) return null;
  return text
    .split(',')
    .filter((part) => part.replace('-', '') !== '')
    .map((part) => (part.startsWith('-') ? { column: part.slice(1), down: true } : { column: part, down: false }));
}

/** Table state in the parameters `q`, `sort` and `f.COLUMN`; what is as usual is left out. */
export function writeTable(params: URLSearchParams, state: TableState, usual: TableState): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const key of [...next.keys()]) if (key.startsWith('f.')) next.delete(key);
  if (state.search) next.set('q', state.search);
  else next.delete('q');
  const sort = formatSort(state.sort);
  if (sort === formatSort(usual.sort)) next.delete('sort');
  else next.set('sort', sort);
  for (const [column, values] of Object.entries(state.filters))
    for (const value of values) next.append(`f.${column}`, value);
  return next;
}

export function readTable(params: URLSearchParams, usual: TableState): TableState {
  const filters: Record<string, string[]> = {};
  for (const [key, value] of params)
    if (key.startsWith('f.')) filters[key.slice(2)] = [...(filters[key.slice(2)] ?? []), value];
  return { search: params.get('q') ?? '', sort: parseSort(params.get('sort')) ?? usual.sort, filters };
}

/** A path with the parameters that follow the reader from view to view (the date; language and theme where given). */
export function keepParams(path: string, params: URLSearchParams): string {
  const kept = new URLSearchParams();
  for (const key of ['asOf', 'lang', 'theme']) {
    const value = params.get(key);
    if (value !== null) kept.set(key, value);
  }
  const query = kept.toString();
  return query === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`;
}

export function groupPath(id: string): string {
  return `/groups/${encodeURIComponent(id)}`;
}
export function groupDecisionMakersPath(id: string): string {
  return `${groupPath(id)}/decision-makers`;
}
export function groupWhiteSpacePath(id: string): string {
  return `${groupPath(id)}/white-space`;
}
export function accountPath(id: string): string {
  return `/accounts/${encodeURIComponent(id)}`;
}
export function personPath(id: string): string {
  return `/people/${encodeURIComponent(id)}`;
}
export function colleaguePath(id: string): string {
  return `/colleagues/${encodeURIComponent(id)}`;
}
export function dealPath(id: string): string {
  return `/deals/${encodeURIComponent(id)}`;
}
/** The table of a score model; with an account, that row's ledger. */
export function scoresPath(model: string, accountId?: string): string {
  return `/scores/${model}${accountId === undefined ? '' : `?${new URLSearchParams({ sel: `score:${accountId}` })}`}`;
}
/** Where the parameters of a score model are looked at and changed. */
export function scoreModelPath(model: string): string {
  return `/scores/${model}/model`;
}
/** The routes to a person, or of a colleague, in a deal. */
export function routesPath(choice: { to?: string; from?: string; deal?: string }): string {
  const query = new URLSearchParams(choice);
  return query.size === 0 ? '/routes' : `/routes?${query}`;
}
export function explorePath(kind: string, id: string): string {
  return `/explore/${kind}/${encodeURIComponent(id)}`;
}
/** The page of a record: its own where there is one, else what lies around it. */
export function recordPath(kind: string, id: string): string {
  const pages: Record<string, (id: string) => string> = {
    account: accountPath,
    person: personPath,
    colleague: colleaguePath,
    deal: dealPath,
  };
  return pages[kind]?.(id) ?? explorePath(kind, id);
}
export function importPath(id: string): string {
  return `/import/${encodeURIComponent(id)}`;
}
/** Where an organogram is compared; with an account, also its stored ones with each other. */
export function differencePath(accountId?: string): string {
  return `/import/difference${accountId === undefined ? '' : `?${new URLSearchParams({ account: accountId })}`}`;
}
/** `scope`: the seats of the whole group; `deal`: roles, attitudes and reach of one deal. */
export function powerMapPath(id: string, { deal, group = false }: { deal?: string; group?: boolean } = {}): string {
  const query = new URLSearchParams({ ...(group ? { scope: 'group' } : {}), ...(deal ? { deal } : {}) }).toString();
  return `${accountPath(id)}/power-map${query === '' ? '' : `?${query}`}`;
}
