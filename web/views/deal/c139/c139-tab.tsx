import { Bones } from '../../../shell/bones.tsx';
import { ActionsPart } from './actions-part.tsx';
import { CoachPart } from './coach-part.tsx';
import { ContradictionsPart } from './contradictions-part.tsx';
import { GapsPart } from './gaps-part.tsx';
import { HeadPart } from './head-part.tsx';
import { ItemsPart } from './items-part.tsx';
import { LintPart } from './lint-part.tsx';
import { ToWinPart } from './to-win-part.tsx';
import { WithC139 } from './with-c139.tsx';

/** Where the deal stands by C139, what is missing, what to do about it, and how far that can be trusted. */
export function C139Tab() {
  return (
    <div className="c139-scroll">
      <WithC139 waiting={<Bones rows={12} />}>
        <HeadPart />
        <GapsPart />
        <ItemsPart />
        <ToWinPart />
        <ActionsPart />
        <CoachPart />
        <ContradictionsPart />
        <LintPart />
      </WithC139>
    </div>
  );
}
