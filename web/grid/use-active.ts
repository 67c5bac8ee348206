import { type KeyboardEvent, useEffect, useState } from 'react';
import type { RowSource } from '../core/table/row-source.ts';

interface ActiveProps<Row> {
  source: RowSource<Row>;
  rowKey(row: Row): string;
  selected: string | null;
  /** Rows that a page of the window holds. */
  page: number;
  /** Brings a row into sight. */
  show(at: number): void;
  onSelect(row: Row): void;
  onOpen(row: Row): void;
  onKey?(key: string, row: Row): boolean;
}

/** The row the keys are at, which need not be there yet, and what the keys do. */
export function useActive<Row>({ source, rowKey, selected, page, show, onSelect, onOpen, onKey }: ActiveProps<Row>) {
  const [moved, setMoved] = useState<{ at: number; key: string | null } | null>(null);
  const at = placeOf();
  function placeOf(): number {
    if (!moved) return selected === null ? -1 : source.indexOf(selected, rowKey);
    // A row keeps being the active one when others move around it; one that is not there yet is known by its place.
    if (moved.key === null || (moved.at < source.total && source.at(moved.at) === undefined)) return moved.at;
    const found = source.indexOf(moved.key, rowKey);
    // One that has left the list leaves the keys at its place.
    return found >= 0 ? found : Math.min(moved.at, source.total - 1);
  }
  // Selected elsewhere (the map, the address): bring the row into sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the selection changes
  useEffect(() => {
    setMoved(null);
    const found = selected === null ? -1 : source.indexOf(selected, rowKey);
    if (found >= 0) show(found);
  }, [selected]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: source.total - 1,
    };
    const wanted = steps[event.key];
    const row = source.at(at);
    if (wanted !== undefined && source.total > 0) {
      const next = Math.min(source.total - 1, Math.max(0, wanted));
      const there = source.at(next);
      setMoved({ at: next, key: there === undefined ? null : rowKey(there) });
      show(next);
    } else if (event.key === 'Enter' && row !== undefined) onOpen(row);
    else if (event.key === ' ' && row !== undefined) onSelect(row);
    else if (row === undefined || event.ctrlKey || event.metaKey || event.altKey || !onKey?.(event.key, row)) return;
    event.preventDefault();
  };
  return { at, onKeyDown, forget: () => setMoved(null) };
}
