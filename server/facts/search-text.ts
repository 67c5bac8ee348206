import { pinyin } from 'pinyin-pro';
import type { FactKind } from '../../domain/facts/kind.ts';
import type { AnyRecord } from '../../domain/facts/registry.ts';

const SEARCHED: Partial<Record<FactKind, readonly string[]>> = {
  account: ['name', 'nameEn', 'aliases', 'id'],
  person: ['name', 'nameEn', 'email', 'id'],
  deal: ['name', 'id'],
};
const HAN = /\p{Script=Han}/u;

/** What a record is found by, lower case, separated by line breaks: its names and id, Chinese also as pinyin and as initials. */
export function searchText(kind: FactKind, record: AnyRecord): string | null {
  const columns = SEARCHED[kind];
  if (!columns) return null;
  const texts = columns.flatMap((column) => record[column] ?? []).map((value) => String(value).toLowerCase());
  const spelled = texts
    .filter((text) => HAN.test(text))
    .flatMap((text) => {
      const syllables = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive' });
      return [syllables.join(''), syllables.map((syllable) => syllable[0] ?? '').join('')];
    });
  return [...texts, ...spelled].join('\n');
}
