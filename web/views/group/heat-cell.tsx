import { useLook } from '../../shell/settings.tsx';
import type { Texts } from '../../texts/texts.ts';
import type { Tokens } from '../../theme/tokens.ts';

interface Look {
  fill: string;
  stroke: string;
  /** A mark inside: the states differ without colour too. */
  mark?: string;
  dash?: string;
}

function lookOf(state: string, t: Tokens): Look {
  switch (state) {
    case 'deployed':
      return { fill: t.l4, stroke: t.l4 };
    case 'unstated':
      return { fill: 'none', stroke: t.rule, mark: 'M7 7v4' };
    case 'deal':
      return { fill: 'none', stroke: t.l3, mark: 'M3 9h8M7 5l4 4-4 4' };
    case 'competitor':
      return { fill: 'none', stroke: t.rule, mark: 'M3 5l8 8M11 5l-8 8' };
    case 'unfit':
      return { fill: 'none', stroke: t.line, mark: 'M4 9h6' };
    default:
      return { fill: 'none', stroke: t.rule, dash: '3 2' };
  }
}

/** One cell of the heat map: bought is filled, open is hollow, a rival is crossed. */
export function HeatCell({ state, title }: { state: string; title?: string }) {
  const { tokens } = useLook();
  const look = lookOf(state, tokens);
  return (
    <span className="heat-cell" title={title}>
      <svg width={28} height={18} aria-hidden="true">
        <rect
          x={1}
          y={2}
          width={26}
          height={14}
          rx={3}
          fill={look.fill}
          stroke={look.stroke}
          strokeDasharray={look.dash}
        />
        {look.mark && (
          <path
            d={look.mark}
            transform="translate(7 0)"
            stroke={state === 'deal' ? tokens.l3 : tokens.rule}
            strokeWidth={1.6}
            fill="none"
          />
        )}
      </svg>
      {title && <span className="unseen">{title}</span>}
    </span>
  );
}

export function heatStates(texts: Texts): { state: string; word: string }[] {
  return Object.entries(texts.group.heatState).map(([state, word]) => ({ state, word }));
}
