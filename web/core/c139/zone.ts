// The zone of a deal as a word: one where low and high agree, else both.
import type { Zone } from '../../../domain/c139/template.ts';
import type { Texts } from '../../texts/texts.ts';

export interface ZoneRange {
  low: Zone;
  high: Zone;
}

export function zoneWords(zone: ZoneRange, { c139: t }: Texts): string {
  return zone.low === zone.high ? t.zone[zone.low] : t.zones(t.zone[zone.low], t.zone[zone.high]);
}

/** Why it is that zone, for a tooltip. */
export function zoneWhy(zone: ZoneRange, { c139: t }: Texts): string {
  return zone.low === zone.high ? t.zoneWhy[zone.low] : t.zonesWhy(t.zone[zone.low], t.zone[zone.high]);
}
