import type { ReactNode } from 'react';
import { useSelection } from '../../shell/place.ts';

/** Shows a person in the inspector of the deal. */
export function PersonLink({ id, children }: { id: string; children: ReactNode }) {
  const [, select] = useSelection();
  return (
    <button type="button" className="plain finding-link" onClick={() => select({ kind: 'person', id })}>
      {children}
    </button>
  );
}
