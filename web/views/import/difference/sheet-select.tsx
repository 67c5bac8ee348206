import { Select } from 'antd';
import type { SheetChoice } from '../../../../domain/contract/organogram.ts';
import { day } from '../../../core/format/format.ts';
import { useLook } from '../../../shell/settings.tsx';

interface SheetSelectProps {
  choices: readonly SheetChoice[];
  chosen: { accountId: string; date: string } | null;
  onChoose(choice: SheetChoice): void;
}

/** Which organogram of the file is compared; those that cannot be are said to be so. */
export function SheetSelect({ choices, chosen, onChoose }: SheetSelectProps) {
  const { texts } = useLook();
  const t = texts.difference;
  const keyOf = ({ accountId, date }: { accountId: string; date: string }) => `${date} ${accountId}`;
  const isComparable = ({ standing }: SheetChoice) => standing === 'same' || standing === 'newer';
  return (
    <div className="difference-choice">
      <span>{t.choose}</span>
      <Select
        aria-label={t.choose}
        className="difference-select"
        showSearch
        placeholder={t.choosePlease}
        value={chosen ? keyOf(chosen) : null}
        optionFilterProp="label"
        options={[...choices.filter(isComparable), ...choices.filter((one) => !isComparable(one))].map((choice) => ({
          value: keyOf(choice),
          label: `${choice.name} · ${day(choice.date)} · ${t.seats(choice.posts)} · ${t.standing[choice.standing]}`,
          disabled: !isComparable(choice),
        }))}
        onChange={(key: string) => {
          const choice = choices.find((one) => keyOf(one) === key);
          if (choice) onChoose(choice);
        }}
      />
      {!chosen && !choices.some(isComparable) && <span className="mut">{t.nothingToCompare}</span>}
    </div>
  );
}
