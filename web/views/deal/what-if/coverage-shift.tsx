import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { percent } from '../../../core/format/format.ts';
import { formatEdit } from '../../../core/what-if/edit-text.ts';
import { whatIfCoverage } from '../../../data/reach.ts';
import { Part } from '../../../inspector/head.tsx';
import { Bones } from '../../../shell/bones.tsx';
import { useAsOf } from '../../../shell/place.ts';
import { Problem } from '../../../shell/problem.tsx';
import { useLook } from '../../../shell/settings.tsx';
import { useDeal, useTried } from '../use-deal.ts';

const LEVELS = ['customer', 'deal', 'engaged', 'known', 'decision'] as const;

/** Coverage of the account's group before and after what is tried; the server computes it, and only when it is asked for. */
export function CoverageShift() {
  const { texts } = useLook();
  const t = texts.deal;
  const { deal } = useDeal();
  const { edits, refused } = useTried();
  const fitting = edits.filter((_, at) => !refused.includes(at));
  const key = fitting.map(formatEdit).join(' ');
  const [asked, setAsked] = useState('');
  const query = useQuery({ ...whatIfCoverage(deal.id, useAsOf(), fitting), enabled: asked === key });
  const answer = asked === key ? query.data : undefined;
  const [before, after] = [answer?.before.coverage, answer?.after.coverage];
  return (
    <Part title={t.groupCoverage} {...(before ? { aside: t.beforeAfter } : {})}>
      {asked !== key ? (
        <Button size="small" onClick={() => setAsked(key)}>
          {t.computeCoverage}
        </Button>
      ) : query.isError ? (
        <Problem error={query.error} retry={() => void query.refetch()} />
      ) : before && after ? (
        <table className="lines">
          <tbody>
            {LEVELS.map((level) => (
              <tr key={level}>
                <td>{level === 'decision' ? texts.values.decision : texts.values.level[level]}</td>
                <td>
                  {before[level].value === after[level].value ? (
                    percent(after[level].value)
                  ) : (
                    <>
                      <span className="mut">{percent(before[level].value)} →</span> <b>{percent(after[level].value)}</b>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <Bones rows={3} />
      )}
    </Part>
  );
}
