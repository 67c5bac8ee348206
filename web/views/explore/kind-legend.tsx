import { NODE_KINDS, type NodeKind } from '../../../domain/contract/explore.ts';
import { Glyph } from '../../marks/glyph.tsx';
import { useLook } from '../../shell/settings.tsx';

interface KindLegendProps {
  present: readonly { kind: NodeKind }[];
  kinds: readonly NodeKind[];
  onKinds(kinds: NodeKind[]): void;
}

/** The marks that lie on the canvas; a click on one singles its kind out, the others fade. */
export function KindLegend({ present, kinds, onKinds }: KindLegendProps) {
  const { texts, tokens } = useLook();
  const there = NODE_KINDS.filter((kind) => present.some((node) => node.kind === kind));
  const turn = (kind: NodeKind) =>
    onKinds(kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind]);
  const line = (dash: string | undefined, word: string) => (
    <span className="legend-line">
      <svg width={22} height={10} aria-hidden="true">
        <path d="M0 5h22" stroke={tokens.edge} strokeWidth={1.4} strokeDasharray={dash} />
      </svg>
      {word}
    </span>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="legend" role="group" aria-label={texts.explore.legend}>
      {there.map((kind) => (
        <button
          key={kind}
          type="button"
          className={kinds.length > 0 && !kinds.includes(kind) ? 'plain quiet legend-line' : 'plain legend-line'}
          aria-pressed={kinds.includes(kind)}
          title={texts.group.legendLevel}
          onClick={() => turn(kind)}
        >
          <Glyph kind={kind} size={14} /> {texts.values.node[kind]}
        </button>
      ))}
      {line(undefined, texts.values.choice.clear)}
      {line('6 4', texts.values.choice.inferred)}
      {line('1.5 3.5', texts.values.choice.unclear)}
    </div>
  );
}
