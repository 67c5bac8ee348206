// The rules signals are raised by: the standard ones until somebody changes one.
import type { z } from 'zod';
import { MeridianError } from '../../../domain/contract/errors.ts';
import type { keptRule } from '../../../domain/contract/signals.ts';
import { SIGNAL_KINDS, type SignalKind } from '../../../domain/signals/kinds.ts';
import { type Rule, type Rules, STANDARD_RULES, signalRule } from '../../../domain/signals/rules.ts';
import type { Asking, Transaction } from '../../graph.ts';
import type { App } from '../app.ts';
import { changedRules, keepRule, ruleVersions } from './statements.ts';

type KeptRule = z.infer<typeof keptRule>;

/** Versions of one rule told at once: years of changes, and an answer of some tens of kilobytes. */
const VERSIONS_MOST = 200;

export async function rulesIn(tx: Transaction): Promise<{ rules: Rules; kept: KeptRule[] }> {
  const changed = new Map((await tx.run(changedRules, {})).map((row) => [row.kind, row]));
  const rules = { ...STANDARD_RULES };
  const kept = SIGNAL_KINDS.map((kind): KeptRule => {
    const row = changed.get(kind);
    if (!row) return { version: 0, by: null, at: null, rule: STANDARD_RULES[kind] };
    const rule = signalRule.parse(JSON.parse(row.rule));
    Object.assign(rules, { [kind]: rule });
    return { version: row.version, by: row.by, at: row.at, rule };
  });
  return { rules, kept };
}

export async function signalRules(app: App, asking: Asking) {
  const { kept } = await app.graph.readAll(asking, rulesIn);
  return { rules: kept, timeZone: app.config.timeZone };
}

/** The versions of a rule, newest first, down to the standard one. */
export async function signalRuleVersions(app: App, asking: Asking, kind: SignalKind) {
  const rows = await app.graph.read(asking, ruleVersions, { kind, limit: VERSIONS_MOST });
  const versions = rows.map(({ rule, ...row }): KeptRule => ({ ...row, rule: signalRule.parse(JSON.parse(rule)) }));
  const standard: KeptRule = { version: 0, by: null, at: null, rule: STANDARD_RULES[kind] };
  return { versions: rows.length < VERSIONS_MOST ? [...versions, standard] : versions };
}

/** Keeps a rule as a new version. Throws `invalid-request` for a rule of another kind than named. */
export async function setSignalRule(app: App, asking: Asking, kind: SignalKind, rule: Rule): Promise<KeptRule> {
  if (rule.kind !== kind)
    throw new MeridianError('invalid-request', {
      in: 'body',
      fields: [{ field: 'kind', problem: `has to be ${kind}` }],
    });
  const [by, at] = [asking.viewer.id, app.now()];
  const { value } = await app.graph.write(asking, (tx) =>
    tx.run(keepRule, { kind, rule: JSON.stringify(rule), by, at }),
  );
  return { version: value[0]?.version ?? 0, by, at, rule };
}
