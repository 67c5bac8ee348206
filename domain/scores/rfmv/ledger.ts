// Why an RFM+V score is what it is.
import type { Ledger } from '../../contract/common.ts';
import type { ScoreFacts } from '../facts.ts';
import { newestFacts, scoreLedger } from '../ledger.ts';
import type { ScoreContext } from '../model.ts';
import { wholeMonthsBack } from '../months.ts';
import { rfmvPoints } from './classes.ts';
import { amountOf, contactsInMonths, rfmvMeasure } from './measure.ts';
import type { RfmvParameters } from './parameters.ts';

/** Four terms that add up to the score; what is not known counts in it with its lowest class. */
export function rfmvLedger(facts: ScoreFacts, context: ScoreContext, parameters: RfmvParameters): Ledger {
  const measure = rfmvMeasure(facts, context, parameters);
  const { r, f, m, v } = rfmvPoints(measure, context, parameters);
  const { account, contacts, deals } = facts;
  const { from, to } = wholeMonthsBack(context, parameters.frequencyMonths);
  const last = contacts.filter(({ day }) => day === measure['lastContactOn']);
  return scoreLedger('rfmv', [
    {
      code: 'rfmv.r',
      label: String(measure['lastContactOn'] ?? ''),
      value: r.low,
      facts: newestFacts('interaction', last),
    },
    {
      code: 'rfmv.f',
      label: `${from} - ${to}`,
      value: f.low,
      formula: `${measure['contacts']} / ${parameters.frequencyMonths}`,
      facts: newestFacts('interaction', contactsInMonths(facts, context, parameters)),
    },
    {
      code: 'rfmv.m',
      label: String(measure['expectedAmount'] ?? ''),
      value: m.low,
      formula: deals.map((deal) => amountOf(deal, context) ?? '?').join(' + '),
      facts: newestFacts(
        'deal',
        deals.map(({ id, name, closeOn }) => ({ id, day: closeOn ?? '', text: name })),
      ),
    },
    {
      code: 'rfmv.v',
      label: account.strategicValue ?? '',
      ids: [account.id],
      value: v.low,
      facts: [
        {
          kind: 'account',
          id: account.id,
          text: account.name,
          source: account.source,
          observedOn: account.observedOn,
          confidence: account.confidence,
        },
      ],
    },
  ]);
}
