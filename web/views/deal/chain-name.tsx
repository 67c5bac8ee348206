import type { ReactNode } from 'react';
import { initials } from '../../core/format/format.ts';
import { Glyph } from '../../marks/glyph.tsx';

interface ChainNameProps {
  kind?: 'person' | 'colleague';
  name: string;
  /** Nobody to count with any more: struck through. */
  gone?: boolean;
  hollow?: boolean;
  /** Marks of what else is to be known at a glance. */
  children?: ReactNode;
}

/** Who a row of the deal's tables is about. */
export function ChainName({ kind = 'person', name, gone = false, hollow = false, children }: ChainNameProps) {
  return (
    <span className="chain-name">
      <Glyph kind={kind} size={18} hollow={hollow} {...(kind === 'person' ? { initials: initials(name) } : {})} />
      <b className={gone ? 'name gone' : 'name'}>{name}</b>
      {children}
    </span>
  );
}
