// Changes that are tried stand in the address, one `try` each, so that a link shows the same what-if and a reload loses nothing.
import { type ReachEdit, reachEdit } from '../../../domain/reach/edits.ts';

/** The values of each kind of edit in the order they are written. */
const PARTS = {
  removePerson: ['personId'],
  movePerson: ['personId', 'seatId'],
  setAttitude: ['personId', 'attitude'],
  setTie: ['colleagueId', 'personId', 'strength'],
  setInfluence: ['fromId', 'toId', 'weight'],
  removeColleague: ['colleagueId'],
} as const satisfies Record<ReachEdit['op'], readonly string[]>;
const NUMBERS: readonly string[] = ['attitude', 'strength', 'weight'];
const UNKNOWN = '?';

function isOp(text: string): text is ReachEdit['op'] {
  return text in PARTS;
}

/** `setAttitude:ID:2`; an unknown attitude is `?`. */
export function formatEdit(edit: ReachEdit): string {
  const values: Record<string, string | number | null> = edit;
  const parts = PARTS[edit.op].map((name) =>
    values[name] === null ? UNKNOWN : encodeURIComponent(values[name] ?? ''),
  );
  return [edit.op, ...parts].join(':');
}

/** The edit a text stands for; null where it stands for none: an address typed by hand may say anything. */
export function parseEdit(text: string): ReachEdit | null {
  const [op = '', ...parts] = text.split(':');
  if (!isOp(op) || parts.length !== PARTS[op].length) return null;
  const values = PARTS[op].map((name, at) => [name, readPart(name, parts[at] ?? '')]);
  const parsed = reachEdit.safeParse({ op, ...Object.fromEntries(values) });
  return parsed.success ? parsed.data : null;
}

/** The edits of several texts; what stands for none is left out. */
export function editsIn(texts: readonly string[]): readonly ReachEdit[] {
  return texts.flatMap((text) => parseEdit(text) ?? []);
}

function readPart(name: string, part: string): string | number | null | undefined {
  if (NUMBERS.includes(name)) return part === UNKNOWN ? null : numberOf(part);
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

function numberOf(part: string): number | undefined {
  return part.trim() === '' ? undefined : Number(part);
}
