import { Button, Select } from 'antd';
import { useState } from 'react';
import type { C139Answer } from '../../../../domain/contract/c139.ts';
import { COACH_KINDS } from '../../../../domain/facts/person.ts';
import { factId } from '../../../../domain/facts/registry.ts';
import { useWrite } from '../../../data/facts.ts';
import { PlusOutlined } from '../../../marks/icons.tsx';
import { Problem } from '../../../shell/problem.tsx';
import { useLook } from '../../../shell/settings.tsx';
import { useUndoToast } from '../../../shell/undo-toast.tsx';
import { PersonLink } from '../person-link.tsx';
import { useDeal } from '../use-deal.ts';
import { Section } from './section.tsx';
import { StatementDialog } from './statement-dialog.tsx';
import { useC139 } from './use-c139.ts';

/** Who coaches us, in which ways, whether anybody has checked it, and what they say. */
export function CoachPart() {
  const { texts } = useLook();
  const t = texts.dealC139;
  const { answer, locked } = useC139();
  const [saying, setSaying] = useState(false);
  const { coaches, judgement } = answer.coach;
  return (
    <Section
      title={t.coaches}
      aside={
        coaches.length > 0 && (
          <Button
            size="small"
            type="text"
            icon={<PlusOutlined />}
            disabled={locked !== ''}
            title={locked}
            onClick={() => setSaying(true)}
          >
            {t.addStatement}
          </Button>
        )
      }
    >
      <p className={judgement === 'unconfirmed' ? 'warning' : 'mut'}>
        <b>{texts.c139.judgement[judgement]}</b> · {texts.c139.judgementWhy[judgement]}
        {coaches.length === 0 && ` ${t.noCoach}`}
      </p>
      <ul className="c139-coaches">
        {coaches.map((coach) => (
          <CoachLine key={coach.personId} coach={coach} />
        ))}
      </ul>
      {saying && <StatementDialog onClose={() => setSaying(false)} />}
    </Section>
  );
}

type Coach = C139Answer['coach']['coaches'][number];
const VERIFIED = ['yes', 'no', 'unknown'] as const;

function CoachLine({ coach }: { coach: Coach }) {
  const { texts } = useLook();
  const t = texts.dealC139;
  const { deal } = useDeal();
  const { person, locked } = useC139();
  const write = useWrite();
  const toast = useUndoToast();
  const name = person(coach.personId);
  const change = async (patch: Record<string, string[] | boolean | null>) => {
    const id = factId('decision', { dealId: deal.id, personId: coach.personId });
    const written = await write.mutateAsync({ op: 'change', kind: 'decision', id, patch }).catch(() => null);
    if (written) toast(t.coachChanged(name), written);
  };
  const verified = coach.verified === null ? 'unknown' : coach.verified ? 'yes' : 'no';
  return (
    <li>
      <PersonLink id={coach.personId}>
        <b>{name}</b>
      </PersonLink>
      <Select
        mode="multiple"
        size="small"
        className="c139-coach-kinds"
        aria-label={t.kindsOf(name)}
        placeholder={t.kinds}
        disabled={locked !== ''}
        value={coach.kinds}
        options={COACH_KINDS.map((kind) => ({ value: kind, label: texts.c139.coachKind[kind] }))}
        onChange={(coachKinds) => void change({ coachKinds })}
      />
      <Select
        size="small"
        aria-label={t.verifiedOf(name)}
        popupMatchSelectWidth={false}
        disabled={locked !== ''}
        value={verified}
        options={VERIFIED.map((value) => ({ value, label: t.verified[value] }))}
        onChange={(value) => void change({ coachVerified: value === 'unknown' ? null : value === 'yes' })}
      />
      <span className="mut">{coach.departed ? t.coachLeft : coach.counts ? t.coachCounts : t.coachCountsNot}</span>
      {write.isError && <Problem error={write.error} />}
    </li>
  );
}
