import type { ReactNode } from 'react';
import { FACT_KINDS } from '../../domain/facts/kind.ts';
import type { Selection } from '../core/address/address.ts';
import { useTexts } from '../shell/settings.tsx';
import { AccountPanel } from './account-panel.tsx';
import { FactPanel } from './fact-panel.tsx';
import { PersonPanel } from './person-panel.tsx';
import './panel.css';

/** Whatever is selected, wherever it was selected; a view adds what it knows below the head. */
export function Inspector({ selection, children }: { selection: Selection | null; children?: ReactNode }) {
  const { frame } = useTexts();
  const kind = FACT_KINDS.find((known) => known === selection?.kind);
  if (!selection || !kind) return <p className="panel-empty">{frame.nothingSelected}</p>;
  if (kind === 'account')
    return (
      <AccountPanel key={selection.id} id={selection.id}>
        {children}
      </AccountPanel>
    );
  if (kind === 'person')
    return (
      <PersonPanel key={selection.id} id={selection.id}>
        {children}
      </PersonPanel>
    );
  return (
    <FactPanel key={selection.id} kind={kind} id={selection.id}>
      {children}
    </FactPanel>
  );
}
