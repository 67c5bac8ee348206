import { useQuery } from '@tanstack/react-query';
import { App, Button, Input, Popover, Tooltip } from 'antd';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { savedViews, useRemoveView, useSaveView } from '../../data/scores.ts';
import { DeleteOutlined, SaveOutlined } from '../../marks/icons.tsx';
import { Bones } from '../../shell/bones.tsx';
import { useFailureWords } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';

/** Tables kept by name, each with its address: open one, keep this one, remove one. */
export function SavedViews({ screen }: { screen: string }) {
  const t = useLook().texts.scores;
  const [open, setOpen] = useState(false);
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={setOpen}
      content={<ViewList screen={screen} onLeave={() => setOpen(false)} />}
    >
      <Button icon={<SaveOutlined />} aria-expanded={open}>
        {t.views}
      </Button>
    </Popover>
  );
}

function ViewList({ screen, onLeave }: { screen: string; onLeave(): void }) {
  const t = useLook().texts.scores;
  const { message } = App.useApp();
  const wordsOf = useFailureWords();
  const { pathname, search } = useLocation();
  const [name, setName] = useState('');
  const query = useQuery(savedViews(screen));
  const save = useSaveView(screen);
  const remove = useRemoveView();
  const fail = (error: unknown) => void message.error(wordsOf(error));
  const keep = () => {
    const wanted = name.trim();
    if (wanted === '') return;
    save.mutate(
      { name: wanted, address: addressKept(pathname, search) },
      {
        onSuccess: () => {
          setName('');
          void message.success(t.viewKept(wanted));
        },
        onError: fail,
      },
    );
  };
  const rows = query.data?.rows;
  return (
    <div className="saved-views">
      {!rows && <Bones rows={2} />}
      {rows?.length === 0 && <p className="mut">{t.noViews}</p>}
      <ul>
        {rows?.map((view) => (
          <li key={view.id}>
            <Link to={view.address} onClick={onLeave} className="clip" title={view.name}>
              {view.name}
            </Link>
            <Tooltip title={t.removeView(view.name)}>
              <Button
                type="text"
                size="small"
                icon={<DeleteOutlined />}
                aria-label={t.removeView(view.name)}
                onClick={() => remove.mutate(view.id, { onError: fail })}
              />
            </Tooltip>
          </li>
        ))}
      </ul>
      <div className="saved-views-keep">
        <Input
          aria-label={t.viewName}
          placeholder={t.viewName}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.target.value)}
          onPressEnter={keep}
        />
        <Button type="primary" disabled={name.trim() === ''} loading={save.isPending} onClick={keep}>
          {t.keepView}
        </Button>
      </div>
    </div>
  );
}

/** What a view is: not which row is chosen, nor the reader's language and theme. */
function addressKept(pathname: string, search: string): string {
  const params = new URLSearchParams(search);
  for (const name of ['sel', 'lang', 'theme']) params.delete(name);
  return params.size === 0 ? pathname : `${pathname}?${params}`;
}
