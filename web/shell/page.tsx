import { Button, Tooltip } from 'antd';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useState } from 'react';
import { CloseOutlined, MenuFoldOutlined } from '../marks/icons.tsx';
import { useLook } from './settings.tsx';
import { useWide } from './use-media.ts';
import './page.css';

/** Names longer than this are written smaller rather than cut. */
const LONG = 48;
const NARROW = 300;
const WIDE = 640;

interface PageProps {
  /** Also the title of the browser's tab. */
  title: string;
  heading?: ReactNode;
  sub?: ReactNode;
  actions?: ReactNode;
  inspector?: ReactNode;
  /** The inspector shows what the reader selected; else, in a narrow window, it waits to be opened. */
  chosen?: boolean;
  children: ReactNode;
}

/** A view: heading, content that fills the rest, and the inspector at the right. */
export function Page({ title, heading, sub, actions, inspector, chosen = true, children }: PageProps) {
  const { settings, texts } = useLook();
  useEffect(() => {
    document.title = title === '' ? 'Meridian' : `${title} · Meridian`;
  }, [title]);
  const wide = useWide(1180);
  const open = settings.inspector ?? (wide || chosen);
  return (
    <div className="page">
      <main className="page-main" id="content" tabIndex={-1}>
        {heading !== null && (
          <header className="page-head">
            <div className="page-names">
              {heading ?? <h1 className={title.length > LONG ? 'long' : ''}>{title}</h1>}
            </div>
            <div className="page-actions">
              {actions}
              {inspector && !open && <InspectorSwitch />}
            </div>
            {sub && <div className="page-sub">{sub}</div>}
          </header>
        )}
        <div className="page-body">{children}</div>
      </main>
      {inspector && open && <InspectorFrame label={texts.frame.inspector}>{inspector}</InspectorFrame>}
    </div>
  );
}

function InspectorSwitch() {
  const { change, texts } = useLook();
  return (
    <Tooltip title={texts.frame.openInspector}>
      <Button
        type="text"
        icon={<MenuFoldOutlined />}
        aria-label={texts.frame.openInspector}
        onClick={() => change({ inspector: true })}
      />
    </Tooltip>
  );
}

function InspectorFrame({ label, children }: { label: string; children: ReactNode }) {
  const { settings, change, texts } = useLook();
  const [width, setWidth] = useState(settings.inspectorWidth ?? 376);
  const limited = (value: number) => Math.min(WIDE, Math.max(NARROW, value));
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (event.buttons === 1) setWidth(limited(window.innerWidth - event.clientX));
  };
  const key = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowLeft' ? 16 : event.key === 'ArrowRight' ? -16 : 0;
    if (step === 0) return;
    event.preventDefault();
    setWidth(limited(width + step));
    change({ inspectorWidth: limited(width + step) });
  };
  return (
    <aside className="inspector" aria-label={label} style={{ width }}>
      {/* biome-ignore lint/a11y/useSemanticElements: an <hr> takes no pointer and no keys */}
      <div
        className="inspector-edge"
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={texts.frame.resizeInspector}
        aria-valuenow={width}
        aria-valuemin={NARROW}
        aria-valuemax={WIDE}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onPointerUp={() => change({ inspectorWidth: width })}
        onKeyDown={key}
      />
      <button
        type="button"
        className="inspector-close plain"
        aria-label={texts.frame.closeInspector}
        title={texts.frame.closeInspector}
        onClick={() => change({ inspector: false })}
      >
        <CloseOutlined />
      </button>
      <div className="inspector-body">{children}</div>
    </aside>
  );
}
