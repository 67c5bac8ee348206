import { Button, Input, InputNumber } from 'antd';
import { useState } from 'react';
import type { Path } from '../../../core/score/form.ts';
import { DeleteOutlined, PlusOutlined } from '../../../marks/icons.tsx';
import { useLook } from '../../../shell/settings.tsx';
import { Problem, useForm } from './form.tsx';

/** Numbers by a free name, as the points of kinds of events. */
export function RecordField({ path, value }: { path: Path; value: unknown }) {
  const { set, problems } = useForm();
  const { texts } = useLook();
  const t = texts.scoreModel;
  const [name, setName] = useState('');
  const known: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  const wanted = name.trim();
  const add = () => {
    if (wanted === '' || wanted in known) return;
    set(path, { ...known, [wanted]: 0 });
    setName('');
  };
  return (
    <>
      <ul className="model-record">
        {Object.entries(known).map(([key, each]) => (
          <li key={key}>
            <span className="clip" title={key}>
              {key}
            </span>
            <InputNumber
              aria-label={key}
              {...(problems.has([...path, key].join('.')) ? { status: 'error' as const } : {})}
              value={typeof each === 'number' ? each : null}
              onChange={(next) => set([...path, key], next)}
            />
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined />}
              aria-label={`${t.remove} ${key}`}
              onClick={() => set(path, Object.fromEntries(Object.entries(known).filter(([other]) => other !== key)))}
            />
            <Problem path={[...path, key]} />
          </li>
        ))}
      </ul>
      <div className="model-add">
        <Input
          aria-label={t.key}
          placeholder={t.key}
          value={name}
          onChange={(event) => setName(event.target.value)}
          onPressEnter={add}
        />
        <Button icon={<PlusOutlined />} disabled={wanted === '' || wanted in known} onClick={add}>
          {t.add}
        </Button>
      </div>
    </>
  );
}
