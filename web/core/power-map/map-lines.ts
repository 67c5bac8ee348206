// The lines of what is shown: who reports to whom, who influences whom, who is against whom, who sits on several seats.
import type { PowerMapAnswer } from '../../../domain/contract/power-map.ts';
import type { Shown } from '../tree/fold.ts';
import { accountNode, LOOSE, type SeatTree, seatNode, TOP } from './seat-tree.ts';
import { nodeOfPerson, standIn } from './stand-in.ts';

export type PersonLine = PowerMapAnswer['lines'][number];
export const LINE_TONES = ['influence', 'conflict', 'assumed', 'same'] as const;
/** Kinds of line a reader turns on and off; who reports to whom is always there. */
export type LineTone = (typeof LINE_TONES)[number];

export interface MapLine {
  /** Selected as `line:ID`; of a stated line that stands for itself alone, the id of its fact. */
  id: string;
  from: string;
  to: string;
  tone: LineTone | 'reports';
  /** Part of the tree; else it runs beside it. */
  branch: boolean;
  /** What the line stands for, the strongest first; empty for reporting lines. */
  of: readonly PersonLine[];
}

/** Every line between nodes that are shown; ends that are folded stand at what stands for them, and what falls on one line is one line. */
export function mapLines(
  seats: SeatTree,
  shown: Shown,
  lines: readonly PersonLine[],
  tones: ReadonlySet<LineTone>,
): MapLine[] {
  const place = (id: string) => standIn(seats, shown, id);
  const made: MapLine[] = [...branches(shown), ...reportsBeside(seats, place)];
  if (tones.has('same')) made.push(...sameHolder(seats, place));
  const found = new Map<string, PersonLine[]>();
  for (const line of lines) {
    if (!tones.has(line.kind)) continue;
    const [a, b] = [nodeOfPerson(seats, line.from), nodeOfPerson(seats, line.to)];
    const [from, to] = [a && place(a), b && place(b)];
    if (!from || !to || from === to) continue;
    // A conflict has no direction: both ways are one line.
    const ends = line.kind === 'conflict' && from > to ? [to, from] : [from, to];
    const key = [line.kind, ...ends].join('\n');
    found.set(key, [...(found.get(key) ?? []), line]);
  }
  for (const [key, of] of found) {
    const [tone, from, to] = key.split('\n') as [LineTone, string, string];
    of.sort((a, b) => b.weight - a.weight || ((a.factId ?? '') < (b.factId ?? '') ? -1 : 1));
    const id = of.length === 1 && of[0]?.factId ? of[0].factId : key.replaceAll('\n', ' ');
    made.push({ id, from, to, tone, branch: false, of });
  }
  return made;
}

/** The branches of the tree but those of what is not drawn, and of persons without a seat, who report to nobody. */
function branches(shown: Shown): MapLine[] {
  return [...shown.nodes.values()].flatMap(({ id, parentId }) =>
    parentId === null || parentId === TOP || parentId === LOOSE
      ? []
      : [{ id: `reports ${id}`, from: parentId, to: id, tone: 'reports' as const, branch: true, of: [] }],
  );
}

function reportsBeside({ beside }: SeatTree, place: (id: string) => string | null): MapLine[] {
  const drawn = new Set<string>();
  return beside.flatMap((line) => {
    const [from, to] = [place(seatNode(line.to)), place(seatNode(line.from))];
    const key = `beside ${from} ${to}`;
    if (!from || !to || from === to || drawn.has(key)) return [];
    drawn.add(key);
    return [{ id: key, from, to, tone: 'reports' as const, branch: false, of: [] }];
  });
}

/** From the highest seat of somebody to each of his others. */
function sameHolder({ seatsOf }: SeatTree, place: (id: string) => string | null): MapLine[] {
  const drawn = new Map<string, MapLine>();
  for (const [first, ...rest] of seatsOf.values())
    for (const seat of rest) {
      const [from, to] = [first === undefined ? null : place(seatNode(first)), place(seatNode(seat))];
      if (!from || !to || from === to) continue;
      const id = `same ${from} ${to}`;
      drawn.set(id, { id, from, to, tone: 'same', branch: false, of: [] });
    }
  return [...drawn.values()];
}

/** Whether a node is an account's heading. */
export function isAccount(id: string): boolean {
  return id.startsWith(accountNode(''));
}
