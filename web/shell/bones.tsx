import { useTexts } from './settings.tsx';

/** Grey lines in the shape of what is coming; shown only when it takes longer than 300 ms. */
export function Bones({ rows = 6, widths = [62, 88, 74, 92, 58, 80] }: { rows?: number; widths?: number[] }) {
  const { frame } = useTexts();
  return (
    <div className="late bones" role="status">
      <span className="unseen">{frame.loading}</span>
      {Array.from({ length: rows }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no identity
        <div key={at} className="bone" style={{ width: `${widths[at % widths.length]}%` }} />
      ))}
    </div>
  );
}
