import { NODE_KINDS } from '../../domain/contract/explore.ts';
import type { Selection } from '../core/address/address.ts';
import { useTexts } from '../shell/settings.tsx';
import { AccountPanel } from './account-panel.tsx';
import { FactPanel } from './fact-panel.tsx';
import { PersonPanel } from './person-panel.tsx';
import './panel.css';

/** Whatever is selected, wherever it was selected. */
export function Inspector({ selection }: { selection: Selection | null }) {
  const { frame } = useTexts();
  const kind = [...NODE_KINDS, 'stake' as const].find((known) => known === selection?.kind);
  if (!selection || !kind) return <p className="panel-empty">{frame.nothingSelected}</p>;
  if (kind === 'account') return <AccountPanel key={selection.id} id={selection.id} />;
  if (kind === 'person') return <PersonPanel key={selection.id} id={selection.id} />;
  return <FactPanel key={selection.id} kind={kind} id={selection.id} />;
}
