// What becomes of an organogram when some of the lines of a difference are accepted.
import { doneBy, type Line, partsOf } from './line.ts';
import type { Organogram, Post } from './organogram.ts';

/** Of lines to be accepted, those that need others which are not among them. */
export function lacking(lines: readonly Line[]): Line[] {
  const done = new Set(lines.flatMap(doneBy));
  return lines.filter(({ needs }) => needs.some((id) => !done.has(id)));
}

/**
 * The lines of a difference that are meant by ids: a line by its own; a suggested move also by those of its two parts, when it is
 * taken as two persons. Ids that name no line are answered as `unknown`.
 */
export function linesOfIds(lines: readonly Line[], ids: readonly string[]): { chosen: Line[]; unknown: string[] } {
  const known = new Map<string, Line>();
  for (const line of lines) {
    known.set(line.id, line);
    if (line.kind === 'moved' && line.suggested) for (const part of partsOf(line)) known.set(part.id, part);
  }
  const chosen = [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
  return { chosen, unknown: ids.filter((id) => !known.has(id)) };
}

/**
 * `before` with the given lines of its difference to `after`: with all of them it is `after`, with none `before`. A new post that
 * reports to one that is not there is taken without the line.
 */
export function accepted(before: Organogram, after: Organogram, lines: readonly Line[]): Map<string, Post> {
  const posts = new Map<string, Post>();
  for (const [id, post] of before) {
    const now = after.get(id);
    posts.set(id, { ...post, evidence: now ? now.evidence : post.evidence, holders: renamed(post, now) });
  }
  for (const line of lines) acceptPost(posts, after, line);
  for (const line of lines) acceptPeople(posts, line);
  for (const line of lines) {
    const post = line.kind === 'opened' ? posts.get(line.post.id) : undefined;
    const to = post?.reportsToId;
    if (post && to && after.has(to) && !posts.has(to)) posts.set(post.id, { ...post, reportsToId: null });
  }
  return posts;
}

/** Who stays is called as he is now. */
function renamed(post: Post, now: Post | undefined): Map<string, string> {
  return new Map([...post.holders].map(([id, name]) => [id, now?.holders.get(id) ?? name]));
}

function acceptPost(posts: Map<string, Post>, after: Organogram, line: Line): void {
  const { id } = line.post;
  const post = posts.get(id);
  const now = after.get(id);
  if (line.kind === 'opened' && now) posts.set(id, { ...now, holders: new Map() });
  if (line.kind === 'closed') posts.delete(id);
  if (line.kind === 'retitled' && post) posts.set(id, { ...post, ...line.after });
  if (line.kind === 'reporting' && post) posts.set(id, { ...post, reportsToId: line.after?.id ?? null });
}

function acceptPeople(posts: Map<string, Post>, line: Line): void {
  if (line.kind === 'left') withHolder(posts, line.post.id, line.person.id, null);
  if (line.kind === 'moved') withHolder(posts, line.from.id, line.person.id, null);
  if (line.kind === 'joined') withHolder(posts, line.post.id, line.person.id, line.person.name);
  if (line.kind === 'moved') withHolder(posts, line.post.id, line.person.id, (line.suggested ?? line.person).name);
}

function withHolder(posts: Map<string, Post>, postId: string, personId: string, name: string | null): void {
  const post = posts.get(postId);
  if (!post) return;
  const holders = new Map(post.holders);
  if (name === null) holders.delete(personId);
  else holders.set(personId, name);
  posts.set(postId, { ...post, holders });
}
