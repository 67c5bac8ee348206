import { type KeyboardEvent, useState } from 'react';
import { type Place, stepTo } from '../../core/white-space/matrix.ts';

interface MatrixKeys {
  rows: number;
  columns: number;
  /** Rows in sight. */
  page: number;
  /** Where one is without having moved: the cell that is selected. */
  start: Place | null;
  show(place: Place): void;
  open(place: Place): void;
  deal(place: Place): void;
  edit(place: Place): void;
}

/** The cell the keys are at, and what the keys do. */
export function useMatrixKeys({ rows, columns, page, start, show, open, deal, edit }: MatrixKeys) {
  const [moved, setMoved] = useState<Place | null>(null);
  const at = moved ?? start;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = stepTo(event.key, at, { rows, columns }, page);
    if (next) {
      setMoved(next);
      show(next);
    } else if (at === null) return;
    else if (event.key === 'Enter' || event.key === ' ') open(at);
    else if (event.key.toLowerCase() === 'd') deal(at);
    else if (event.key.toLowerCase() === 'e') edit(at);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { at, onKeyDown, goTo: setMoved };
}
