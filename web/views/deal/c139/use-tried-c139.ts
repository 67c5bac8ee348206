import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { templatesFor } from '../../../../domain/c139/templates.ts';
import { type TriedC139, triedC139 } from '../../../core/c139/tried.ts';
import { c139Templates } from '../../../data/c139.ts';
import { useDeal, useTried } from '../use-deal.ts';
import { useTemplate } from './use-c139.ts';

/** C139 before and after what is tried, computed here; null while nothing is tried or the templates are on their way. */
export function useTriedC139(): { before: TriedC139; after: TriedC139 } | null {
  const { c139, before } = useDeal();
  const { after, trying } = useTried();
  const [asked] = useTemplate();
  const whole = useQuery({ ...c139Templates(true), enabled: trying }).data?.whole;
  return useMemo(() => {
    if (!trying || !whole) return null;
    const templates = templatesFor(whole, whole.some(({ id }) => id === asked) ? asked : undefined);
    return {
      before: triedC139(before.figures, c139, templates),
      after: triedC139(after.figures, c139, templates),
    };
  }, [trying, whole, asked, c139, before, after]);
}
