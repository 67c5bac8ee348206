import type { ImportCounts } from '../../../domain/contract/imports.ts';
import { useTexts } from '../../shell/settings.tsx';

const SHOWN = ['accepted', 'created', 'updated', 'unchanged', 'skipped', 'rejected'] as const;

interface CountsProps {
  counts: ImportCounts;
  title: string;
  write(value: number): string;
}

/** What became of the rows. */
export function Counts({ counts, title, write }: CountsProps) {
  const { imports: t } = useTexts();
  return (
    <dl className="card import-counts" aria-label={title}>
      {SHOWN.map((name) => (
        <div key={name}>
          <dt>{t[name]}</dt>
          <dd className={name === 'rejected' && counts.rejected > 0 ? 'import-bad' : ''}>{write(counts[name])}</dd>
        </div>
      ))}
    </dl>
  );
}
