import { Button } from 'antd';
import { DownOutlined, SearchOutlined, UpOutlined } from '../../marks/icons.tsx';
import { useLook } from '../../shell/settings.tsx';
import { TextInput } from '../../shell/text-input.tsx';
import './find.css';

interface FindProps {
  /** What is found here; entities of the tree unless told. */
  hint?: string;
  text: string;
  /** What matches a text, in the order of the tree; null for no text. */
  search(text: string): readonly { id: string }[] | null;
  selected: string | null;
  onText(text: string): void;
  onGo(id: string): void;
}

/** Search inside the map: what does not match fades, Enter goes from hit to hit. */
export function FindInTree({ hint, text, search, selected, onText, onGo }: FindProps) {
  const { texts } = useLook();
  const t = texts.group;
  const hits = search(text);
  const at = hits?.findIndex((hit) => hit.id === selected) ?? -1;
  // What is in the field counts, also when the address has not followed yet.
  const step = (by: number, found = hits) => {
    const from = found?.findIndex((hit) => hit.id === selected) ?? -1;
    const next = found?.[(from + by + found.length) % found.length];
    if (next) onGo(next.id);
  };
  return (
    <span className="find">
      <TextInput
        prefix={<SearchOutlined />}
        allowClear
        placeholder={hint ?? t.find}
        aria-label={hint ?? t.find}
        value={text}
        onText={onText}
        onPressEnter={(event) => {
          if (!event.nativeEvent.isComposing) step(event.shiftKey ? -1 : 1, search(event.currentTarget.value));
        }}
      />
      {hits && (
        <>
          <span className="mut nowrap" aria-live="polite">
            {t.found(at + 1, hits.length)}
          </span>
          <Button
            type="text"
            size="small"
            icon={<UpOutlined />}
            aria-label="↑"
            disabled={hits.length === 0}
            onClick={() => step(-1)}
          />
          <Button
            type="text"
            size="small"
            icon={<DownOutlined />}
            aria-label="↓"
            disabled={hits.length === 0}
            onClick={() => step(1)}
          />
        </>
      )}
    </span>
  );
}
