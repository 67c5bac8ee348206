import type { NodeKind } from '../../domain/contract/explore.ts';
import { INNER, OUTLINE } from '../core/scene/shape.ts';
import { useLook } from '../shell/settings.tsx';

interface GlyphProps {
  kind: NodeKind | 'command';
  size?: number;
  hollow?: boolean;
  initials?: string;
}

/** The mark of a kind as it stands on the canvas, small, for lists and legends. Decoration: the words stand beside it. */
export function Glyph({ kind, size = 16, hollow = false, initials }: GlyphProps) {
  const { tokens } = useLook();
  const ours = kind === 'colleague';
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" className="glyph" style={{ flex: 'none' }}>
      {kind === 'command' ? (
        <path
          d="M6 7l5 5-5 5M13 17h6"
          fill="none"
          stroke={tokens.mut}
          strokeWidth={2}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ) : (
        <>
          <path
            d={OUTLINE[kind]}
            fill={ours ? tokens.acc : tokens.node}
            stroke={ours ? tokens.acc : tokens.edge}
            strokeWidth={size < 20 ? 2 : 1.5}
            strokeDasharray={hollow ? '4 3' : undefined}
          />
          {INNER[kind] && <path d={INNER[kind]} fill="none" stroke={tokens.edge} strokeWidth={1.5} />}
          {initials && (
            <text
              x="12"
              y="12"
              dy="0.35em"
              textAnchor="middle"
              fontSize={initials.length > 1 ? 9 : 11}
              fontWeight={600}
              fill={ours ? tokens.onAcc : tokens.ink}
            >
              {initials}
            </text>
          )}
        </>
      )}
    </svg>
  );
}
