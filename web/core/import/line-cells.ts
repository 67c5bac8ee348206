// How a line of a difference stands in the table.
import type { Line, PostName } from '../../../domain/organogram/line.ts';

/** A seat by its title, else by its id. */
export function seatWords(post: PostName | null): string | null {
  return post && (post.title ?? post.id);
}

/** Whom or what the line is about. */
export function subjectOf(line: Line): string {
  return 'person' in line ? line.person.name : (seatWords(line.post) ?? line.post.id);
}

/** What it was. */
export function beforeOf(line: Line): string | null {
  switch (line.kind) {
    case 'left':
      return seatWords(line.post);
    case 'moved':
      return seatWords(line.from);
    case 'retitled':
      return described(line.before, line.after);
    case 'reporting':
      return seatWords(line.before);
    case 'opened':
    case 'closed':
    case 'joined':
      return null;
  }
}

/** What it is now; `under` says whom a new seat reports to. */
export function afterOf(line: Line, under: (manager: string) => string): string | null {
  switch (line.kind) {
    case 'joined':
    case 'moved':
      return seatWords(line.post);
    case 'retitled':
      return described(line.after, line.before);
    case 'reporting':
      return seatWords(line.after);
    case 'opened':
      return joined(line.department, line.reportsTo && under(seatWords(line.reportsTo) ?? line.reportsTo.id));
    case 'closed':
    case 'left':
      return null;
  }
}

interface Described {
  title: string | null;
  department: string | null;
}

/** Title and department, those of the two that differ. */
function described(one: Described, other: Described): string | null {
  return joined(
    one.title === other.title ? null : one.title,
    one.department === other.department ? null : one.department,
  );
}

function joined(...parts: (string | null)[]): string | null {
  return parts.filter(Boolean).join(' · ') || null;
}
