import type { PRESETS } from '../../../domain/contract/imports.ts';
import { bundle } from './bundle.ts';
import { ex21 } from './ex21.ts';
import { hubspot } from './hubspot/hubspot.ts';
import { organogram } from './organogram/organogram.ts';
import type { Preset } from './preset.ts';
import { salesforce } from './salesforce/salesforce.ts';

/** The presets of this version; others of the contract's list come later. On equal certainty the first wins. */
export const AVAILABLE: readonly Preset[] = [bundle, salesforce, hubspot, ex21, organogram];

export type PresetName = (typeof PRESETS)[number];

export interface Recognised {
  preset: Preset;
  as: string;
}

/** What a file is, among all presets or as one named preset sees it; null when it is nothing known. */
export function recognise(fileName: string, header: readonly string[], only?: string): Recognised | null {
  let best: (Recognised & { certainty: number }) | null = null;
  for (const preset of AVAILABLE) {
    if (only !== undefined && preset.id !== only) continue;
    const found = preset.recognise(fileName, header);
    if (found && found.certainty > (best?.certainty ?? 0)) best = { preset, ...found };
  }
  return best;
}
