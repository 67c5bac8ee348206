import { DatePicker, Input, Modal, Radio } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import type { SignalRow } from '../../../domain/contract/signals.ts';
import { SNOOZES, type Snooze, snoozedUntil } from '../../core/signals/snooze.ts';
import { useLook } from '../../shell/settings.tsx';
import type { Wanted } from './use-signal-steps.tsx';

interface StepDialogProps {
  signal: SignalRow;
  act: 'snooze' | 'reason';
  /** What the signal says. */
  about: string;
  today: string;
  onClose(): void;
  onStep(wanted: Wanted): void;
}

/** Asks until when a signal is snoozed, and why; or only why. */
export function StepDialog({ signal, act, about, today, onClose, onStep }: StepDialogProps) {
  const { texts } = useLook();
  const t = texts.signals;
  const [choice, setChoice] = useState<Snooze | 'date'>('tomorrow');
  const [date, setDate] = useState<string | null>(null);
  const [reason, setReason] = useState(signal.reason ?? '');
  const [tried, setTried] = useState(false);
  const until = choice === 'date' ? date : snoozedUntil(choice, today);
  const missing = act === 'snooze' && (until === null || until <= today);
  const why = reason.trim() === '' ? {} : { reason: reason.trim() };
  const save = () => {
    setTried(true);
    if (missing) return;
    onClose();
    if (act === 'snooze') onStep({ state: 'snoozed', until: until ?? undefined, ...why });
    else if (signal.state === 'snoozed') onStep({ state: 'snoozed', until: signal.until ?? undefined, ...why });
    else onStep({ state: signal.state === 'done' ? 'done' : 'open', ...why });
  };
  return (
    <Modal
      open
      width={460}
      title={act === 'snooze' ? t.snoozeTitle : t.reason}
      okText={act === 'snooze' ? t.snooze : texts.frame.save}
      cancelText={texts.frame.cancel}
      onOk={save}
      onCancel={onClose}
    >
      <form
        className="signal-dialog"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <p className="mut">{about}</p>
        {act === 'snooze' && (
          <>
            <Radio.Group
              aria-label={t.snoozeTitle}
              value={choice}
              onChange={(event) => setChoice(event.target.value)}
              options={[...SNOOZES, 'date' as const].map((value, at) => ({
                value,
                label: (
                  <>
                    {t.snoozes[value]}
                    {value !== 'date' && <small className="mut"> {snoozedUntil(value, today)}</small>}
                  </>
                ),
                ...(at === 0 ? { autoFocus: true } : {}),
              }))}
            />
            {choice === 'date' && (
              <DatePicker
                aria-label={t.snoozes.date}
                placeholder={texts.edit.day}
                value={date === null ? null : dayjs(date)}
                minDate={dayjs(today).add(1, 'day')}
                onChange={(next) => setDate(next?.format('YYYY-MM-DD') ?? null)}
              />
            )}
            {tried && missing && (
              <p className="wrong" role="alert">
                {t.dayMissing}
              </p>
            )}
          </>
        )}
        <Input.TextArea
          aria-label={t.reason}
          placeholder={t.reasonHint}
          autoFocus={act === 'reason'}
          maxLength={2_000}
          autoSize={{ minRows: 2, maxRows: 6 }}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <button type="submit" hidden />
      </form>
    </Modal>
  );
}
