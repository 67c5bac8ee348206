import { App } from 'antd';
import { z } from 'zod';
import { canBecomeDeal, type WhiteSpaceCell } from '../../core/white-space/cell-key.ts';
import { Failure } from '../../data/failure.ts';
import { useMakeDeal } from '../../data/white-space.ts';
import { useAsOf } from '../../shell/place.ts';
import { useFailureWords } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { useUndoToast } from '../../shell/undo-toast.tsx';

/** What a cell that is taken is taken by. */
const taken = z.object({ kind: z.enum(['order', 'potential', 'deal']), id: z.string() });
export type Taken = z.infer<typeof taken>;

/** What stands in the way of a deal; null where the failure is another. */
export function takenBy(error: unknown): Taken | null {
  if (!(error instanceof Failure) || error.code !== 'no-white-space') return null;
  const read = taken.safeParse(error.details);
  return read.success ? read.data : null;
}

interface Wanted {
  name?: string;
  amount?: number | null;
  currency?: string | null;
}

/** Makes a cell a deal, says so and offers to take it back. `group` is any account of the group. */
export function useCellDeal(group: string) {
  const { texts } = useLook();
  const t = texts.whiteSpace;
  const { message } = App.useApp();
  const wordsOf = useFailureWords();
  const making = useMakeDeal();
  const toast = useUndoToast();
  const past = useAsOf() !== undefined;
  const make = async (
    { accountId, productId }: Pick<WhiteSpaceCell, 'accountId' | 'productId'>,
    wanted: Wanted = {},
  ) => {
    const made = await making.mutateAsync({ group, body: { accountId, productId, ...wanted } }).catch(() => null);
    if (made) toast(t.dealMade, made);
    return made !== null;
  };
  /** By a key, where no panel says what went wrong. */
  const makeAtOnce = async (cell: WhiteSpaceCell) => {
    if (past) return void message.info(t.past);
    if (!canBecomeDeal(cell))
      return void message.info(
        cell.state === 'deployed' || cell.state === 'unfit' ? t.notForSale[cell.state] : t.notForSale.deal,
      );
    const { accountId, productId } = cell;
    try {
      toast(t.dealMade, await making.mutateAsync({ group, body: { accountId, productId } }));
    } catch (error) {
      const by = takenBy(error);
      message.error(by ? t.taken[by.kind] : wordsOf(error));
    }
  };
  return { make, makeAtOnce, isPending: making.isPending, error: making.error, past };
}
