import { type Theme, tokensOf } from './tokens.ts';

/** Puts the tokens on the document as CSS variables `--NAME`, so that style sheets and the canvas read the same values. */
export function applyTokens(theme: Theme): void {
  const { style, dataset } = document.documentElement;
  dataset['theme'] = theme;
  style.colorScheme = theme;
  for (const [name, value] of Object.entries(tokensOf(theme))) style.setProperty(`--${name}`, value);
}
