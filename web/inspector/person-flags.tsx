import { useTexts } from '../shell/settings.tsx';

/** What whoever wants to meet a person has to know first: he has left, or asked not to be contacted. */
export function PersonFlags({ left, doNotContact }: { left: boolean | null; doNotContact: boolean | null }) {
  const { values, person } = useTexts();
  return (
    <>
      {left && <span className="chip">{values.choice.left}</span>}
      {doNotContact && <span className="chip warn">{person.doNotContact}</span>}
    </>
  );
}
