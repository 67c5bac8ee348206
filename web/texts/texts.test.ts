// Every word of the interface comes from the tables: the compiler holds the two languages together, this holds the screens to them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { zh } from './zh.ts';

const WEB = join(import.meta.dirname, '..');
/** Names and signs that are the same in every language. */
const ALLOWED = new Set(['经络', 'Meridian', '中', 'EN']);
/** Attributes people read. */
const READ = new Set([
  'title',
  'placeholder',
  'alt',
  'label',
  'aria-label',
  'aria-description',
  'okText',
  'cancelText',
]);
const WORD = /\p{L}{2,}|\p{Script=Han}/u;

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? sources(join(folder, entry.name))
      : entry.name.endsWith('.tsx')
        ? [join(folder, entry.name)]
        : [],
  );
}

function isNode(value: unknown): value is Record<string, unknown> & { type: string } {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Texts written into the markup of a file instead of taken from a table. */
function strayTexts(code: string, name: string): string[] {
  const found: string[] = [];
  const take = (text: unknown) => {
    const words = typeof text === 'string' ? text.trim() : '';
    if (WORD.test(words) && !ALLOWED.has(words)) found.push(words);
  };
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) visit(one);
    if (!isNode(node)) return;
    if (node.type === 'JSXText') take(node['value']);
    if (node.type === 'JSXAttribute' && isNode(node['name']) && isNode(node['value'])) {
      const attribute = String(node['name']['name']);
      if (READ.has(attribute) && node['value'].type === 'Literal') take(node['value']['value']);
    }
    for (const value of Object.values(node)) visit(value);
  };
  visit(parseAst(code, { lang: 'tsx' }, name));
  return found;
}

function leaves(table: unknown, path = ''): [string, string][] {
  if (typeof table === 'string') return [[path, table]];
  if (typeof table === 'function') return [[path, String(table(...['1', '2', '3'].slice(0, table.length)))]];
  if (typeof table !== 'object' || table === null) return [];
  return Object.entries(table).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}

describe('words of the interface', () => {
  it.each(sources(WEB).map((path) => [path.slice(WEB.length + 1), path]))(
    '%s takes its words from the tables',
    (name, path) => {
      expect(strayTexts(readFileSync(path, 'utf8'), name)).toEqual([]);
    },
  );

  it('would notice a word written into the markup', () => {
    expect(strayTexts('const a = <b title="Hello">Stray 文字{x}</b>;', 'a.tsx').sort()).toEqual([
      'Hello',
      'Stray 文字',
    ]);
  });

  it('are Chinese in Chinese and not in English, except for switches that name the other language', () => {
    const chinese = leaves(zh).filter(([, text]) => !/\p{Script=Han}/u.test(text));
    // Abbreviations and product names that Chinese readers use as they are.
    expect(chinese.filter(([, text]) => !/^(CRM|LEI|GLEIF|SEC Exhibit 21|1 \/ 2|60)/u.test(text))).toEqual([]);
    const english = leaves(en).filter(([, text]) => /\p{Script=Han}/u.test(text));
    expect(english.map(([path]) => path)).toEqual(['.frame.switchLanguage']);
  });
});
