import type { SignalRow } from '../../../domain/contract/signals.ts';
import { ATTITUDES } from '../../core/attitude/attitude.ts';
import { DASH, decimal, exactMoney, type Language } from '../../core/format/format.ts';
import { type Names, nameOf } from '../../data/facts.ts';
import { Part } from '../../inspector/head.tsx';
import { useLook } from '../../shell/settings.tsx';
import type { Texts } from '../../texts/texts.ts';

type Figure = keyof Texts['signals']['figure'];

function figureText(name: Figure, { figures }: SignalRow, names: Names, texts: Texts, language: Language): string {
  const value = figures[name] ?? null;
  if (value === null) return DASH;
  switch (name) {
    case 'from':
    case 'to': {
      const known = ATTITUDES.find((each) => each === value);
      return known === undefined ? String(value) : `${value} · ${texts.reach.attitude[known]}`;
    }
    case 'potential':
      return typeof value === 'number' ? exactMoney(value, String(figures['currency'] ?? ''), language) : value;
    case 'productId':
      return nameOf(names, 'product', String(value));
    case 'roles': {
      const words: Record<string, string> = texts.reach.role;
      return String(value)
        .split(' ')
        .map((role) => words[role] ?? role)
        .join(', ');
    }
    default:
      return typeof value === 'number' ? decimal(value, language, 1) : value;
  }
}

/** What the sentence of a signal rests on. */
export function SignalFigures({ signal, names }: { signal: SignalRow; names: Names }) {
  const { texts, language } = useLook();
  const words = texts.signals.figure;
  const known = (Object.keys(words) as Figure[]).filter(
    (name) =>
      name in signal.figures &&
      // Said with the potential; and none left out is nothing to tell.
      name !== 'currency' &&
      !(name === 'leftOut' && signal.figures[name] === 0),
  );
  if (known.length === 0) return null;
  return (
    <Part title={texts.signals.figures}>
      <table className="lines">
        <tbody>
          {known.map((name) => (
            <tr key={name}>
              <td className="mut">{words[name]}</td>
              <td>{figureText(name, signal, names, texts, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
