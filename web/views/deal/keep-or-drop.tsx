import { Button, Tooltip } from 'antd';
import { useState } from 'react';
import { refusalToKeep } from '../../core/what-if/keep.ts';
import { useAsOf } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { KeepDialog } from './keep-dialog.tsx';
import { useDeal } from './use-deal.ts';

/** Ends a what-if: makes facts of it, or forgets it. */
export function KeepOrDrop() {
  const { texts } = useLook();
  const t = texts.deal;
  const { edits, facts, setEdits } = useDeal();
  const asOf = useAsOf();
  const [keeping, setKeeping] = useState(false);
  const keepable = edits.filter((edit) => refusalToKeep(facts, edit) === null);
  const [only] = edits;
  const why =
    asOf !== undefined
      ? t.keepPast
      : keepable.length === 0 && only
        ? t.cannotKeep[refusalToKeep(facts, only) ?? 'not-a-fact']
        : '';
  return (
    <span className="keep-or-drop">
      <Tooltip title={why}>
        <Button size="small" type="primary" disabled={why !== ''} onClick={() => setKeeping(true)}>
          {t.keep}
        </Button>
      </Tooltip>
      <Button size="small" onClick={() => setEdits([])}>
        {t.drop}
      </Button>
      {keeping && <KeepDialog onClose={() => setKeeping(false)} />}
    </span>
  );
}
