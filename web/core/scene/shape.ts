// Outlines of the marks in a box of 24 x 24, shared by canvas, export, legend and lists.
import type { NodeKind } from '../../../domain/contract/explore.ts';

function polygon(corners: number, turn: number, radius: number): string {
  const points = Array.from({ length: corners }, (_, at) => {
    const angle = turn + (at * 2 * Math.PI) / corners;
    return `${(12 + radius * Math.cos(angle)).toFixed(2)} ${(12 + radius * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${points.join('L')}Z`;
}

const circle = (radius: number) =>
  `M12 ${12 - radius}a${radius} ${radius} 0 1 1 0 ${radius * 2}a${radius} ${radius} 0 1 1 0 -${radius * 2}Z`;

/** One closed outline per kind: shape alone tells the kinds apart. */
export const OUTLINE: Record<NodeKind, string> = {
  account: 'M4 5.5h16a2.5 2.5 0 0 1 2.5 2.5v8a2.5 2.5 0 0 1-2.5 2.5H4A2.5 2.5 0 0 1 1.5 16V8A2.5 2.5 0 0 1 4 5.5Z',
  person: circle(10),
  seat: 'M3.5 3.5h17v17h-17Z',
  colleague: polygon(6, 0, 11),
  deal: polygon(4, 0, 11.5),
  product: 'M5.5 3h13A2.5 2.5 0 0 1 21 5.5v13a2.5 2.5 0 0 1-2.5 2.5h-13A2.5 2.5 0 0 1 3 18.5v-13A2.5 2.5 0 0 1 5.5 3Z',
  order: 'M5 2.5h9.5L19 7v14.5H5Z',
  contract: 'M5 2.5h14v19l-3.5-2-3.5 2-3.5-2-3.5 2Z',
  interaction: 'M4 4h16a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-8l-5 4.5V17H4a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2Z',
  competitor: polygon(3, Math.PI / 2, 11.5),
  event: polygon(8, Math.PI / 8, 9),
};

/** A line inside the outline that helps where two outlines are alike; empty for most. */
export const INNER: Partial<Record<NodeKind, string>> = {
  product: 'M3 9h18M12 9v12',
  order: 'M8 11h8M8 15h8',
  contract: 'M8 8h8M8 12h8',
  interaction: 'M7 9h10M7 12.5h6',
};
