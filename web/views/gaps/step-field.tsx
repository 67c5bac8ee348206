import type { ReactNode } from 'react';

interface StepFieldProps {
  /** Also said by the control inside, as its label. */
  name: string;
  /** Over the whole width. */
  whole?: boolean;
  children: ReactNode;
}

/** A control with its name above. */
export function StepField({ name, whole = false, children }: StepFieldProps) {
  return (
    <div className={whole ? 'step-field whole' : 'step-field'}>
      <span aria-hidden="true">{name}</span>
      {children}
    </div>
  );
}
