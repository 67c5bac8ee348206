import type { Ledger } from '../../domain/contract/common.ts';
import { decimal } from '../core/format/format.ts';
import { ledgerWords } from '../core/ledger/words.ts';
import { useLook } from '../shell/settings.tsx';
import { Part } from './head.tsx';
import { Origin } from './origin.tsx';

interface LedgerViewProps {
  ledger: Ledger;
  /** How a term's value is written. */
  write?(value: number): string;
  onSelect?(id: string): void;
}

/** Why a figure is what it is: the formula in words, the terms that add up to it, and the facts each rests on. */
export function LedgerView({ ledger, write, onSelect }: LedgerViewProps) {
  const { texts, language } = useLook();
  const t = texts.ledger;
  const value = (number: number | null) =>
    number === null ? texts.values.unknown : write ? write(number) : decimal(number, language, 4);
  return (
    <>
      <p className="hint ledger-formula">{ledgerWords(texts, ledger.formula)}</p>
      <Part title={t.howItAddsUp} aside={ledger.shown < ledger.total && t.shownOf(ledger.shown, ledger.total)}>
        <table className="lines">
          <tbody>
            {ledger.terms.map((term, at) => {
              const id = term.ids?.at(-1);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: terms have no identity and do not move
                <tr key={at}>
                  <td>
                    {id && onSelect ? (
                      <button type="button" className="plain ledger-label" onClick={() => onSelect(id)}>
                        {term.label}
                      </button>
                    ) : (
                      term.label
                    )}
                    <div className="sub">
                      {ledgerWords(texts, term.code)}
                      {term.formula && ` · ${term.formula}`}
                    </div>
                    {term.facts.slice(0, FACTS).map((fact) => (
                      <div className="sub" key={`${fact.kind}${fact.id}`}>
                        {fact.text ?? factWord(texts.values.fact, fact.kind)} ·{' '}
                        <Origin source={fact.source} observedOn={fact.observedOn} confidence={fact.confidence} />
                      </div>
                    ))}
                    {term.facts.length > FACTS && <div className="sub">+{term.facts.length - FACTS}</div>}
                  </td>
                  <td className="nowrap">{value(term.value)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Part>
    </>
  );
}

/** Facts shown of one term; the rest are counted. */
const FACTS = 4;

function factWord(words: Record<string, string>, kind: string): string {
  return words[kind] ?? kind;
}
