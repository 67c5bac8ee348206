import { Button, Tooltip } from 'antd';
import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { isLarge } from '../core/scene/detail.ts';
import type { Scene } from '../core/scene/scene.ts';
import type { Point } from '../core/tree/route.ts';
import { CompressOutlined, ZoomInOutlined, ZoomOutOutlined } from '../marks/icons.tsx';
import { useLook } from '../shell/settings.tsx';
import { type Canvas, createCanvas } from './cytoscape.ts';
import './map.css';

export interface MapHandle {
  fit(readable?: boolean): void;
  centre(id: string): void;
}
interface MapProps {
  scene: Scene;
  /** A new value fits the map into the window anew. */
  subject: string;
  label: string;
  selected: string | null;
  selectedLine?: string | null;
  lit?: ReadonlySet<string> | null;
  /** The node that stays where it is on the screen when the scene changes. */
  keep?: string | null;
  movable?: boolean;
  /** Dragging from a node to another draws a line instead of moving the map. */
  linking?: boolean;
  onLink?(from: string, to: string): void;
  /** What a screen reader is told about the selected node. */
  spoken: string;
  onSelect(id: string | null): void;
  onSelectLine?(id: string | null): void;
  onBadge?(id: string): void;
  onOpen?(id: string): void;
  onMove?(id: string, to: Point): void;
  /** True when the key was used. */
  onKey?(key: string): boolean;
  tools?: ReactNode;
  children?: ReactNode;
  ref?: Ref<MapHandle>;
}

/** A scene on the canvas with zoom and keys. The table beside it holds the same for those who do not see it. */
export function GraphMap(props: MapProps) {
  const {
    scene,
    subject,
    selected,
    selectedLine = null,
    lit = null,
    keep = null,
    movable = false,
    linking = false,
  } = props;
  const { tokens, texts } = useLook();
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<Canvas | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const colours = useRef(tokens);
  const fitted = useRef<string | null>(null);
  const large = isLarge(scene.nodes.length, scene.lines.length);

  useEffect(() => {
    if (!box.current) return;
    const made = createCanvas(
      box.current,
      colours.current,
      { movable, large },
      {
        onSelect: (id) => latest.current.onSelect(id),
        onSelectLine: (id) => latest.current.onSelectLine?.(id),
        onBadge: (id) => latest.current.onBadge?.(id),
        onOpen: (id) => latest.current.onOpen?.(id),
        onMove: (id, to) => latest.current.onMove?.(id, to),
        onLink: (from, to) => latest.current.onLink?.(from, to),
      },
    );
    canvas.current = made;
    fitted.current = null;
    return () => {
      canvas.current = null;
      made.destroy();
    };
  }, [movable, large]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `large` makes a new canvas, which is to be drawn on too
  useEffect(() => {
    const again = fitted.current !== subject;
    canvas.current?.draw(scene, again ? null : keep, movable && !again);
    if (again && scene.nodes.length > 0) {
      canvas.current?.fit(true);
      fitted.current = subject;
    }
  }, [scene, subject, keep, movable, large]);
  // The scene is a dependency because a new element has to be lit too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => canvas.current?.select(selected, selectedLine), [selected, selectedLine, scene]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => canvas.current?.fade(lit), [lit, scene]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new canvas is told too
  useEffect(() => canvas.current?.link(linking), [linking, movable, large]);
  useEffect(() => {
    if (colours.current === tokens) return;
    colours.current = tokens;
    canvas.current?.restyle(tokens);
  }, [tokens]);
  useImperativeHandle(props.ref, () => ({
    fit: (readable) => canvas.current?.fit(readable),
    centre: (id) => canvas.current?.centre(id),
  }));

  const zoom: Record<string, () => void> = {
    '+': () => canvas.current?.zoomBy(1.25),
    '=': () => canvas.current?.zoomBy(1.25),
    '-': () => canvas.current?.zoomBy(0.8),
    '0': () => canvas.current?.fit(),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const own = zoom[event.key];
    if (own) own();
    else if (!props.onKey?.(event.key)) return;
    event.preventDefault();
  };
  const t = texts.map;
  return (
    <div className="map">
      {/* biome-ignore-start lint/a11y/noNoninteractiveTabindex: a map is moved in by keys */}
      <div
        className={linking ? 'map-canvas linking' : 'map-canvas'}
        ref={box}
        role="application"
        aria-label={props.label}
        tabIndex={0}
        onKeyDown={onKeyDown}
      />
      {/* biome-ignore-end lint/a11y/noNoninteractiveTabindex: see above */}
      <div className="unseen" aria-live="polite">
        {props.spoken}
      </div>
      <div className="map-tools">
        <Tooltip title={`${t.zoomIn} (+)`} placement="left">
          <Button icon={<ZoomInOutlined />} aria-label={t.zoomIn} onClick={zoom['+']} />
        </Tooltip>
        <Tooltip title={`${t.zoomOut} (−)`} placement="left">
          <Button icon={<ZoomOutOutlined />} aria-label={t.zoomOut} onClick={zoom['-']} />
        </Tooltip>
        <Tooltip title={`${t.fit} (0)`} placement="left">
          <Button icon={<CompressOutlined />} aria-label={t.fit} onClick={zoom['0']} />
        </Tooltip>
        {props.tools}
      </div>
      {props.children}
    </div>
  );
}
