import { percent } from '../core/format/format.ts';

/** A fraction as text with a small bar beside it; unknown is a dash and no bar. */
export function ShareBar({ value }: { value: number | null }) {
  return (
    <span className="share-bar">
      <span>{percent(value)}</span>
      <i aria-hidden="true">{value !== null && <b style={{ width: `${Math.min(1, value) * 100}%` }} />}</i>
    </span>
  );
}
