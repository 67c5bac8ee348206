import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { FishboneMember } from '../../core/fishbone/chain.ts';
import type { Fishbone } from '../../core/fishbone/layout.ts';
import { FONT } from '../../theme/antd.ts';
import type { Tokens } from '../../theme/tokens.ts';
import { type DrawingWords, FishboneDrawing } from './fishbone-drawing.tsx';

interface FileProps {
  drawn: Fishbone;
  members: ReadonlyMap<string, FishboneMember>;
  words: DrawingWords;
  tokens: Tokens;
  title: string;
  /** Under the title: what, as of when. */
  sub: string;
}

const MARGIN = 32;
const HEAD = 56;

/** The whole drawing with its title as an SVG document: the elements of the screen, written out. */
export function fishboneFile(props: FileProps): { svg: string; width: number; height: number } {
  const { drawn, tokens, title, sub } = props;
  const width = Math.ceil(drawn.width + 2 * MARGIN);
  const height = Math.ceil(drawn.height + 2 * MARGIN + HEAD);
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
      </svg>,
    ),
  );
  const drawing = holder.firstElementChild;
  const svg = drawing ? new XMLSerializer().serializeToString(drawing) : '';
  root.unmount();
  return { svg, width, height };
}
