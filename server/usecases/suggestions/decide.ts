// A reader's word on a suggestion: confirmed, it is written into its own columns; dismissed, its words are a part of the name.
import { MeridianError } from '../../../domain/contract/errors.ts';
import { FACT_KINDS } from '../../../domain/facts/kind.ts';
import { type AnyRecord, factId } from '../../../domain/facts/registry.ts';
import { hintsOf, literalOf } from '../../../domain/suggestions/hints.ts';
import { type SuggestedWrite, writesOf } from '../../../domain/suggestions/writes.ts';
import { applyFacts, findFacts, type Write } from '../../facts/apply.ts';
import type { Asking, Transaction } from '../../graph.ts';
import type { App } from '../app.ts';
import { visible } from '../facts/read.ts';
import { inWrite } from '../facts/write.ts';
import { type Subject, Surroundings } from './around.ts';
import { readSuggestionId } from './id.ts';
import { isReady } from './list.ts';

/**
 * Writes what a suggestion says, as one revision. Throws `suggestion-gone` when the record does not say it any more, `invalid-request`
 * when there is nothing to keep the fact on, or a role comes without a deal.
 */
export async function confirmSuggestion(app: App, asking: Asking, id: string, deals: string[] | undefined) {
  return decide(app, asking, id, async (tx, subject, own) => {
    const around = await Surroundings.read(tx, asking, [subject]);
    const open = around.dealsOf(subject);
    const beside = around.around(subject);
    const there = { people: beside.people.length, holds: beside.holds.length, deals: open.length };
    const chosen = deals ?? open.filter(({ takesPart }) => takesPart).map(({ dealId }) => dealId);
    const unknown = chosen.filter((dealId) => !open.some((deal) => deal.dealId === dealId));
    if (unknown.length > 0)
      throw invalid('these are no open deals of the person or of an account where the person sits');
    if (subject.hint.what === 'role' && chosen.length === 0) throw invalid('a role is kept in a deal: name one');
    if (!isReady(subject, there)) throw invalid('there is no seat or person to keep it on', 'id');
    return writesOf(subject.kind, own, subject.hint, beside, chosen);
  });
}

/** Remembers that the words are meant literally. Throws `suggestion-gone` when the record does not say it any more. */
export async function dismissSuggestion(app: App, asking: Asking, id: string) {
  return decide(app, asking, id, async (_, { kind, hint }, own) => {
    const known = own['literal'];
    const words = [...(Array.isArray(known) ? known : []), ...hint.found.map(({ says }) => literalOf(says))];
    return [{ kind, record: { id: own['id'] ?? null, literal: [...new Set(words)] } }];
  });
}

function invalid(problem: string, field = 'deals'): MeridianError {
  return new MeridianError('invalid-request', { in: 'body', fields: [{ field, problem }] });
}

type Decide = (tx: Transaction, subject: Subject, own: AnyRecord) => Promise<SuggestedWrite[]>;

async function decide(app: App, asking: Asking, id: string, what: Decide) {
  const { result, revision, after } = await inWrite(app, asking, async (write) => {
    const { subject, own } = await subjectOf(write.tx, asking, id);
    return applyAll(write, await what(write.tx, subject, own));
  });
  return { id, revision, facts: result, ...after };
}

async function subjectOf(tx: Transaction, asking: Asking, id: string): Promise<{ subject: Subject; own: AnyRecord }> {
  const name = readSuggestionId(id);
  const own = (await findFacts(tx, name.kind, [name.id])).get(name.id)?.record;
  const hint = own && hintsOf(name.kind, own).find(({ what, role }) => what === name.what && role === name.role);
  if (!own || !hint || !(await isVisible(tx, asking, name.kind, own)))
    throw new MeridianError('suggestion-gone', { id });
  return { subject: { kind: name.kind, id: name.id, hint }, own };
}

async function isVisible(tx: Transaction, asking: Asking, kind: string, own: AnyRecord): Promise<boolean> {
  if (kind === 'person') return visible(asking, own);
  const accountId = String(own['accountId']);
  const account = (await findFacts(tx, 'account', [accountId])).get(accountId);
  return account !== undefined && visible(asking, account.record);
}

async function applyAll(write: Write, writes: readonly SuggestedWrite[]): Promise<{ kind: string; id: string }[]> {
  for (const kind of FACT_KINDS) {
    const patches = writes.filter((one) => one.kind === kind).map(({ record }) => ({ record }));
    if (patches.length > 0) await applyFacts(write, kind, patches);
  }
  return writes.map(({ kind, record }) => ({ kind, id: factId(kind, record) }));
}
