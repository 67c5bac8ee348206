import type { ReactNode } from 'react';
import type { Range } from '../../../domain/reach/reach.ts';
import { gainText, listed } from '../../core/deal/figure.ts';
import { DASH, money } from '../../core/format/format.ts';
import { score } from '../../core/format/score.ts';
import { differs } from '../../core/what-if/changes.ts';
import { useParam, useSelection } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { CHAIN_FIGURE } from './selections.ts';
import { Shift, ShiftBar } from './shift.tsx';
import { type Computed, isAgainst, useDeal, useTried } from './use-deal.ts';

/** What a sales leader wants to know first: five figures, each a door. */
export function DealFiguresCard() {
  const { texts, language } = useLook();
  const t = texts.deal;
  const { deal, before, personName, colleagueName } = useDeal();
  const { after } = useTried();
  const [, select] = useSelection();
  const [, setTab] = useParam('tab');
  const { chainReach, cutPersons, nextBest, persons } = after.figures;
  const far = farFrom(after);
  const key = persons.filter((person) => person.key).length;
  const cut = cutPersons[0];
  const next = nextBest[0];
  const against = againstIn(after);
  const contested = after.figures.opposition.filter((each) => each.contested && !against.includes(each.id)).length;
  const nameOf = (each: { id: string; kind: 'person' | 'colleague' }) =>
    each.kind === 'person' ? personName(each.id) : colleagueName(each.id);
  return (
    <section className="figures card" aria-label={t.reach}>
      <Figure
        name={t.chainReach}
        label={t.chainReachOf(score(chainReach?.point))}
        value={<Shift before={before.figures.chainReach?.point} after={chainReach?.point} gain={false} write={score} />}
        sub={chainReach ? rangeWords(before.figures.chainReach, chainReach) : t.noChainReach}
        onOpen={() => select(CHAIN_FIGURE)}
      >
        <ShiftBar before={before.figures.chainReach} after={chainReach} />
      </Figure>
      <Figure
        name={t.keyPersons}
        value={<Moved before={farFrom(before).length} after={far.length} />}
        sub={key === 0 ? t.noKey : far.length === 0 ? t.allReached : listed(far.map(personName), language)}
        title={t.ofKey(key)}
        onOpen={() => (far[0] ? select({ kind: 'person', id: far[0] }) : setTab('chain', true))}
      />
      <Figure
        name={t.hangsOn}
        value={<Moved before={before.figures.cutPersons.length} after={cutPersons.length} />}
        sub={
          cut
            ? cut.amount === null
              ? nameOf(cut)
              : t.hangsAmount(money(cut.amount, cut.currency ?? deal.currency, language), nameOf(cut))
            : t.hangsNothing
        }
        onOpen={() => setTab('hangs', true)}
      />
      <Figure
        name={t.nextBest}
        value={next ? <span className="figure-words">{personName(next.id)}</span> : DASH}
        sub={next ? t.gain(gainText(next.gain)) : t.nextNothing}
        onOpen={() => setTab('next', true)}
      />
      <Figure
        name={t.against}
        value={<Moved before={againstIn(before).length} after={against.length} />}
        sub={
          against.length === 0
            ? t.againstNothing
            : `${listed(against.map(personName), language)}${t.againstSub(contested)}`
        }
        onOpen={() => setTab('against', true)}
      />
    </section>
  );
}

/** `−0.19 · 0.07 – 0.13`: what a what-if moves, and the range. */
function rangeWords(before: Range | null, { low, point, high }: Range): string {
  const moved = before !== null && differs(before.point, point) ? `${gainText(point - before.point)} · ` : '';
  return `${moved}${score(low)} – ${score(high)}`;
}

/** Key persons who are not even weakly reached, the most powerful first. */
function farFrom({ figures }: Computed): string[] {
  return figures.persons.filter((person) => person.key && person.status === 'unreached').map(({ id }) => id);
}

function againstIn({ figures }: Computed): string[] {
  return figures.persons.filter(isAgainst).map(({ id }) => id);
}

function Moved({ before, after }: { before: number; after: number }) {
  if (before === after) return <>{after}</>;
  return (
    <span className="shift">
      <span className="mut">{before} →</span> <b>{after}</b>
    </span>
  );
}

interface FigureProps {
  name: string;
  label?: string;
  value: ReactNode;
  sub: string;
  title?: string;
  onOpen(): void;
  children?: ReactNode;
}
function Figure({ name, label, value, sub, title, onOpen, children }: FigureProps) {
  return (
    <div className="figure">
      <span className="figure-name">{name}</span>
      <span className="figure-value">
        <button type="button" className="door" {...(label ? { 'aria-label': label } : {})} onClick={onOpen}>
          {value}
        </button>
        <small title={title ?? sub} className={children ? '' : 'figure-sub'}>
          {sub}
        </small>
      </span>
      {children}
    </div>
  );
}
