// Writing what is said of an item, and what is done about a gap. Each answers the deal as it stands then.
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { OPEN_ACTIONS } from '../../../domain/c139/actions.ts';
import { answerFault } from '../../../domain/c139/answer-fault.ts';
import { gapKey } from '../../../domain/c139/gap.ts';
import { levelOf } from '../../../domain/c139/levels.ts';
import { itemOf, type Template } from '../../../domain/c139/template.ts';
import type { actionBody, assessBody, C139Written, closeBody } from '../../../domain/contract/c139.ts';
import { MeridianError } from '../../../domain/contract/errors.ts';
import type { FactKind } from '../../../domain/facts/kind.ts';
import { type AnyRecord, factId } from '../../../domain/facts/registry.ts';
import { powerOfRoles } from '../../../domain/reach/model.ts';
import { applyFacts, findFacts, removeFacts, type Write } from '../../facts/apply.ts';
import type { Asking } from '../../graph.ts';
import type { App } from '../app.ts';
import { inWrite, requireReferences } from '../facts/write.ts';
import { bodyOf, c139In, type FoundC139, findC139 } from './deal.ts';

type Assessing = z.output<typeof assessBody>;

interface Wish {
  template?: string | undefined;
}

/** States an item, without a template that of the first one that has it. Throws `unknown-item`, `unfit-value`, `dangling-reference`. */
export async function assess(
  app: App,
  asking: Asking,
  id: string,
  item: string,
  wish: Wish,
  given: Assessing,
): Promise<C139Written> {
  const template = wish.template ?? app.templates.find((each) => itemOf(each, item))?.id;
  return rescored(app, asking, id, { template }, (write, deal) => putAnswer(app, write, deal, item, given));
}

/** Takes up a gap that is there. Throws `too-many-open`, and `fact-not-found` for a gap there is not. */
export async function takeUp(
  app: App,
  asking: Asking,
  id: string,
  wish: Wish,
  given: z.output<typeof actionBody>,
): Promise<C139Written> {
  return rescored(app, asking, id, wish, async (write, deal) => {
    const { kind, role = null, personId = null, item = null } = given;
    const wanted = gapKey({ kind, role, personId, item });
    const told = bodyOf(deal, false).gaps.find((gap) => gapKey(gap) === wanted);
    if (!told) throw new MeridianError('fact-not-found', { kind: 'gap', id: wanted });
    if (told.action.state === 'open') return;
    const open = deal.own.actions.filter((action) => action.state === 'open');
    if (open.length >= OPEN_ACTIONS)
      throw new MeridianError('too-many-open', { limit: OPEN_ACTIONS, open: open.map((action) => action.id) });
    const record = {
      id: randomUUID(),
      dealId: id,
      gap: kind,
      role: told.role,
      personId: told.personId,
      template: deal.templates.asked.id,
      item: told.item,
      colleagueId: given.colleagueId === undefined ? told.action.colleagueId : given.colleagueId,
      dueOn: given.dueOn === undefined ? told.action.dueOn : given.dueOn,
      state: 'open',
      closedOn: null,
      note: given.note ?? null,
      expectedGain: told.gain,
      source: null,
      observedOn: app.today(),
      confidence: null,
      evidence: null,
      by: null,
    };
    await put(write, 'action', record);
  });
}

/** Ends an action with what was found. Throws `fact-not-found` for an action the deal does not have. */
export async function closeAction(
  app: App,
  asking: Asking,
  id: string,
  actionId: string,
  wish: Wish,
  given: z.output<typeof closeBody>,
): Promise<C139Written> {
  return rescored(app, asking, id, wish, async (write, deal) => {
    const stored = (await findFacts(write.tx, 'action', [actionId])).get(actionId);
    if (!stored || stored.record['dealId'] !== id)
      throw new MeridianError('fact-not-found', { kind: 'action', id: actionId });
    const { state, note } = given;
    const ended = { state, closedOn: app.today(), ...(note === undefined ? {} : { note }) };
    await put(write, 'action', { ...stored.record, ...ended });
    if (state === 'dropped') return;
    await putFound(app, write, deal, stored.record, given);
  });
}

/** What was found, each as the fact it is. */
async function putFound(
  app: App,
  write: Write,
  deal: FoundC139,
  action: AnyRecord,
  { attitude, personId, met, answer }: z.output<typeof closeBody>,
): Promise<void> {
  const about = typeof action['personId'] === 'string' ? action['personId'] : null;
  const today = { observedOn: app.today(), confidence: 'clear', source: 'colleague' };
  if (attitude !== undefined && about !== null) await changePart(write, deal, about, { attitude, ...today });
  if (personId !== undefined) await putHolder(write, deal, action, personId, about, today);
  if (met)
    await put(write, 'interaction', {
      id: randomUUID(),
      at: app.now(),
      channel: met.channel,
      direction: 'both',
      colleagueIds: [met.colleagueId],
      personIds: [met.personId],
      dealId: deal.deal.id,
      subject: null,
      ...today,
      evidence: null,
      by: null,
    });
  if (answer && typeof action['item'] === 'string') await putAnswer(app, write, deal, action['item'], answer);
}

/** Whoever was found gets the role; who has left and whose place he takes goes out of the chain with it. */
async function putHolder(
  write: Write,
  deal: FoundC139,
  action: AnyRecord,
  personId: string,
  left: string | null,
  today: AnyRecord,
): Promise<void> {
  const role = typeof action['role'] === 'string' ? action['role'] : null;
  const gone = deal.found.chain.persons.find((person) => person.id === left && person.departed);
  const roles = gone ? gone.roles : role === null ? [] : [role];
  const known = deal.facts.decisions.find((part) => part.dealId === deal.deal.id && part.personId === personId);
  await changePart(write, deal, personId, {
    roles: [...new Set([...(known?.roles ?? []), ...roles])],
    ...(known ? {} : { power: gone?.power ?? powerOfRoles(gone?.roles ?? []) }),
    ...today,
  });
  if (gone) await removeFacts(write, 'decision', [factId('decision', { dealId: deal.deal.id, personId: gone.id })]);
}

async function changePart(write: Write, { deal }: FoundC139, personId: string, columns: AnyRecord): Promise<void> {
  const key = { dealId: deal.id, personId };
  const stored = (await findFacts(write.tx, 'decision', [factId('decision', key)])).values().next().value;
  await put(write, 'decision', { ...(stored?.record ?? key), ...columns });
}

async function putAnswer(
  app: App,
  write: Write,
  { templates, found, own, deal }: FoundC139,
  id: string,
  given: Assessing,
): Promise<void> {
  const template = templates.asked;
  const text = storedValue(template, id, given.value);
  const key = { dealId: deal.id, template: template.id, item: id };
  const stored = (await findFacts(write.tx, 'assessment', [factId('assessment', key)])).values().next().value;
  const proposed = found.score.items.find((item) => item.id === id)?.proposed ?? null;
  const { value: _, ...said } = given;
  const columns = Object.fromEntries(Object.entries(said).filter(([, column]) => column !== undefined));
  const known = own.facts.assessments.find((each) => each.template === template.id && each.item === id);
  // Evidence, date and confidence of another value say nothing of this one.
  const fresh = known?.value === text ? {} : { evidence: null, link: null, confidence: null, coachConfirmed: null };
  await put(write, 'assessment', {
    ...(stored?.record ?? key),
    ...fresh,
    observedOn: app.today(),
    ...columns,
    value: text,
    proposed: proposed === null ? null : String(proposed),
    templateVersion: template.version,
  });
}

/** The value as it is stored. Throws `unknown-item` or `unfit-value`. */
function storedValue(template: Template, id: string, value: string | number | null): string | null {
  const text = value === null ? null : String(value);
  const fault = answerFault([template], { template: template.id, item: id, value: text });
  if (fault?.code === 'unknown-item')
    throw new MeridianError('unknown-item', { template: template.id, item: id, items: fault.known });
  if (fault) throw new MeridianError('unfit-value', { item: id, value, values: fault.known });
  const item = itemOf(template, id);
  if (text === null || item?.kind !== 'answer') return text;
  return String(levelOf(template, item, text)?.value ?? text);
}

async function put(write: Write, kind: FactKind, record: AnyRecord): Promise<void> {
  await requireReferences(write.tx, kind, record);
  await applyFacts(write, kind, [{ record }]);
}

/** Writes in one revision, and answers the deal before it in short and after it whole. */
async function rescored(
  app: App,
  asking: Asking,
  id: string,
  { template }: Wish,
  work: (write: Write, deal: FoundC139) => Promise<void>,
): Promise<C139Written> {
  const question = { asOf: app.today(), template, explain: false };
  const { result, revision, after } = await inWrite(app, asking, async (write) => {
    const deal = await findC139(app, asking, write.tx, id, question);
    const { score, zones } = deal.found;
    await work(write, deal);
    return {
      before: { score: score.score?.point ?? null, label: zones.label, zone: zones.zone },
      answer: await c139In(app, asking, write.tx, id, question),
    };
  });
  return { ...result.answer, before: result.before, revision, bookmark: after.bookmark };
}
