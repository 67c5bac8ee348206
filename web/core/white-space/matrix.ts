// The members of a group by the products there are, as rows and columns to draw.
import type { WhiteSpaceAnswer } from '../../../domain/contract/white-space.ts';
import { canBeSold, cellKey, type WhiteSpaceCell } from './cell-key.ts';
import { treeOrder } from './tree-order.ts';

type Entity = WhiteSpaceAnswer['entities'][number];
type Product = WhiteSpaceAnswer['products'][number];

export interface MatrixRow {
  entity: Entity;
  /** Below how many others of the group it stands in the tree, from 0. */
  level: number;
  cells: readonly (WhiteSpaceCell | undefined)[];
}
export interface Matrix {
  products: readonly Product[];
  /** Families in the order of their products, with how many of these stand side by side. */
  families: readonly { family: string | null; products: number }[];
  rows: readonly MatrixRow[];
  /** The most any cell that can be sold is expected to bring; 0 where nothing is known. */
  most: number;
}

/** Rows in the order of the tree, products by family; families and products as they come, those without a family last. */
export function matrixOf({
  entities,
  products,
  cells,
}: Pick<WhiteSpaceAnswer, 'entities' | 'products' | 'cells'>): Matrix {
  const order = [...new Set(products.map(({ family }) => family))].sort(
    (a, b) => Number(a === null) - Number(b === null),
  );
  const columns = order.flatMap((family) => products.filter((product) => product.family === family));
  const byKey = new Map(cells.map((cell) => [cellKey(cell), cell]));
  return {
    products: columns,
    families: order.map((family) => ({
      family,
      products: columns.filter((product) => product.family === family).length,
    })),
    rows: treeOrder(entities).map(({ item, level }) => ({
      entity: item,
      level,
      cells: columns.map((product) => byKey.get(cellKey({ accountId: item.id, productId: product.id }))),
    })),
    most: Math.max(0, ...cells.flatMap((cell) => (canBeSold(cell) && cell.expected !== null ? [cell.expected] : []))),
  };
}

/** Steps of the shade of a cell: above these shares of the most that is expected anywhere. */
const SHADES = [0, 0.1, 0.3, 0.6] as const;

/** How dark a cell is, 0 (nothing expected, or not known) to 4. */
export function shadeOf(expected: number | null, most: number): number {
  if (expected === null || expected <= 0 || most <= 0) return 0;
  return SHADES.filter((share) => expected / most > share).length;
}

export interface Place {
  row: number;
  column: number;
}

/** Where a key leads from a cell; null for a key that leads nowhere. `page`: rows that are in sight. */
export function stepTo(
  key: string,
  at: Place | null,
  size: { rows: number; columns: number },
  page: number,
): Place | null {
  if (size.rows === 0 || size.columns === 0) return null;
  const from = at ?? { row: 0, column: 0 };
  const steps: Record<string, Place> = {
    ArrowDown: { row: from.row + 1, column: from.column },
    ArrowUp: { row: from.row - 1, column: from.column },
    ArrowRight: { row: from.row, column: from.column + 1 },
    ArrowLeft: { row: from.row, column: from.column - 1 },
    PageDown: { row: from.row + page, column: from.column },
    PageUp: { row: from.row - page, column: from.column },
    Home: { row: from.row, column: 0 },
    End: { row: from.row, column: size.columns - 1 },
  };
  const wanted = steps[key];
  if (!wanted) return null;
  // The first key shows where one is.
  if (!at) return from;
  return {
    row: Math.min(size.rows - 1, Math.max(0, wanted.row)),
    column: Math.min(size.columns - 1, Math.max(0, wanted.column)),
  };
}
