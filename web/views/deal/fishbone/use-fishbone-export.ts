import { useCallback, useRef } from 'react';
import { savePng, saveText } from '../../../canvas/export.ts';
import { money } from '../../../core/format/format.ts';
import { useLook } from '../../../shell/settings.tsx';
import { useDeal, useTried } from '../use-deal.ts';
import { fishboneFile } from './fishbone-file.tsx';

type Drawn = Pick<Parameters<typeof fishboneFile>[0], 'drawn' | 'members' | 'words'>;

/** What is written on the drawing beside the persons. */
export function useFishboneWords(): Drawn['words'] {
  const { texts, language } = useLook();
  const { deal } = useDeal();
  const { goal, powerScale } = texts.deal;
  return { goal, amount: money(deal.amount, deal.currency, language), scale: powerScale };
}

/** Gives out the drawing as it is at the moment of the click, whole, with title and legend. */
export function useFishboneExport(shown: Drawn): (kind: 'png' | 'svg') => void {
  const { texts, tokens } = useLook();
  const { deal } = useDeal();
  const { after } = useTried();
  const file = () => {
    const sub = `${texts.deal.tabs.fishbone} · ${texts.group.asOf(after.figures.asOf)}`;
    return fishboneFile({ ...shown, tokens, title: deal.name, texts, sub });
  };
  const latest = useRef(file);
  latest.current = file;
  return useCallback(
    (kind) => {
      if (kind === 'png') void savePng(latest.current(), deal.name);
      else saveText(latest.current().svg, deal.name, 'svg');
    },
    [deal.name],
  );
}
