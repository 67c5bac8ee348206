import type { CellLook } from '../core/white-space/cell-key.ts';
import { useLook } from '../shell/settings.tsx';
import type { Tokens } from '../theme/tokens.ts';

interface Shape {
  fill: string;
  stroke: string;
  dash?: string;
  /** Drawn inside: the states differ without colour too. */
  inside?: string;
}

function shapeOf(look: CellLook, t: Tokens): Shape {
  switch (look) {
    case 'deployed':
      return { fill: t.l4, stroke: t.l4 };
    case 'deal':
      return { fill: 'none', stroke: t.acc, inside: 'M5 8h10M11.5 4.5 15 8l-3.5 3.5' };
    case 'competitor':
      return { fill: t.warnBg, stroke: t.warn };
    case 'unfit':
      return { fill: 'none', stroke: t.line, inside: 'M7 8h6' };
    case 'open':
      return { fill: 'none', stroke: t.rule };
    case 'assumed':
      return { fill: 'none', stroke: t.rule, dash: '3 2' };
  }
}

interface CellMarkProps {
  look: CellLook;
  /** Of the rival who has it: his first letter stands inside. */
  rival?: string | null;
  /** Also the word beside it. */
  name?: boolean;
}

/** How a product stands at an account: there is filled, a deal an arrow, a rival his letter, open hollow, assumed so dashed. */
export function CellMark({ look, rival = null, name = false }: CellMarkProps) {
  const { tokens, texts } = useLook();
  const t = texts.whiteSpace;
  const shape = shapeOf(look, tokens);
  const word = look === 'competitor' && rival !== null ? rival : t.look[look];
  return (
    <span
      className="cell-mark"
      title={look === 'competitor' ? `${t.lookWhy[look]}: ${rival ?? t.rivalUnnamed}` : t.lookWhy[look]}
    >
      <svg width={20} height={16} aria-hidden="true">
        <rect
          x={1}
          y={2}
          width={18}
          height={12}
          rx={look === 'competitor' ? 6 : 3}
          fill={shape.fill}
          stroke={shape.stroke}
          strokeWidth={1.2}
          strokeDasharray={shape.dash}
        />
        {shape.inside && (
          <path d={shape.inside} stroke={look === 'deal' ? tokens.acc : tokens.rule} strokeWidth={1.5} fill="none" />
        )}
        {look === 'competitor' && (
          <text x={10} y={11.5} textAnchor="middle" fontSize={9.5} fontWeight={650} fill={tokens.warn}>
            {rival === null ? '?' : [...rival][0]}
          </text>
        )}
      </svg>
      <span className={name ? 'clip' : 'unseen'}>{word}</span>
    </span>
  );
}
