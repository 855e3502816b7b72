/** Reading again: open dockets that no person has decided, by newer rules or a newer gazetteer. */
import { setImmediate } from 'node:timers/promises';
import type { Db, WriteHandle } from '../../db/db.ts';
import { learntPlaces } from '../../db/stores/directory/learnt-store.ts';
import { changeDocket, saveReadings } from '../../db/stores/dockets/docket-change-store.ts';
import type { Docket } from '../../db/stores/dockets/docket-row.ts';
import { docketsById, undecidedDockets } from '../../db/stores/dockets/docket-store.ts';
import { ownPostsOf, saidOnDuplicates } from '../../db/stores/dockets/own-post-store.ts';
import type { Acting, LongActing } from '../../domain/acting.ts';
import type { Directory } from '../../domain/directory/directory.ts';
import { type Decision, type DocketReading, type Reader, type RoutingDecision, routingData } from '../../domain/reading/reading.ts';
import { docketNumbering } from '../shared/docket-number.ts';
import { loadDirectory } from '../shared/load-directory.ts';
import { graverClass } from '../../domain/reading/combine.ts';
import { machineClass, underMarks } from '../../domain/docket/marks/marks.ts';
import { applyAct } from '../../domain/docket/docket-life.ts';
import { changedParts } from './changed-parts.ts';
import { lookupAround } from './lookup-around.ts';
import { readDocket } from './read-docket.ts';
import type { Beginning } from './linked-classes.ts';
import { spreadClass, type SpreadWorld } from './spread-class.ts';

const DOCKETS_A_PAGE = 500;

/** Which district was decided, and how surely. */
export interface DecidedDistrict {
  readonly district: string | null;
  readonly decision: Decision;
}

export interface Rereading {
  readonly docket: string;
  readonly from: DecidedDistrict;
  readonly to: DecidedDistrict;
}

export interface RereadAnswer {
  readonly ruleset: string;
  /** Dockets that were read again. */
  readonly read: number;
  /** Those whose district or decision is another one now. */
  readonly changed: readonly Rereading[];
  readonly dryRun: boolean;
}

export interface RereadOptions extends LongActing {
  /** Also what these very rules have read before. */
  readonly all: boolean;
  /** Writes nothing. */
  readonly dryRun: boolean;
  readonly progress: (read: number) => void;
}

export async function rereadDockets(db: Db, shipped: Reader, options: RereadOptions): Promise<RereadAnswer> {
  const numberOf = await docketNumbering(db);
  const directory = await loadDirectory(db);
  const reader = shipped.withLearnt(await learntPlaces(db));
  const changed: Rereading[] = [];
  let read = 0;
  let after = 0;
  for (;;) {
    // Lets a signal be heard between two pages.
    await setImmediate();
    const dockets = await undecidedDockets(db, after, DOCKETS_A_PAGE, options.all ? null : reader.ruleset);
    const last = dockets.at(-1);
    if (!last) return { ruleset: reader.ruleset, read, changed, dryRun: options.dryRun };
    after = last.id;
    const readings = await readAll(db, dockets, reader, directory);
    for (const docket of dockets) {
      const now = readings.get(docket.id);
      if (now && isOther(docket, now.routing))
        changed.push({ docket: numberOf(docket), from: decidedOf(docket), to: decidedOf(now.routing) });
    }
    if (!options.dryRun)
      await db.write((tx) => writeReadings(tx, readings, { reader, directory }, { actor: options.actor, now: options.clock() }));
    read += dockets.length;
    options.progress(read);
  }
}

/** How the dockets read by these rules, by docket id. */
async function readAll(
  db: Db,
  dockets: readonly Docket[],
  reader: Reader,
  directory: Directory,
): Promise<ReadonlyMap<number, DocketReading>> {
  const posts = await ownPostsOf(db, dockets);
  const onDuplicates = await saidOnDuplicates(
    db,
    dockets.map(({ id }) => id),
  );
  for (const [docketId, said] of onDuplicates) posts.set(docketId, [...(posts.get(docketId) ?? []), ...said]);
  const lookup = await lookupAround(db, [...posts.values()].flat());
  const world = { lookup, directory, reader, findings: new Map() };
  const readings = new Map<number, DocketReading>();
  for (const [docketId, own] of posts) {
    // What was forgotten can't be read by newer rules: the docket stays as it was read.
    const reading = own.some(({ forgotten }) => forgotten) ? null : readDocket({ docketId, own }, world);
    if (reading) readings.set(docketId, reading);
  }
  return readings;
}

/** Writes how each docket was read, and by which rules; those that read otherwise than before change with an event. */
async function writeReadings(tx: WriteHandle, readings: ReadonlyMap<number, DocketReading>, world: SpreadWorld, by: Acting): Promise<void> {
  const written = new Map<number, DocketReading>();
  const withheld: Beginning[] = [];
  // A person may have decided meanwhile: asked again under the lock.
  for (const docket of await docketsById(tx, [...readings.keys()])) {
    const said = readings.get(docket.id);
    if (!said || docket.decidedByPerson || docket.forwardedAt !== null || docket.status !== 'open') continue;
    const { standing: reading, marks } = underMarks(docket, { ...said, withheld: graverClass(machineClass(docket), said.withheld) });
    written.set(docket.id, reading);
    const { routing } = reading;
    const leadUnit = routing.district === null ? null : world.directory.unitOfDistrict(routing.district);
    const state = {
      ...applyAct(docket, { act: 'located', district: routing.district, leadUnit }),
      ...(marks !== docket.marks && { marks }),
    };
    const parts = changedParts(docket, reading);
    if (!isOther(docket, routing) && Object.keys({ ...state, ...parts }).length === 0) continue;
    const changed = await changeDocket(tx, docket, state, {
      kind: 'read_again',
      at: by.now.toISOString(),
      actor: by.actor,
      data: { post: reading.decidedBy.district ?? docket.postId, ...parts, routing: routingData(routing) },
    });
    if (reading.withheld !== docket.withheld)
      withheld.push({ docket: { ...changed, withheld: reading.withheld }, isFixed: false, isMilder: false });
  }
  await saveReadings(tx, written);
  await spreadClass(tx, withheld, by, world);
}

function isOther(docket: Docket, routing: RoutingDecision): boolean {
  return docket.district !== routing.district || docket.decision !== routing.decision;
}

function decidedOf({ district, decision }: DecidedDistrict): DecidedDistrict {
  return { district, decision };
}
