// Writes a generated set of any size as a CSV bundle; memory does not grow with it (one number per group is kept).
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { accountLines, accountsHeader } from './accounts.ts';
import {
  CONTRACTS_HEADER,
  colleagueLines,
  competitorLines,
  contractLines,
  DEALS_HEADER,
  DECISIONS_HEADER,
  dealLines,
  decisionLines,
  EVENTS_HEADER,
  eventLines,
  INFLUENCES_HEADER,
  INTERACTIONS_HEADER,
  influenceLines,
  interactionLines,
  ORDERS_HEADER,
  orderLines,
  POTENTIALS_HEADER,
  potentialLines,
  productLines,
  rateLines,
  TIES_HEADER,
  tieLines,
} from './business.ts';
import { OWNERSHIP_HEADER, ownershipLines } from './ownership.ts';
import { PEOPLE_HEADER, peopleLines } from './people.ts';
import { checkScale, type ScaleOptions, sells, usesColleagues } from './plan.ts';

interface BundleFile {
  name: string;
  header: string;
  lines: Iterable<string>;
}

/** The files of the set, in the order of reference; each is generated when it is read. */
function files(options: ScaleOptions): BundleFile[] {
  const { ratios } = options;
  const all: (BundleFile & { wanted: boolean })[] = [
    { wanted: usesColleagues(options), name: 'colleagues', header: 'id,name,team', lines: colleagueLines(options) },
    { wanted: sells(options), name: 'products', header: 'id,name,family', lines: productLines() },
    { wanted: sells(options), name: 'competitors', header: 'id,name', lines: competitorLines() },
    { wanted: sells(options), name: 'rates', header: 'currency,base,rate,date', lines: rateLines(options) },
    { wanted: true, name: 'accounts', header: accountsHeader(options), lines: accountLines(options) },
    { wanted: ratios.people > 0, name: 'people', header: PEOPLE_HEADER, lines: peopleLines(options) },
    { wanted: ratios.stakes > 0, name: 'ownership', header: OWNERSHIP_HEADER, lines: ownershipLines(options) },
    { wanted: ratios.ties > 0, name: 'ties', header: TIES_HEADER, lines: tieLines(options) },
    { wanted: ratios.influences > 0, name: 'influences', header: INFLUENCES_HEADER, lines: influenceLines(options) },
    { wanted: ratios.deals > 0, name: 'deals', header: DEALS_HEADER, lines: dealLines(options) },
    {
      wanted: ratios.deals > 0 && ratios.decisions > 0,
      name: 'decisions',
      header: DECISIONS_HEADER,
      lines: decisionLines(options),
    },
    {
      wanted: ratios.interactions > 0,
      name: 'interactions',
      header: INTERACTIONS_HEADER,
      lines: interactionLines(options),
    },
    { wanted: ratios.orders > 0, name: 'orders', header: ORDERS_HEADER, lines: orderLines(options) },
    { wanted: ratios.potentials > 0, name: 'potentials', header: POTENTIALS_HEADER, lines: potentialLines(options) },
    { wanted: ratios.events > 0, name: 'events', header: EVENTS_HEADER, lines: eventLines(options) },
    { wanted: ratios.contracts > 0, name: 'contracts', header: CONTRACTS_HEADER, lines: contractLines(options) },
  ];
  return all.filter((file) => file.wanted);
}

export interface WrittenFile {
  path: string;
  rows: number;
  bytes: number;
}

/** Writes the set into `folder` (made when missing); the same options give the same bytes. Throws on impossible options. */
export async function writeScale(folder: string, options: ScaleOptions): Promise<WrittenFile[]> {
  checkScale(options);
  await mkdir(folder, { recursive: true });
  const written: WrittenFile[] = [];
  for (const file of files(options)) {
    const path = join(folder, `${file.name}.csv`);
    const out = createWriteStream(path);
    let rows = 0;
    const counted = function* () {
      for (const line of file.lines) {
        rows += 1;
        yield line;
      }
    };
    await pipeline(Readable.from(chunks(`${file.header}\n`, counted())), out);
    written.push({ path, rows, bytes: out.bytesWritten });
  }
  return written;
}

/** Bytes per write: large enough that lines cost nothing, small enough to stay out of the old generation. */
const CHUNK = 65_536;

function* chunks(header: string, lines: Iterable<string>): Generator<string> {
  let chunk = header;
  for (const line of lines) {
    chunk += line;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk) yield chunk;
}
