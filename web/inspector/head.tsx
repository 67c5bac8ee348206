import type { ReactNode } from 'react';
import type { NodeKind } from '../../domain/contract/explore.ts';
import { Glyph } from '../marks/glyph.tsx';

interface HeadProps {
  kind?: NodeKind;
  initials?: string;
  hollow?: boolean;
  title: string;
  /** What it is, small beside the name. */
  what?: string | null;
  /** Its name in the other language. */
  other?: string | null;
  chips?: ReactNode;
}

/** Names longer than this are written smaller rather than cut. */
const LONG = 36;

/** The top of every panel: mark, name, what it is, and its few most telling values. */
export function Head({ kind, initials, hollow, title, what, other, chips }: HeadProps) {
  return (
    <header className="panel-head">
      <h2 className={title.length > LONG ? 'long' : ''}>
        {kind && <Glyph kind={kind} size={22} {...(initials ? { initials } : {})} hollow={hollow ?? false} />}
        <span>
          {title} {what && <small>{what}</small>}
        </span>
      </h2>
      {other && <p className="panel-other">{other}</p>}
      {chips && <div className="chips">{chips}</div>}
    </header>
  );
}

/** A titled part of a panel. */
export function Part({ title, aside, children }: { title: ReactNode; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className="panel-part">
      <h3>
        <span>{title}</span>
        {aside && <span>{aside}</span>}
      </h3>
      {children}
    </section>
  );
}
