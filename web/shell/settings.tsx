// What the reader chose about the look. Kept in the browser; the address wins where it says something.
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { z } from 'zod';
import { LANGUAGES, type Language } from '../core/format/format.ts';
import { TEXTS, type Texts } from '../texts/texts.ts';
import { applyTokens } from '../theme/apply.ts';
import { type Theme, type Tokens, tokensOf } from '../theme/tokens.ts';
import { usePrinting } from './use-media.ts';

const stored = z.object({
  language: z.enum(LANGUAGES).optional(),
  theme: z.enum(['light', 'dark']).optional(),
  rail: z.boolean().optional(),
  inspector: z.boolean().optional(),
  inspectorWidth: z.number().min(300).max(640).optional(),
  comfortable: z.boolean().optional(),
  /** Columns hidden, by table. */
  hidden: z.record(z.string(), z.array(z.string())).optional(),
  recent: z.array(z.object({ id: z.string(), name: z.string(), nameEn: z.string().nullable() })).optional(),
});
export type Settings = z.infer<typeof stored>;
const KEY = 'meridian.settings';

function load(): Settings {
  try {
    return stored.parse(JSON.parse(localStorage.getItem(KEY) ?? '{}'));
  } catch {
    return {};
  }
}

interface Look {
  settings: Settings;
  change(part: Settings): void;
  language: Language;
  texts: Texts;
  theme: Theme;
  tokens: Tokens;
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
}
const LookContext = createContext<Look | null>(null);

export function useLook(): Look {
  const look = useContext(LookContext);
  if (!look) throw new Error('useLook is used outside of LookProvider');
  return look;
}
export function useTexts(): Texts {
  return useLook().texts;
}

function oneOf<T extends string>(values: readonly T[], text: string | null): T | undefined {
  return values.find((value) => value === text);
}

export function LookProvider({ children }: { children: ReactNode }) {
  const [settings, setSettings] = useState(load);
  const [params, setParams] = useSearchParams();
  const language =
    oneOf(LANGUAGES, params.get('lang')) ?? settings.language ?? (navigator.language.startsWith('zh') ? 'zh' : 'en');
  const preferred = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const chosen = oneOf(['light', 'dark'], params.get('theme')) ?? settings.theme ?? preferred;
  // Paper is white.
  const theme = usePrinting() ? 'light' : chosen;

  const change = useCallback((part: Settings) => {
    setSettings((before) => {
      const after = { ...before, ...part };
      localStorage.setItem(KEY, JSON.stringify(after));
      return after;
    });
  }, []);
  // A link that names language or theme keeps naming them: the switch changes the address too.
  // The router's setter is another one at every address; what everybody reads here must not be.
  const latest = useRef(setParams);
  latest.current = setParams;
  const rename = useCallback(
    (key: string, value: string) =>
      latest.current(
        (before) => {
          if (before.has(key)) before.set(key, value);
          return before;
        },
        { replace: true },
      ),
    [],
  );

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    applyTokens(theme);
  }, [language, theme]);

  const look = useMemo<Look>(
    () => ({
      settings,
      change,
      language,
      texts: TEXTS[language],
      theme,
      tokens: tokensOf(theme),
      setLanguage: (next) => {
        change({ language: next });
        rename('lang', next);
      },
      setTheme: (next) => {
        change({ theme: next });
        rename('theme', next);
      },
    }),
    [settings, change, language, theme, rename],
  );
  return <LookContext.Provider value={look}>{children}</LookContext.Provider>;
}
