// What the marks of a power map mean: the same drawings on the screen and in the export.
import type { Texts } from '../../texts/texts.ts';
import type { Tokens } from '../../theme/tokens.ts';
import { ATTITUDES } from '../attitude/attitude.ts';
import { toneColour } from '../scene/tone.ts';
import { widthOf } from '../text/measure.ts';
import type { LineTone } from './map-lines.ts';
import { attitudeBadge, keyMark, layerBar, reachBar, ring, text, vacantMark } from './marks.ts';

export interface LegendItem {
  key: string;
  /** In a box of `width` x 18 px. */
  svg: string;
  width: number;
  label: string;
}

const HIGH = 18;

function arrow(colour: string): string {
  return `<path d="M20 5.5L26 9L20 12.5Z" fill="${colour}"/>`;
}

/** Items of the legend. Without a deal nobody has an attitude or a role, with bands no layer needs a mark, and a line that is turned off no word. */
export function legendItems(
  texts: Texts,
  tokens: Tokens,
  { deal, banded, tones }: { deal: boolean; banded: boolean; tones: ReadonlySet<LineTone> },
): LegendItem[] {
  const t = texts.powerMap;
  const influence = toneColour('influence', tokens);
  const assumed = toneColour('assumed', tokens);
  const same = toneColour('same', tokens);
  const dashed = (dashes: string) =>
    `<path d="M1 9h24" stroke="${influence}" stroke-width="2" stroke-dasharray="${dashes}"/>`;
  const conflict = toneColour('conflict', tokens);
  const lines: [of: LineTone[], key: string, label: string, svg: string][] = [
    [
      ['influence'],
      'influence',
      t.weightWidth,
      `<path d="M1 9h19" stroke="${influence}" stroke-width="2.6"/>${arrow(influence)}`,
    ],
    [
      ['conflict'],
      'conflict',
      t.legendConflict,
      `<path d="M1 9L4 4.5L9 13.5L14 4.5L19 13.5L23 6L25 9" fill="none" stroke="${conflict}" stroke-width="2"/>`,
    ],
    [['influence', 'conflict'], 'inferred', t.inferred, dashed('6 4')],
    [['influence', 'conflict'], 'unclear', t.unclear, dashed('1.5 3.5')],
    [
      ['assumed'],
      'assumed',
      t.legendAssumed,
      `<path d="M1 9h19" stroke="${assumed}" stroke-dasharray="4 3"/>${arrow(assumed)}`,
    ],
    [
      ['same'],
      'same',
      t.legendSame,
      `<path d="M3 9h20" stroke="${same}"/><circle cx="3" cy="9" r="2.5" fill="${same}"/><circle cx="23" cy="9" r="2.5" fill="${same}"/>`,
    ],
  ];
  return [
    ...(deal ? [{ key: 'key', label: t.key, width: 12, svg: keyMark(0.5, 3, tokens.acc) }] : []),
    { key: 'ring', label: t.ring, width: 18, svg: ring(9, 9, 7, 0.4, false, tokens) },
    {
      key: 'reach',
      label: t.reachBar,
      width: 30,
      svg: reachBar({ low: 0.2, point: 0.45, high: 0.75 }, 0, 7.5, 30, tokens),
    },
    ...(banded ? [] : [{ key: 'layer', label: t.layerBar, width: 6, svg: layerBar(3, 1, 0, HIGH, tokens) }]),
    { key: 'vacant', label: t.vacant, width: 16, svg: vacantMark(8, 9, 6.5, tokens) },
    {
      key: 'reports',
      label: t.reports,
      width: 26,
      svg: `<path d="M1 9h24" stroke="${toneColour('reports', tokens)}" stroke-width="1.2"/>`,
    },
    ...lines.flatMap(([of, key, label, svg]) =>
      of.some((tone) => tones.has(tone)) ? [{ key, label, width: 26, svg }] : [],
    ),
  ];
}

/** The scale of attitudes from against to for, then unknown. */
export function attitudeItems(texts: Texts, tokens: Tokens): LegendItem[] {
  return [...ATTITUDES, null].map((attitude) => ({
    key: String(attitude ?? 'unknown'),
    label: texts.reach.attitude[attitude ?? 'unknown'] ?? '',
    width: HIGH,
    svg: attitudeBadge(9, 9, 8, attitude, tokens),
  }));
}

/** The whole legend for a picture, in rows of at most `most` px. */
export function legendSvg(items: readonly LegendItem[], tokens: Tokens, most: number) {
  let [x, y, wide] = [0, 0, 0];
  const svg = items.map((item) => {
    const width = item.width + 6 + widthOf(item.label, 12);
    if (x > 0 && x + width > most) {
      x = 0;
      y += 24;
    }
    const at = x;
    x += width + 20;
    wide = Math.max(wide, x - 20);
    return `<g transform="translate(${at} ${y})">${item.svg}${text(item.label, item.width + 6, 13.5, 12, tokens.mut)}</g>`;
  });
  return { svg: svg.join(''), width: wide, height: y + HIGH };
}

export { HIGH as LEGEND_HEIGHT };
