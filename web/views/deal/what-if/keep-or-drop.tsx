import { Button, Tooltip } from 'antd';
import { memo, useState } from 'react';
import { refusalToKeep } from '../../../core/what-if/keep.ts';
import { useAsOf } from '../../../shell/place.ts';
import { useLook } from '../../../shell/settings.tsx';
import { useDeal, useTried } from '../use-deal.ts';
import { KeepDialog } from './keep-dialog.tsx';

/** Ends a what-if: makes facts of it, or forgets it. */
export function KeepOrDrop() {
  const { texts } = useLook();
  const t = texts.deal;
  const { facts } = useDeal();
  const { edits } = useTried();
  const asOf = useAsOf();
  const refusals = edits.map((edit) => refusalToKeep(facts, edit));
  const refused = refusals.every((refusal) => refusal !== null) ? refusals[0] : null;
  return <Ends why={asOf !== undefined ? t.keepPast : refused ? t.cannotKeep[refused] : ''} />;
}

/** `why` nothing can be kept; empty where something can. */
const Ends = memo(function Ends({ why }: { why: string }) {
  const { texts } = useLook();
  const t = texts.deal;
  const { setEdits } = useDeal();
  const [keeping, setKeeping] = useState(false);
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
});
