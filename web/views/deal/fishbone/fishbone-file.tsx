import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { attitudeColour, CHEVRONS } from '../../../core/attitude/attitude.ts';
import type { FishboneMember } from '../../../core/fishbone/chain.ts';
import type { Fishbone } from '../../../core/fishbone/layout.ts';
import { CONTESTED_MARK, CUT_MARK, KEY_MARK } from '../../../core/fishbone/marks.ts';
import { widthOf } from '../../../core/text/measure.ts';
import type { Texts } from '../../../texts/texts.ts';
import { FONT } from '../../../theme/antd.ts';
import type { Tokens } from '../../../theme/tokens.ts';
import { type DrawingWords, FishboneDrawing } from './fishbone-drawing.tsx';
import { LEGEND_ATTITUDES } from './fishbone-legend.tsx';

interface FileProps {
  drawn: Fishbone;
  members: ReadonlyMap<string, FishboneMember>;
  words: DrawingWords;
  tokens: Tokens;
  title: string;
  /** Under the title: what, as of when. */
  sub: string;
  texts: Texts;
}

const MARGIN = 32;
const HEAD = 56;
const LEGEND = 20;
const LEGEND_SIZE = 12;

/** The whole drawing with title and legend as an SVG document: the elements of the screen, written out. */
export function fishboneFile(props: FileProps): { svg: string; width: number; height: number } {
  const { drawn, tokens, title, sub } = props;
  const width = Math.ceil(drawn.width + 2 * MARGIN);
  const legend = placedLegend(legendItems(props), drawn.width);
  const legendTop = MARGIN + HEAD + drawn.height + 12;
  const height = Math.ceil(legendTop + ((legend.at(-1)?.row ?? 0) + 1) * LEGEND + MARGIN / 2);
  const holder = document.createElement('div');
  const root = createRoot(holder);
  flushSync(() =>
    root.render(
      <svg
        xmlns="http://www.w3.org/2000/svg"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        fontFamily={FONT}
      >
        <title>{title}</title>
        <rect width="100%" height="100%" fill={tokens.bg} />
        <text x={MARGIN} y={42} fontSize={19} fontWeight={620} fill={tokens.ink}>
          {title}
        </text>
        <text x={MARGIN} y={64} fontSize={13} fill={tokens.mut}>
          {sub}
        </text>
        <g transform={`translate(${MARGIN} ${MARGIN + HEAD})`}>
          <FishboneDrawing drawn={drawn} members={props.members} words={props.words} tokens={tokens} />
        </g>
        {legend.map(({ x, row, mark, word }) => (
          <g key={word} transform={`translate(${MARGIN + x} ${legendTop + row * LEGEND})`}>
            {mark}
            <text x={20} y={12} fontSize={LEGEND_SIZE} fill={tokens.mut}>
              {word}
            </text>
          </g>
        ))}
      </svg>,
    ),
  );
  const drawing = holder.firstElementChild;
  const svg = drawing ? new XMLSerializer().serializeToString(drawing) : '';
  root.unmount();
  return { svg, width, height };
}

interface LegendItem {
  mark: ReactNode;
  word: string;
}

function legendItems({ texts, tokens }: FileProps): LegendItem[] {
  const t = texts.deal.legend;
  const lines = (paths: readonly string[], colour: string) =>
    paths.map((path) => (
      <path key={path} d={path} fill="none" stroke={colour} strokeWidth={1.4} strokeLinecap="round" />
    ));
  const attitudes = LEGEND_ATTITUDES.map((attitude): LegendItem => {
    const colour = attitudeColour(attitude, tokens);
    const key = String(attitude ?? 'unknown');
    return {
      word: texts.reach.attitude[key] ?? key,
      mark: (
        <>
          <circle cx={8} cy={8} r={7} fill={tokens.node} stroke={colour} strokeWidth={1.2} />
          {lines(CHEVRONS[key] ?? [], colour)}
        </>
      ),
    };
  });
  const sign = (path: string, colour: string, word: string): LegendItem => ({
    word,
    mark: <g transform="translate(2 2)">{lines([path], colour)}</g>,
  });
  return [
    ...attitudes,
    sign(KEY_MARK, tokens.ink, t.key),
    sign(CUT_MARK, tokens.warn, t.cut),
    sign(CONTESTED_MARK, tokens.neg2, t.contested),
    {
      word: t.ring,
      mark: <circle cx={8} cy={8} r={5.5} fill="none" stroke={tokens.acc} strokeWidth={3} />,
    },
  ];
}

/** One after the other, a new row where the next one does not fit. */
function placedLegend(items: readonly LegendItem[], width: number): (LegendItem & { x: number; row: number })[] {
  let x = 0;
  let row = 0;
  return items.map((item) => {
    const wide = 20 + widthOf(item.word, LEGEND_SIZE);
    if (x > 0 && x + wide > width) {
      x = 0;
      row++;
    }
    const placed = { ...item, x, row };
    x += wide + 18;
    return placed;
  });
}
