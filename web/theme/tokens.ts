// The one source of every colour: CSS variables, the component library and the canvas all read it.
// theme/contrast.test.ts holds the pairs to WCAG AA.

export interface Tokens {
  /** Page, raised surface, surface under the pointer. */
  bg: string;
  panel: string;
  hover: string;
  line: string;
  /** A line that must be seen by itself: borders of controls, outlines of marks (3:1). */
  rule: string;
  ink: string;
  mut: string;
  /** Decoration only: never text, never the only sign of something. */
  faint: string;
  acc: string;
  accText: string;
  accBg: string;
  onAcc: string;
  /** Against and errors, nothing else. */
  neg: string;
  negBg: string;
  warn: string;
  warnBg: string;
  /** Levels of coverage, one hue: 4 customer, 3 deal, 2 engaged, 1 known; 0 untouched is hollow. */
  l4: string;
  l3: string;
  l2: string;
  l1: string;
  /** Attitude from against to for. */
  neg2: string;
  neg1: string;
  neu: string;
  pos1: string;
  pos2: string;
  pos3: string;
  /** What a node on the canvas is filled with. */
  node: string;
  edge: string;
  shadow: string;
}

export const LIGHT: Tokens = {
  bg: '#fbfbfa',
  panel: '#ffffff',
  hover: '#f4f4f2',
  line: '#e7e6e2',
  rule: '#8b9098',
  ink: '#1d1f23',
  mut: '#646970',
  faint: '#a4a8ae',
  acc: '#2f5fd0',
  accText: '#2a56bf',
  accBg: '#eef3fd',
  onAcc: '#ffffff',
  neg: '#b5432a',
  negBg: '#fcf0ec',
  warn: '#8a5a00',
  warnBg: '#fdf5e3',
  l4: '#1f4fb8',
  l3: '#4f7fdc',
  l2: '#8fb0ee',
  l1: '#b9cdf4',
  neg2: '#b5432a',
  neg1: '#d98a6a',
  neu: '#b9bcc1',
  pos1: '#6fb3ad',
  pos2: '#2f8f8a',
  pos3: '#0e6b6a',
  node: '#ffffff',
  edge: '#7a8088',
  shadow: '0 6px 24px rgba(20, 24, 32, 0.12), 0 1px 3px rgba(20, 24, 32, 0.08)',
};

export const DARK: Tokens = {
  bg: '#131518',
  panel: '#1a1d21',
  hover: '#22262b',
  line: '#2b2f35',
  rule: '#767c85',
  ink: '#e8eaed',
  mut: '#9aa0a8',
  faint: '#6b7078',
  acc: '#7aa2ff',
  accText: '#8fb1ff',
  accBg: '#1f2a44',
  onAcc: '#10141c',
  neg: '#f0826a',
  negBg: '#3a211b',
  warn: '#e0b25c',
  warnBg: '#33290f',
  l4: '#8db4ff',
  l3: '#5f88d8',
  l2: '#42619c',
  l1: '#35496f',
  neg2: '#e0684b',
  neg1: '#c98468',
  neu: '#7c8289',
  pos1: '#5fa6a0',
  pos2: '#46b3ab',
  pos3: '#63d0c6',
  node: '#1a1d21',
  edge: '#878d96',
  shadow: '0 8px 28px rgba(0, 0, 0, 0.5), 0 1px 3px rgba(0, 0, 0, 0.4)',
};

export type Theme = 'light' | 'dark';

export function tokensOf(theme: Theme): Tokens {
  return theme === 'dark' ? DARK : LIGHT;
}
