// One line of the difference between two organograms of an organisation.

export interface PostName {
  id: string;
  title: string | null;
}
export interface PersonName {
  id: string;
  name: string;
}
export interface Described {
  title: string | null;
  department: string | null;
}

interface LineOf<K extends string> {
  kind: K;
  /** What the line is called: the same difference has the same name whenever it is computed. */
  id: string;
  /** The post it is about; of a move, the new one. */
  post: PostName;
  /** Lines without which this one cannot be; a move does what its parts do. */
  needs: string[];
}
export interface Opened extends LineOf<'opened'> {
  department: string | null;
  reportsTo: PostName | null;
}
export type Closed = LineOf<'closed'>;
export interface Retitled extends LineOf<'retitled'> {
  before: Described;
  after: Described;
}
export interface Reporting extends LineOf<'reporting'> {
  before: PostName | null;
  after: PostName | null;
}
export interface Joined extends LineOf<'joined'> {
  person: PersonName;
}
export interface Left extends LineOf<'left'> {
  person: PersonName;
}
export interface Moved extends LineOf<'moved'> {
  person: PersonName;
  from: PostName;
  /**
   * Null: it is the same person. Else only the name is the same, and this is who it is if it is somebody else: then the line
   * falls into the two of `partsOf`.
   */
  suggested: PersonName | null;
}

export type Line = Opened | Closed | Retitled | Reporting | Joined | Left | Moved;

/** A `|` or `\` inside a part is escaped by `\`, as in ids of facts. */
export function lineId(kind: Line['kind'], ...parts: string[]): string {
  return [kind, ...parts.map((part) => part.replace(/[\\|]/g, '\\$&'))].join('|');
}

/** A suggested move taken apart: one person left, another one joined. */
export function partsOf(move: Moved): [Left, Joined] {
  const other = move.suggested ?? move.person;
  return [leftLine(move.from, move.person), joinedLine(move.post, other, move.needs)];
}

export function leftLine(post: PostName, person: PersonName): Left {
  return { kind: 'left', id: lineId('left', post.id, person.id), post, person, needs: [] };
}
export function joinedLine(post: PostName, person: PersonName, needs: string[]): Joined {
  return { kind: 'joined', id: lineId('joined', post.id, person.id), post, person, needs };
}

/** The lines that accepting this one accepts: itself, and of a move both parts. */
export function doneBy(line: Line): string[] {
  return line.kind === 'moved' ? [line.id, ...partsOf(line).map(({ id }) => id)] : [line.id];
}

/** How many posts no line is about. */
export function untouched(posts: { keys(): Iterable<string> }, lines: readonly Line[]): number {
  const touched = new Set(lines.flatMap((line) => [line.post.id, ...(line.kind === 'moved' ? [line.from.id] : [])]));
  return [...posts.keys()].filter((id) => !touched.has(id)).length;
}
