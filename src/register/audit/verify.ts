/** Proves the register: the chain of events whole, and rows, numbers and texts as the events say. */
import type { Db, Handle } from '../../db/db.ts';
import { AUDIT } from '../../domain/messages/register/audit.ts';
import { SHAPE } from '../../domain/messages/register/audit-of-shape.ts';
import { joined, type Lang, type Text } from '../../domain/messages/text.ts';
import { inSnapshot } from '../../db/engine/snapshot.ts';
import type { DocketsTable } from '../../db/schema/dockets.ts';
import { registerValue } from '../../db/stores/facts/register-store.ts';
import { docketNumbering } from '../shared/docket-number.ts';
import { type BrokenHead, type ChainProof, type PrintedHead, proveChain } from './chain-proof.ts';
import { proveCounters, proveDockets, proveStateTally, proveTally } from './docket-proof.ts';
import { proveNoMoreRows } from './rows/extra-rows.ts';
import { type Break, Faults, type Mismatch, type Remark } from './faults.ts';
import type { Head } from '../../domain/printed-head.ts';
import { type NumbersOutside, proveNumbers } from './number-mark-proof.ts';
import { asBroken, inPart } from './proof-part.ts';
import { RowsProof } from './rows/rows-proof.ts';
import { proveFile, proveServer, proveShape, proveValues } from './shape-proof.ts';

export interface Verification {
  readonly events: number;
  readonly ok: boolean;
  readonly head: Head;
  /** The first place where the chain does not hold. */
  readonly firstBroken: Break | null;
  /** Heads that were printed once, the given one among them. */
  readonly anchors: { readonly checked: number; readonly broken: readonly BrokenHead[] };
  /** The first row, number or text that is not what its events say. */
  readonly firstMismatch: Mismatch | null;
  /** What the engine itself finds wrong with its file. */
  readonly damage: string | null;
  /** What is no fault, but should be looked at. */
  readonly remarks: readonly Remark[];
}

/**
 * Goes through the whole chain on one snapshot, so that others may go on writing; memory does not grow with the register.
 * A chain that was rewritten from some event to its end is consistent in itself: only an anchor or `given` shows it.
 */
export async function verifyChain(
  db: Db,
  given: Head | readonly PrintedHead[] | null = null,
  progress: (events: number) => void = () => undefined,
  numbers: NumbersOutside | null = null,
): Promise<Verification> {
  let found: Verification | undefined;
  try {
    return await inSnapshot(db, async (handle) => {
      found = await proveRegister(handle, { given: printedHeads(given), progress, numbers });
      return found;
    });
  } catch (error) {
    // From a damaged file SQLite may not even end a transaction that has only read.
    if (found && !found.ok) return found;
    throw asBroken(error);
  }
}

function printedHeads(given: Head | readonly PrintedHead[] | null): readonly PrintedHead[] {
  if (given === null) return [];
  return 'seq' in given ? [{ ...given, place: 'given' }] : given;
}

/** The same on a handle that sees one state. */
export async function proveRegister(
  handle: Handle,
  {
    given,
    progress,
    numbers = null,
  }: {
    readonly given: readonly PrintedHead[];
    readonly progress: (events: number) => void;
    /** Where docket numbers are kept outside, if that is to be compared too. */
    readonly numbers?: NumbersOutside | null;
  },
): Promise<Verification> {
  const faults = new Faults();
  const rows = new RowsProof(handle, faults);
  const part = <T>(name: Text, prove: () => Promise<T>) => inPart(faults, name, prove);
  const { parts } = SHAPE;
  // What the rest is read from comes first: a list may lack rows because its table or index is another one.
  await part(SHAPE.server, () => proveServer(handle, faults));
  await part(parts.shape, () => proveShape(handle, faults));
  await part(SHAPE.file, () => proveFile(handle, faults));
  await part(parts.values, () => proveValues(handle, faults));
  const chain = await part(parts.chain, () => proveChain(handle, { faults, rows }, given, progress));
  const { events, head, anchorsChecked, brokenAnchors, registered, serials } = chain ?? NO_CHAIN;
  await part(AUDIT.dockets, async () => proveDockets(handle, registered, await numberingOrIds(handle), faults));
  await part(parts.counters, () => proveCounters(handle, serials, faults));
  if (numbers) await part(parts.counters, () => proveNumbers(handle, numbers, faults));
  await part(AUDIT.tally, async () => {
    await proveTally(handle, faults);
    await proveStateTally(handle, faults);
  });
  await part(parts.rows, async () => {
    await rows.end();
    await proveNoMoreRows(handle, rows, faults);
  });
  const { firstBroken, firstMismatch, damage, remarks } = faults;
  return {
    events,
    ok: firstBroken === null && firstMismatch === null && brokenAnchors.length === 0,
    head,
    firstBroken,
    anchors: { checked: anchorsChecked, broken: brokenAnchors },
    firstMismatch,
    damage,
    remarks,
  };
}

/** Of a register whose events can't be read. */
const NO_CHAIN: ChainProof = {
  events: 0,
  head: { seq: 0, hash: '', root: null },
  anchorsChecked: 0,
  brokenAnchors: [],
  registered: 0,
  serials: new Map(),
};

/** Without its series a register is proved all the same. */
async function numberingOrIds(handle: Handle): Promise<(row: DocketsTable) => string> {
  if ((await registerValue(handle, 'series')) !== null) return docketNumbering(handle);
  return ({ year, serial }) => `${year}-${serial}`;
}

/** What an older register had to hold before its rows were proved too: its chain, dockets, numbers and figures. */
export async function faultOfOlder(handle: Handle): Promise<Text | null> {
  const faults = new Faults();
  const chain = await proveChain(handle, { faults, rows: new RowsProof(handle, faults) }, [], () => undefined);
  await proveDockets(handle, chain.registered, await numberingOrIds(handle), faults);
  await proveCounters(handle, chain.serials, faults);
  await proveTally(handle, faults);
  const { firstBroken, firstMismatch } = faults;
  const [broken] = chain.brokenAnchors;
  if (firstBroken) return joined([AUDIT.event(firstBroken.seq), firstBroken.why], ': ');
  if (broken) return joined([AUDIT.event(broken.seq), AUDIT.headNotMet(broken.place)], ': ');
  return firstMismatch && joined([firstMismatch.where, firstMismatch.why], ': ');
}

/** As scripts read it: the sentences in the language of the person who asked. */
export function verificationJson({ firstBroken, firstMismatch, remarks, ...rest }: Verification, lang: Lang) {
  const { events, ok, head } = rest;
  const anchors = { checked: rest.anchors.checked, broken: rest.anchors.broken.map(({ seq, place }) => ({ seq, place })) };
  return {
    events,
    ok,
    head,
    firstBroken: firstBroken && { seq: firstBroken.seq, why: firstBroken.why[lang] },
    anchors,
    firstMismatch: firstMismatch && { where: firstMismatch.where[lang], why: firstMismatch.why[lang] },
    remarks: remarks.map(({ what, count }) => ({ what: what[lang], count })),
  };
}
