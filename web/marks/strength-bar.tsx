import type { ReactNode } from 'react';
import { score } from '../core/format/score.ts';

/** A strength between 0 and 1 as a figure on a bar of its length; what belongs to it follows. */
export function StrengthBar({ value, title, children }: { value: number; title?: string; children?: ReactNode }) {
  return (
    <span className="tie-cell" title={title}>
      <i aria-hidden="true" style={{ width: `${value * 100}%` }} />
      <b>{score(value)}</b>
      {children}
    </span>
  );
}
