import { useCallback, useMemo } from 'react';
import type { CoverageAnswer, Weighting } from '../../../domain/contract/groups.ts';
import { WEIGHTINGS } from '../../../domain/contract/groups.ts';
import { useParam } from '../../shell/place.ts';

type CoverageLevel = CoverageAnswer['level'];
const LEVELS: readonly CoverageLevel[] = ['customer', 'deal', 'engaged', 'known'];

export interface CoverageChosen {
  level: CoverageLevel;
  excludeRoot: boolean;
}

/** The level asked for and whether the root counts, from the address. */
export function useCoverageChoice(): [CoverageChosen, (part: Partial<CoverageChosen>) => void] {
  const [levelText, setLevel] = useParam('level');
  const [root, setRoot] = useParam('root');
  const choice = useMemo(
    () => ({ level: LEVELS.find((level) => level === levelText) ?? 'customer', excludeRoot: root === '0' }),
    [levelText, root],
  );
  const set = useCallback(
    (part: Partial<CoverageChosen>) => {
      if (part.level !== undefined) setLevel(part.level === 'customer' ? null : part.level);
      if (part.excludeRoot !== undefined) setRoot(part.excludeRoot ? '0' : null);
    },
    [setLevel, setRoot],
  );
  return [choice, set];
}

/** Which of the three weightings the figures show, from the address. */
export function useWeighting(): [Weighting, (weighting: Weighting) => void] {
  const [text, setText] = useParam('weight');
  return [
    WEIGHTINGS.find((weighting) => weighting === text) ?? 'count',
    useCallback((weighting) => setText(weighting === 'count' ? null : weighting), [setText]),
  ];
}
