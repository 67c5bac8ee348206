// What a gap is called where there is no interface to say it: in a calendar.
import type { GapKind } from '../facts/c139.ts';
import type { Bilingual } from './template.ts';

export const GAP_WORDS: Record<GapKind, Bilingual> = {
  missing: { en: 'Find who holds the role', zh: '找到该角色的人' },
  departed: { en: 'Find who follows', zh: '找到接任者' },
  unreached: { en: 'Meet', zh: '会见' },
  hostile: { en: 'Win over', zh: '化解反对' },
  unsupportive: { en: 'Win as a supporter', zh: '争取支持' },
  stale: { en: 'See where they stand', zh: '核实态度' },
  'single-threaded': { en: 'Build a second way', zh: '建立第二条路径' },
  item: { en: 'Settle', zh: '落实' },
};
