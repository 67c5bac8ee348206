// What changed from one organogram of an organisation to another, line by line.
import { personKey } from '../identity/person-name.ts';
import {
  type Joined,
  joinedLine,
  type Left,
  type Line,
  leftLine,
  lineId,
  type Moved,
  type PersonName,
  type PostName,
  partsOf,
} from './line.ts';
import type { Organogram, Post } from './organogram.ts';

/**
 * The lines from `before` to `after`: posts first, then people, each by post. Persons are told apart by id; one who left and
 * one who joined under the same name, the only ones of that name, are suggested as one who moved.
 */
export function difference(before: Organogram, after: Organogram): Line[] {
  const names = { before, after };
  const people = suggested(moved(leavers(names), joiners(names)));
  return [...postLines(names, people), ...people].sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1));
}

interface Both {
  before: Organogram;
  after: Organogram;
}

const ORDER: readonly Line['kind'][] = ['opened', 'closed', 'retitled', 'reporting', 'moved', 'left', 'joined'];
function order({ kind }: Line): number {
  return ORDER.indexOf(kind);
}

function nameOf({ id, title }: Post): PostName {
  return { id, title };
}

/** A post by name; one of neither organogram, such as one given up, by its id alone. */
function named({ before, after }: Both, id: string | null): PostName | null {
  if (id === null) return null;
  const post = after.get(id) ?? before.get(id);
  return post ? nameOf(post) : { id, title: null };
}

function postLines(both: Both, people: readonly Line[]): Line[] {
  const { before, after } = both;
  const lines: Line[] = [];
  for (const post of after.values()) {
    const old = before.get(post.id);
    if (old) lines.push(...changes(both, old, post));
    else
      lines.push({
        kind: 'opened',
        id: lineId('opened', post.id),
        post: nameOf(post),
        department: post.department,
        reportsTo: named(both, post.reportsToId),
        needs: [],
      });
  }
  for (const post of before.values()) {
    if (after.has(post.id)) continue;
    // Whoever sits there has to go before the post can.
    const needs = people.flatMap((line) =>
      leaving(line).flatMap((left) => (left.post.id === post.id ? [left.id] : [])),
    );
    lines.push({ kind: 'closed', id: lineId('closed', post.id), post: nameOf(post), needs });
  }
  return lines;
}

/** That somebody gives up a post, alone or as part of a move. */
function leaving(line: Line): Left[] {
  if (line.kind === 'left') return [line];
  return line.kind === 'moved' ? [partsOf(line)[0]] : [];
}

function changes(both: Both, old: Post, post: Post): Line[] {
  const lines: Line[] = [];
  const about = { post: nameOf(post), needs: [] };
  const described = ({ title, department }: Post) => ({ title, department });
  if (old.title !== post.title || old.department !== post.department)
    lines.push({
      ...about,
      kind: 'retitled',
      id: lineId('retitled', post.id),
      before: described(old),
      after: described(post),
    });
  if (old.reportsToId !== post.reportsToId) {
    const to = post.reportsToId;
    // A line to a new post cannot be drawn without it.
    const needs = to !== null && !both.before.has(to) && both.after.has(to) ? [lineId('opened', to)] : [];
    lines.push({
      ...about,
      kind: 'reporting',
      id: lineId('reporting', post.id),
      before: named(both, old.reportsToId),
      after: named(both, to),
      needs,
    });
  }
  return lines;
}

function leavers({ before, after }: Both): Left[] {
  return [...before.values()].flatMap((post) =>
    [...post.holders].flatMap(([id, name]) =>
      after.get(post.id)?.holders.has(id) ? [] : [leftLine(nameOf(post), { id, name })],
    ),
  );
}

function joiners({ before, after }: Both): Joined[] {
  return [...after.values()].flatMap((post) =>
    [...post.holders].flatMap(([id, name]) => {
      if (before.get(post.id)?.holders.has(id)) return [];
      const needs = before.has(post.id) ? [] : [lineId('opened', post.id)];
      return [joinedLine(nameOf(post), { id, name }, needs)];
    }),
  );
}

interface People {
  left: Left[];
  joined: Joined[];
  moved: Moved[];
}

function move(left: Left, joined: Joined, other: PersonName | null): Moved {
  const { post, needs } = joined;
  const id = lineId('moved', left.post.id, post.id, left.person.id);
  return { kind: 'moved', id, post, person: left.person, from: left.post, suggested: other, needs };
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** Whoever gave up one post and took another moved; what is left over he only gave up, or only took. */
function moved(left: Left[], joined: Joined[]): People {
  const people: People = { left: [], joined: [], moved: [] };
  const taken = grouped(joined, ({ person }) => person.id);
  for (const line of left) {
    const next = taken.get(line.person.id)?.shift();
    if (next) people.moved.push(move(line, next, null));
    else people.left.push(line);
  }
  people.joined = [...taken.values()].flat();
  return people;
}

function suggested(people: People): Line[] {
  const byName = <L extends Left | Joined>(lines: L[]) => grouped(lines, ({ person }) => personKey(person.name));
  const [left, joined] = [byName(people.left), byName(people.joined)];
  const lines: Line[] = [...people.moved];
  const paired = new Set<Line>();
  for (const [key, [one, ...more]] of left) {
    const [other, ...others] = joined.get(key) ?? [];
    if (!one || !other || more.length > 0 || others.length > 0) continue;
    lines.push(move(one, other, other.person));
    paired.add(one).add(other);
  }
  return [...lines, ...[...people.left, ...people.joined].filter((line) => !paired.has(line))];
}
