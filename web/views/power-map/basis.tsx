import { AutoComplete, DatePicker, Form, Modal, Select } from 'antd';
import dayjs from 'dayjs';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { z } from 'zod';
import { CONFIDENCES, RANKED_SOURCES } from '../../../domain/facts/provenance.ts';
import type { Basis } from '../../core/power-map/writes.ts';
import { useLook } from '../../shell/settings.tsx';
import { useKept } from '../../shell/use-kept.ts';

/** Source, date and confidence, as an edit and the records it writes have them. */
export const basisOf = z.object({ source: z.string(), observedOn: z.string(), confidence: z.enum(CONFIDENCES) });

interface BasisModel {
  basis: Basis | null;
  /** What edits rest on: what was said before, else asked now; null when the reader says nothing. */
  ask(): Promise<Basis | null>;
  change(): void;
  remember(basis: Basis): void;
}
const BasisContext = createContext<BasisModel | null>(null);

export function useBasis(): BasisModel {
  const model = useContext(BasisContext);
  if (!model) throw new Error('useBasis is used outside of BasisProvider');
  return model;
}

/** Asks once what edits rest on and keeps it for the next ones, until the tab is closed. */
export function BasisProvider({ today, children }: { today: string; children: ReactNode }) {
  const [basis, remember] = useKept('edit-basis', basisOf.nullable(), null);
  const [asking, setAsking] = useState(false);
  const answer = useRef<(basis: Basis | null) => void>(() => undefined);
  const ask = useCallback(
    () =>
      basis
        ? Promise.resolve(basis)
        : new Promise<Basis | null>((resolve) => {
            answer.current = resolve;
            setAsking(true);
          }),
    [basis],
  );
  const change = useCallback(() => {
    answer.current = () => undefined;
    setAsking(true);
  }, []);
  const model = useMemo(() => ({ basis, ask, change, remember }), [basis, ask, change, remember]);
  const end = (given: Basis | null) => {
    setAsking(false);
    if (given) remember(given);
    answer.current(given);
  };
  return (
    <BasisContext.Provider value={model}>
      {children}
      {asking && (
        <BasisDialog first={basis ?? { source: 'colleague', observedOn: today, confidence: 'clear' }} onEnd={end} />
      )}
    </BasisContext.Provider>
  );
}

function BasisDialog({ first, onEnd }: { first: Basis; onEnd(basis: Basis | null): void }) {
  const { texts } = useLook();
  const t = texts.powerMap;
  const [source, setSource] = useState(first.source);
  const [day, setDay] = useState(first.observedOn);
  const [confidence, setConfidence] = useState(first.confidence);
  const whole = source.trim() !== '';
  const end = () => whole && onEnd({ source: source.trim(), observedOn: day, confidence });
  return (
    <Modal
      open
      width={420}
      title={t.basis}
      okText={t.useBasis}
      okButtonProps={{ disabled: !whole }}
      cancelText={texts.frame.cancel}
      onOk={end}
      onCancel={() => onEnd(null)}
    >
      <p className="mut basis-text">{t.basisText}</p>
      <Form layout="vertical" onFinish={end}>
        <Form.Item label={texts.columns.source} htmlFor="basis-source" required>
          <AutoComplete
            id="basis-source"
            value={source}
            onChange={setSource}
            placeholder={texts.edit.source}
            options={RANKED_SOURCES.map((value) => ({ value, label: `${value} · ${texts.values.source[value]}` }))}
          />
        </Form.Item>
        <Form.Item label={texts.columns.observedOn} htmlFor="basis-day" required>
          <DatePicker
            id="basis-day"
            allowClear={false}
            value={dayjs(day)}
            onChange={(value) => value && setDay(value.format('YYYY-MM-DD'))}
          />
        </Form.Item>
        <Form.Item label={texts.columns.confidence} htmlFor="basis-confidence" required>
          <Select
            id="basis-confidence"
            value={confidence}
            onChange={setConfidence}
            options={CONFIDENCES.map((value) => ({ value, label: texts.values.choice[value] }))}
          />
        </Form.Item>
        <button type="submit" hidden />
      </Form>
    </Modal>
  );
}

/** What the next edit rests on, to see and to change. */
export function BasisLine() {
  const { texts } = useLook();
  const { basis, change } = useBasis();
  const sources: Record<string, string> = texts.values.source;
  const words = basis
    ? [sources[basis.source] ?? basis.source, basis.observedOn, texts.values.choice[basis.confidence]].join(' · ')
    : texts.powerMap.basisNone;
  return (
    <button type="button" className="plain door basis-line" title={texts.powerMap.changeBasis} onClick={change}>
      {words}
    </button>
  );
}
