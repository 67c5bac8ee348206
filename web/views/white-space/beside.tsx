import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { WhiteSpaceAnswer } from '../../../domain/contract/white-space.ts';
import { accountPath, personPath, routesPath } from '../../core/address/address.ts';
import { money, nameIn } from '../../core/format/format.ts';
import { reachText } from '../../core/format/score.ts';
import { cellKey, cellSelection } from '../../core/white-space/cell-key.ts';
import { type Names, nameOf } from '../../data/facts.ts';
import { Head, Part } from '../../inspector/head.tsx';
import { useHref, useSelection } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import '../../inspector/panel.css';

type Cell = WhiteSpaceAnswer['next'][number];

/** What to open next in the group, and what is of value but has no way in. */
export function Beside({ answer, names }: { answer: WhiteSpaceAnswer; names: Names }) {
  const t = useLook().texts.whiteSpace;
  const { next, noWayIn, unknown, counts } = answer;
  return (
    <>
      <Head title={t.title} />
      <CellList
        title={t.nextTen}
        why={t.listWhy.next}
        cells={next}
        of={counts.next}
        empty={t.noNext}
        answer={answer}
        names={names}
      />
      <CellList
        title={t.valuable}
        why={t.listWhy.noWayIn}
        cells={noWayIn}
        of={counts.noWayIn}
        empty={t.noNoWayIn}
        answer={answer}
        names={names}
      />
      {counts.unknown > 0 && (
        <CellList
          title={t.unknownOnes}
          why={t.listWhy.unknown}
          cells={unknown}
          of={counts.unknown}
          answer={answer}
          names={names}
        />
      )}
    </>
  );
}

interface CellListProps {
  title: string;
  why: string;
  cells: readonly Cell[];
  of: number;
  empty?: ReactNode;
  answer: WhiteSpaceAnswer;
  names: Names;
}

function CellList({ title, why, cells, of, empty, answer, names }: CellListProps) {
  const t = useLook().texts.whiteSpace;
  return (
    <Part title={title} aside={cells.length < of && t.firstOf(cells.length, of)}>
      <p className="hint">{why}</p>
      {cells.length === 0 ? (
        <p className="panel-empty">{empty}</p>
      ) : (
        <ol className="ws-list" aria-label={title}>
          {cells.map((cell, at) => (
            <Entry key={cellKey(cell)} cell={cell} rank={at + 1} answer={answer} names={names} />
          ))}
        </ol>
      )}
    </Part>
  );
}

interface EntryProps {
  cell: Cell;
  rank: number;
  answer: WhiteSpaceAnswer;
  names: Names;
}

function Entry({ cell, rank, answer, names }: EntryProps) {
  const { texts, language } = useLook();
  const t = texts.whiteSpace;
  const [, select] = useSelection();
  const entity = answer.entities.find(({ id }) => id === cell.accountId);
  const product = answer.products.find(({ id }) => id === cell.productId);
  return (
    <li>
      <i>{cell.expected === null ? '' : rank}</i>
      <button type="button" className="plain ws-what" onClick={() => select(cellSelection(cell))}>
        {product?.name ?? cell.productId} · {entity ? nameIn(language, entity) : cell.accountId}
      </button>
      <span className="ws-worth" title={t.expectedHint}>
        {cell.expected === null ? '' : money(cell.expected, cell.currency, language)}
      </span>
      <Way cell={cell} names={names} />
    </li>
  );
}

/** The route in a line, or why there is none. */
function Way({ cell, names }: { cell: Cell; names: Names }) {
  const t = useLook().texts.whiteSpace;
  const href = useHref();
  if (cell.expected === null && cell.reason !== null) return <span className="ws-way">{t.reason[cell.reason]}</span>;
  if (cell.route === null)
    return (
      <span className="ws-way">
        <span>{cell.noWay && t.noWay[cell.noWay]}</span>
        <Link to={href(`${accountPath(cell.accountId)}/power-map`)}>{t.toMap}</Link>
      </span>
    );
  const { steps, personId } = cell.route;
  return (
    <span className="ws-way">
      <span>
        <b title={t.reachHint}>{reachText(cell.reach)}</b>{' '}
        {steps.map((id, at) => (
          <span key={id}>
            {at > 0 && ' → '}
            {id === personId ? (
              <Link to={href(personPath(id))}>{nameOf(names, 'person', id)}</Link>
            ) : (
              nameOf(names, at === 0 ? 'colleague' : 'person', id)
            )}
          </span>
        ))}
      </span>
      <Link to={href(routesPath({ to: personId }))}>{t.toRoutes}</Link>
    </span>
  );
}
