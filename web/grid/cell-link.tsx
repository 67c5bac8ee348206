import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useHref } from '../shell/place.ts';

/** A link inside a row: a click on it leads there and does not choose the row as well. */
export function CellLink({ path, className, children }: { path: string; className?: string; children: ReactNode }) {
  const href = useHref();
  return (
    <Link to={href(path)} {...(className ? { className } : {})} onClick={(event) => event.stopPropagation()}>
      {children}
    </Link>
  );
}
