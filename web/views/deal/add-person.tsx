import { FactForm } from '../edit/fact-form.tsx';
import { useDeal } from './use-deal.ts';

/** The form for a person's part in the deal, with a role already chosen where one is missing. */
export function AddPerson({ role, onClose }: { role?: string; onClose(): void }) {
  const { deal, names } = useDeal();
  return (
    <FactForm
      kind="decision"
      preset={{ dealId: deal.id, ...(role ? { roles: [role] } : {}) }}
      names={{ ...names, deal: { [deal.id]: deal.name } }}
      onClose={onClose}
    />
  );
}
