// The ledger of a score in the reader's words: figures and fields stand in it as they are stored.
import type { Ledger, LedgerTerm } from '../../../domain/contract/common.ts';
import { FIELD_WORDS } from '../../../domain/scores/completeness/field-words.ts';
import { decimal, type Language } from '../format/format.ts';

const AMOUNTS = ['rfm.m', 'rfmv.m'];
const FIGURES_ONLY = /^[\d\s./+×?n=]+$/u;

/** Figures written by language, fields by name, and entities without the line that they are accounts. */
export function ledgerInWords(ledger: Ledger, language: Language): Ledger {
  return { ...ledger, terms: ledger.terms.map((term) => termInWords(term, language)) };
}

function termInWords(term: LedgerTerm, language: Language): LedgerTerm {
  if (term.code === 'entity') return { ...term, facts: [] };
  const label = AMOUNTS.includes(term.code) ? figures(term.label, language) : term.label;
  const formula = term.formula && FIGURES_ONLY.test(term.formula) ? figures(term.formula, language) : term.formula;
  const facts = term.code.startsWith('completeness.')
    ? term.facts.map((fact) => (fact.text === undefined ? fact : { ...fact, text: fields(fact.text, language) }))
    : term.facts;
  return { ...term, label, facts, ...(formula === undefined ? {} : { formula }) };
}

function figures(text: string, language: Language): string {
  return text.replace(/\d+(?:\.\d+)?/gu, (figure) => decimal(Number(figure), language, 2));
}

function fields(text: string, language: Language): string {
  const words: Record<string, Record<Language, string>> = FIELD_WORDS;
  const named = text
    .split(', ')
    .filter((field) => field !== '')
    .map((field) => words[field]?.[language] ?? field);
  return named.join(language === 'zh' ? '、' : ', ') || '✓';
}
