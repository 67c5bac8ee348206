import { useQuery } from '@tanstack/react-query';
import { Input, Modal } from 'antd';
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { powerMapPath, recordPath } from '../core/address/address.ts';
import { nameIn } from '../core/format/format.ts';
import { search } from '../data/queries.ts';
import { Glyph } from '../marks/glyph.tsx';
import { useGo } from './place.ts';
import { Nothing } from './problem.tsx';
import { useLook } from './settings.tsx';
import './palette.css';

interface Entry {
  key: string;
  group: string;
  kind: 'account' | 'person' | 'deal' | 'command';
  name: string;
  sub?: string | null;
  run(): void;
}

/** Search and commands in one field: `Ctrl/Cmd K`. */
export function Palette({ onClose }: { onClose(): void }) {
  const { texts } = useLook();
  const t = texts.frame;
  const [text, setText] = useState('');
  const entries = useEntries(text);
  /** The entry gone to by key or pointer; without one, Enter takes the first of what is found. */
  const [at, setAt] = useState<number | null>(null);
  const [entered, setEntered] = useState(false);
  const list = useId();
  const box = useRef<HTMLDivElement>(null);
  const active = Math.min(at ?? 0, entries.rows.length - 1);
  useEffect(() => {
    box.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  });
  const run = (entry: Entry | undefined) => {
    if (!entry) return;
    onClose();
    entry.run();
  };
  // Whoever types faster than the search answers means the first hit of his text, not of the letters before.
  useEffect(() => {
    if (!entered || !entries.current) return;
    setEntered(false);
    run(entries.rows[active]);
  });
  const key = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setAt((active + step + entries.rows.length) % Math.max(1, entries.rows.length));
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      if (at === null) setEntered(true);
      else run(entries.rows[active]);
    }
  };
  return (
    <Modal
      open
      closable={false}
      footer={null}
      onCancel={onClose}
      width={600}
      className="palette"
      style={{ top: 88 }}
      title={<span className="unseen">{t.searchTitle}</span>}
    >
      <Input
        autoFocus
        variant="borderless"
        size="large"
        placeholder={t.search}
        value={text}
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={entries.rows[active] ? `${list}-${active}` : undefined}
        aria-label={t.searchTitle}
        onChange={(event) => {
          setText(event.target.value);
          setAt(null);
          setEntered(false);
        }}
        onKeyDown={key}
      />
      <div className="palette-list" id={list} role="listbox" aria-label={t.searchTitle} ref={box}>
        {entries.rows.map((entry, index) => (
          <div key={entry.key}>
            {entry.group !== entries.rows[index - 1]?.group && <h3>{entry.group}</h3>}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys of the list */}
            {/* biome-ignore lint/a11y/useFocusableInteractive: options are named by aria-activedescendant */}
            <div
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === active}
              className="palette-entry"
              // A list that grows under a resting pointer is no choice.
              onMouseMove={({ movementX, movementY }) => (movementX || movementY) && setAt(index)}
              onClick={() => run(entry)}
            >
              <Glyph kind={entry.kind} />
              <span className="clip">{entry.name}</span>
              {entry.sub && <span className="mut clip">{entry.sub}</span>}
            </div>
          </div>
        ))}
        {entries.nothing && <Nothing title={t.searchNothing(text)}>{t.searchNothingNext}</Nothing>}
      </div>
      <div className="palette-foot mut">
        <span>{t.searchHint}</span>
        {entries.total > entries.shown && <span>{t.results(entries.shown, entries.total)}</span>}
      </div>
    </Modal>
  );
}

function useEntries(text: string) {
  const { texts, language, setLanguage, theme, setTheme } = useLook();
  const go = useGo();
  const { pathname } = useLocation();
  const t = texts.frame;
  const wanted = useDeferredValue(text.trim());
  const found = useQuery(search(wanted));
  const hits: Entry[] =
    wanted === ''
      ? []
      : (found.data?.rows ?? []).map((row) => ({
          key: `${row.kind}:${row.id}`,
          group: texts.values.node[row.kind],
          kind: row.kind,
          name: nameIn(language, row),
          sub: row.sub,
          run: () => go(recordPath(row.kind, row.id)),
        }));
  const command = (key: string, name: string, run: () => void): Entry => ({
    key,
    group: t.commands,
    kind: 'command',
    name,
    run,
  });
  const account = /^\/(?:accounts|groups)\/([^/]+)/u.exec(pathname)?.[1];
  const commands = [
    ...(account
      ? [command('power-map', t.goTo(texts.powerMap.title), () => go(powerMapPath(decodeURIComponent(account))))]
      : []),
    command('portfolio', t.goTo(t.portfolio), () => go('/portfolio')),
    command('deals', t.goTo(t.deals), () => go('/deals')),
    command('gaps', t.goTo(texts.gaps.title), () => go('/gaps')),
    command('scores', t.goTo(texts.scores.title), () => go('/scores')),
    command('signals', t.goTo(texts.signals.title), () => go('/signals')),
    command('signal-rules', t.goTo(texts.signalRules.title), () => go('/signals/rules')),
    command('review', t.goTo(texts.review.title), () => go('/review')),
    command('decision-makers', t.goTo(t.decisionMakers), () => go('/decision-makers')),
    command('routes', t.goTo(t.routes), () => go('/routes')),
    command('white-space', t.goTo(texts.whiteSpace.title), () => go('/white-space')),
    command('explore', t.goTo(t.explore), () => go('/explore')),
    command('import', t.goTo(t.importing), () => go('/import')),
    command('suggestions', t.goTo(t.suggestions), () => go('/suggestions')),
    command('account', t.newAccount, () => go('/portfolio?new=account')),
    command('theme', t.switchTheme, () => setTheme(theme === 'dark' ? 'light' : 'dark')),
    command('language', t.switchLanguage, () => setLanguage(language === 'zh' ? 'en' : 'zh')),
  ].filter((entry) => entry.name.toLowerCase().includes(wanted.toLowerCase()));
  const order: readonly string[] = ['account', 'person', 'deal'];
  hits.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const rows = [...hits, ...commands];
  return {
    rows,
    /** Whether these are the entries of the text as it stands, and not of one before. */
    current: wanted === text.trim() && (wanted === '' || !(found.isPending || found.isPlaceholderData)),
    shown: hits.length,
    total: wanted === '' ? 0 : (found.data?.total ?? 0),
    nothing: wanted !== '' && rows.length === 0 && !found.isFetching,
  };
}
