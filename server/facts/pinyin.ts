import { pinyin } from 'pinyin-pro';
import type { FactKind } from '../../domain/facts/kind.ts';
import type { AnyRecord } from '../../domain/facts/registry.ts';

const SPELLED: Partial<Record<FactKind, readonly string[]>> = {
  account: ['name', 'aliases'],
  person: ['name'],
  deal: ['name'],
};
const HAN = /\p{Script=Han}/u;

/** How Chinese names of a record are typed in Latin letters: whole and by initials, for search. Null where there are none. */
export function spelling(kind: FactKind, record: AnyRecord): string | null {
  const texts = (SPELLED[kind] ?? []).flatMap((column) => record[column] ?? []).map(String);
  const spelled = texts
    .filter((text) => HAN.test(text))
    .flatMap((text) => {
      const syllables = pinyin(text.toLowerCase(), { toneType: 'none', type: 'array', nonZh: 'removed' });
      return [syllables.join(''), syllables.map((syllable) => syllable[0] ?? '').join('')];
    });
  return spelled.length > 0 ? [...new Set(spelled)].join(' ') : null;
}
