import { Button, Input } from 'antd';
import { DownOutlined, SearchOutlined, UpOutlined } from '../../marks/icons.tsx';
import { useLook } from '../../shell/settings.tsx';

interface FindProps {
  text: string;
  hits: readonly { id: string }[] | null;
  selected: string | null;
  onText(text: string): void;
  onGo(id: string): void;
}

/** Search inside the map: what does not match fades, Enter goes from hit to hit. */
export function FindInTree({ text, hits, selected, onText, onGo }: FindProps) {
  const { texts } = useLook();
  const t = texts.group;
  const at = hits?.findIndex((hit) => hit.id === selected) ?? -1;
  const step = (by: number) => {
    if (!hits || hits.length === 0) return;
    const next = hits[(at + by + hits.length) % hits.length];
    if (next) onGo(next.id);
  };
  return (
    <span className="find">
      <Input
        prefix={<SearchOutlined />}
        allowClear
        placeholder={t.find}
        aria-label={t.find}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onPressEnter={(event) => {
          if (!event.nativeEvent.isComposing) step(event.shiftKey ? -1 : 1);
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
