import type { Selection } from '../../../core/address/address.ts';
import { FactPanel } from '../../../inspector/fact-panel.tsx';
import { Inspector } from '../../../inspector/inspector.tsx';
import { PersonPanel } from '../../../inspector/person-panel.tsx';
import { C139Inspector } from '../c139/c139-inspector.tsx';
import { isC139 } from '../c139/use-c139.ts';
import { CHAIN_FIGURE, WHAT_IF } from '../selections.ts';
import { WhatIfPanel } from '../what-if/what-if-panel.tsx';
import { ChainLedger } from './chain-ledger.tsx';
import { ColleagueInDeal } from './colleague-in-deal.tsx';
import { DealFindings } from './findings.tsx';
import { PersonInDeal } from './person-in-deal.tsx';

/** What is selected, seen from the deal; with nothing selected, what to know first. */
export function DealInspector({ selection }: { selection: Selection | null }) {
  if (!selection) return <DealFindings />;
  const { kind, id } = selection;
  if (isC139(selection)) return <C139Inspector selection={selection} />;
  switch (kind) {
    case WHAT_IF.kind:
      return <WhatIfPanel />;
    case CHAIN_FIGURE.kind:
      return <ChainLedger />;
    case 'person':
      return (
        <PersonPanel key={id} id={id}>
          <PersonInDeal id={id} />
        </PersonPanel>
      );
    case 'colleague':
      return (
        <FactPanel key={id} kind="colleague" id={id}>
          <ColleagueInDeal id={id} />
        </FactPanel>
      );
    default:
      return <Inspector selection={selection} />;
  }
}
