import { day } from '../core/format/format.ts';
import { useLook } from '../shell/settings.tsx';

interface OriginProps {
  source: string | null | undefined;
  observedOn: string | null | undefined;
  confidence?: string | null | undefined;
}

/** Where a fact comes from: source and date; dashed below when it is inferred, dotted when unclear. */
export function Origin({ source, observedOn, confidence }: OriginProps) {
  const { texts } = useLook();
  const words: Record<string, string> = texts.values.source;
  const choices: Record<string, string> = texts.values.choice;
  const parts = [source ? (words[source] ?? source) : null, observedOn ? day(observedOn) : null].filter(Boolean);
  const sure = confidence ? texts.ledger.confidenceOf(choices[confidence] ?? confidence) : '';
  return (
    <span className={`nowrap origin-${confidence ?? 'clear'}`} title={sure}>
      {parts.length > 0 ? parts.join(' · ') : texts.values.noSource}
    </span>
  );
}
