import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useMemo } from 'react';
import { Link } from 'react-router';
import type { OrganogramsAnswer } from '../../../../domain/contract/organogram.ts';
import type { Line } from '../../../../domain/organogram/line.ts';
import { accountPath, parseDay } from '../../../core/address/address.ts';
import { day } from '../../../core/format/format.ts';
import { PLAIN } from '../../../core/table/column.ts';
import { organograms } from '../../../data/difference.ts';
import { Grid } from '../../../grid/grid.tsx';
import { TableTools } from '../../../grid/tools.tsx';
import { useTable } from '../../../grid/use-table.ts';
import { Bones } from '../../../shell/bones.tsx';
import { useHref, useParam } from '../../../shell/place.ts';
import { Problem } from '../../../shell/problem.tsx';
import { useLook } from '../../../shell/settings.tsx';
import { lineColumns } from './line-columns.tsx';

/** Two stored days of an account against each other; what stands in the address as `days=FROM..TO`. */
export function StoredDays({ accountId }: { accountId: string }) {
  const { texts } = useLook();
  const t = texts.difference;
  const href = useHref();
  const [days, setDays] = useParam('days');
  const [from, to] = (days ?? '').split('..').map((text) => parseDay(text) ?? undefined);
  const query = useQuery(organograms(accountId, from, to));
  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Bones rows={6} />;
  const { name, dates, between } = query.data;
  const [first] = dates;
  return (
    <>
      <h2 className="difference-stored">
        <Link to={href(accountPath(accountId))}>{name}</Link>: {t.storedTitle}
      </h2>
      {between ? (
        <Between between={between} dates={dates} onChoose={(a, b) => setDays(b === null ? `${a}..` : `${a}..${b}`)} />
      ) : (
        <p className="mut">{first === undefined ? t.storedNone : t.storedOne(day(first))}</p>
      )}
      <h2 className="difference-stored">{t.newFile}</h2>
    </>
  );
}

interface BetweenProps {
  between: NonNullable<OrganogramsAnswer['between']>;
  dates: readonly string[];
  /** The later day null: the last. */
  onChoose(from: string, to: string | null): void;
}

function Between({ between: { from, to, same, lines }, dates, onChoose }: BetweenProps) {
  const { texts } = useLook();
  const t = texts.difference;
  const columns = useMemo(() => lineColumns(texts), [texts]);
  const rows: readonly Line[] = lines;
  const table = useTable('stored', columns, rows, PLAIN);
  const option = (date: string) => ({ value: date, label: day(date) });
  return (
    <>
      <p className="mut">{t.storedSub}</p>
      <div className="difference-choice">
        <Select
          aria-label={t.storedFrom}
          value={from}
          options={dates.slice(0, -1).map(option)}
          onChange={(date) => onChoose(date, to > date ? to : null)}
        />
        →
        <Select
          aria-label={t.storedTo}
          value={to}
          options={dates.filter((date) => date > from).map(option)}
          onChange={(date) => onChoose(from, date)}
        />
        <span className="mut">{t.same(same)}</span>
      </div>
      {lines.length === 0 ? (
        <p className="mut">{t.storedSame}</p>
      ) : (
        <div className="difference-between">
          <TableTools table={table} exportName={`${from} ${to}`} />
          <Grid
            label={t.storedTitle}
            table={table}
            rowKey={(line) => line.id}
            selected={null}
            onSelect={() => undefined}
            onOpen={() => undefined}
          />
        </div>
      )}
    </>
  );
}
