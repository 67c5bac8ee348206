import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { LINES_USED } from '../../../domain/reach/narrowed.ts';
import { fact, namesIn } from '../../data/facts.ts';
import { personDecisions } from '../../data/people.ts';
import { useAsOf, useParam } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { Reference } from '../edit/reference.tsx';
import { PickPerson } from './pick-person.tsx';
import { ALL_ROUTES, useNarrowing } from './use-narrowing.ts';

/** Persons between, from as many as a route takes down to nobody. */
const THROUGH = Array.from({ length: ALL_ROUTES.through + 1 }, (_, at) => ALL_ROUTES.through - at);

/** From whom, to whom, in which deal, over which lines; each is a parameter of the address, and a change is a step back leads from. */
export function Chooser() {
  const { texts, language } = useLook();
  const t = texts.routes;
  const asOf = useAsOf();
  const [to, setTo] = useParam('to');
  const [from, setFrom] = useParam('from');
  const [deal, setDeal] = useParam('deal');
  const { lines, through, setLines, setThrough } = useNarrowing();
  const colleague = useQuery({ ...fact('colleague', from ?? '', asOf), enabled: from !== null }).data;
  const stored = useQuery({ ...fact('deal', deal ?? '', asOf), enabled: deal !== null }).data;
  const parts = useQuery({ ...personDecisions(to ?? '', asOf), enabled: to !== null }).data;
  const known = parts?.id === to ? namesIn(language, parts).deal : undefined;
  const options = (parts?.id === to ? parts.rows : []).map((row) => ({
    value: row.dealId,
    label: row.open ? (known?.[row.dealId] ?? row.dealId) : t.closedDeal(known?.[row.dealId] ?? row.dealId),
  }));
  if (deal !== null && !options.some((option) => option.value === deal))
    options.push({ value: deal, label: stored?.name ?? deal });
  return (
    <div className="chooser card">
      <div className="chooser-field">
        <span className="mut" id="routes-from">
          {t.from}
        </span>
        <Reference
          kind="colleague"
          many={false}
          value={from}
          names={colleague ? { [colleague.factId]: colleague.name } : {}}
          placeholder={t.allColleagues}
          label={t.from}
          onChange={(next) => setFrom(typeof next === 'string' ? next : null, true)}
        />
      </div>
      <span className="chooser-arrow" aria-hidden="true">
        →
      </span>
      <div className="chooser-field wide">
        <span className="mut">{t.to}</span>
        <PickPerson value={to} label={t.to} onChange={(next) => setTo(next, true)} />
      </div>
      <div className="chooser-field">
        <span className="mut">{t.deal}</span>
        <Select
          aria-label={t.deal}
          allowClear
          disabled={to === null}
          value={deal}
          options={options}
          placeholder={t.anyDeal}
          notFoundContent={t.noDeals}
          onChange={(next: string | undefined) => setDeal(next ?? null, true)}
        />
      </div>
      <span className="chooser-break" />
      <div className="chooser-field narrow">
        <span className="mut">{t.lines}</span>
        <Select
          aria-label={t.lines}
          value={lines}
          options={LINES_USED.map((each) => ({ value: each, label: t.linesUsed[each] }))}
          onChange={setLines}
        />
      </div>
      <div className="chooser-field narrow">
        <span className="mut">{t.through}</span>
        <Select
          aria-label={t.through}
          value={through}
          options={THROUGH.map((each) => ({
            value: each,
            label: each === ALL_ROUTES.through ? t.throughAny : t.throughMost(each),
          }))}
          onChange={setThrough}
        />
      </div>
    </div>
  );
}
