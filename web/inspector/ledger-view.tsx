import { Link } from 'react-router';
import type { Ledger, LedgerFact, LedgerTerm } from '../../domain/contract/common.ts';
import { recordPath } from '../core/address/address.ts';
import { decimal } from '../core/format/format.ts';
import { ledgerWords } from '../core/ledger/words.ts';
import { useHref } from '../shell/place.ts';
import { useLook } from '../shell/settings.tsx';
import { Part } from './head.tsx';
import { Origin } from './origin.tsx';

interface LedgerViewProps {
  ledger: Ledger;
  /** How a term's value is written. */
  write?(value: number): string;
  onSelect?(id: string): void;
  /** Names in the reader's language by id; a term whose ids are all known is named by them. */
  names?: ReadonlyMap<string, string>;
  /** Words of whoever told the figure for its own codes; the others are the interface's. */
  words?(code: string): string | undefined;
}

/** Why a figure is what it is: the formula in words, the terms that add up to it, and the facts each rests on. */
export function LedgerView({ ledger, write, onSelect, names, words }: LedgerViewProps) {
  const { texts, language } = useLook();
  const t = texts.ledger;
  const said = (code: string) => words?.(code) ?? ledgerWords(texts, code);
  const value = (number: number | null) =>
    number === null ? texts.values.unknown : write ? write(number) : decimal(number, language, 4);
  const labelOf = ({ ids, label }: LedgerTerm) => {
    const known = (ids ?? []).map((id) => names?.get(id));
    return known.length > 0 && known.every((name) => name !== undefined) ? known.join(' → ') : label;
  };
  return (
    <>
      <p className="hint ledger-formula">{said(ledger.formula)}</p>
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
                        {labelOf(term)}
                      </button>
                    ) : (
                      labelOf(term)
                    )}
                    <div className="sub">
                      {said(term.code)}
                      {term.formula && ` · ${term.formula}`}
                    </div>
                    <TermFacts facts={term.facts} />
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

/** Facts shown of one kind in a term; the rest are counted. */
const FACTS = 4;

/** Facts with a page of their own. */
const WITH_PAGE = ['account', 'person', 'colleague', 'deal'];

/** The facts a term rests on, one line a kind: orders by date, stakes by source and date. */
function TermFacts({ facts }: { facts: readonly LedgerFact[] }) {
  const { texts } = useLook();
  const href = useHref();
  const words: Record<string, string> = texts.values.fact;
  const kinds = [...new Set(facts.map((fact) => fact.kind))];
  return kinds.map((kind) => {
    const of = facts.filter((fact) => fact.kind === kind);
    return (
      <div className="sub" key={kind}>
        {words[kind] ?? kind}{' '}
        {of.slice(0, FACTS).map((fact, at) => (
          <span key={fact.id}>
            {at > 0 && ', '}
            {fact.text === undefined ? (
              <Origin source={fact.source} observedOn={fact.observedOn} confidence={fact.confidence} />
            ) : WITH_PAGE.includes(fact.kind) ? (
              <Link to={href(recordPath(fact.kind, fact.id))}>{fact.text}</Link>
            ) : (
              fact.text
            )}
          </span>
        ))}
        {of.length > FACTS && ` +${of.length - FACTS}`}
      </div>
    );
  });
}
