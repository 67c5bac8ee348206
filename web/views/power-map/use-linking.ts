import { App } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../shell/settings.tsx';
import type { MapModel } from './use-power-map.ts';
import type { FormWanted } from './wanted-form.tsx';

/** Drawing a line from one person to another: dragged, or the two chosen one after the other by pointer or keys. */
export function useLinking(model: MapModel, onForm: (wanted: FormWanted) => void) {
  const { powerMap: t } = useTexts();
  const { message } = App.useApp();
  const [on, setOn] = useState(false);
  const [from, setFrom] = useState<string | null>(null);
  const peopleOn = (node: string): string[] => {
    const [kind, id] = [node.slice(0, node.indexOf(':')), node.slice(node.indexOf(':') + 1)];
    if (kind === 'person') return [id];
    return kind === 'seat' ? (model.seats.seats.get(id)?.holders.map(({ personId }) => personId) ?? []) : [];
  };
  const end = () => {
    setOn(false);
    setFrom(null);
  };
  const link = (start: string, to: string) => {
    const [[first], [second]] = [peopleOn(start), peopleOn(to)];
    if (first === undefined || second === undefined) void message.info(t.nobodyThere);
    else if (first === second) void message.info(t.sameOne);
    else {
      end();
      onForm({ form: 'line', from: first, to: second, line: null });
    }
  };
  return {
    on,
    from,
    /** Who the line starts from, as the reader chose. */
    starter: from === null ? null : (peopleOn(from)[0] ?? null),
    end,
    link,
    /** Turns drawing on, from somebody or with nobody chosen yet. */
    begin(node: string | null) {
      setOn(true);
      setFrom(node !== null && peopleOn(node).length > 0 ? node : null);
    },
    /** A node was chosen while drawing. */
    choose(node: string) {
      if (from !== null) link(from, node);
      else if (peopleOn(node).length > 0) setFrom(node);
      else void message.info(t.nobodyThere);
    },
  };
}
export type LinkingModel = ReturnType<typeof useLinking>;
