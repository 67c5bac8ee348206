import type { Zone } from '../../domain/c139/template.ts';
import { type ZoneRange, zoneWhy, zoneWords } from '../core/c139/zone.ts';
import { useLook } from '../shell/settings.tsx';

/** Up and full, level and half, down and empty: told by shape, not by colour. */
const OUTLINE: Record<Zone, string> = {
  win: 'M8 2.5 14 13H2Z',
  volatile: 'M8 2 14 8 8 14 2 8Z',
  loss: 'M2 3H14L8 13.5Z',
};
const FILLED: Record<Zone, string> = { win: OUTLINE.win, volatile: 'M2 8H14L8 14Z', loss: '' };

/** The zone of a deal from low to high: a mark for each end where they differ, and the word. */
export function ZoneMark({ zone, name = true }: { zone: ZoneRange; name?: boolean }) {
  const { texts } = useLook();
  const words = zoneWords(zone, texts);
  return (
    <span className="status-mark" title={`${words}: ${zoneWhy(zone, texts)}`}>
      {[...new Set([zone.low, zone.high])].map((each) => (
        <Shape key={each} zone={each} />
      ))}
      <span className={name ? undefined : 'unseen'}>{words}</span>
    </span>
  );
}

function Shape({ zone }: { zone: Zone }) {
  const { tokens } = useLook();
  return (
    <svg width={14} height={14} viewBox="0 0 16 16" aria-hidden="true">
      <path d={FILLED[zone]} fill={tokens.acc} />
      <path d={OUTLINE[zone]} fill="none" stroke={tokens.acc} strokeWidth="1.4" strokeLinejoin="round" />
    </svg>
  );
}
