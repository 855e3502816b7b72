/** A person decides how dockets are read: whether they are urgent, withheld, a complaint, and what they are about. */
import type { Db, WriteHandle } from '../../db/db.ts';
import { changeDocket, saveMarked } from '../../db/stores/dockets/docket-change-store.ts';
import type { Docket } from '../../db/stores/dockets/docket-row.ts';
import { tellingsOf } from '../../db/stores/dispatches/update-store.ts';
import { docketsById } from '../../db/stores/dockets/docket-store.ts';
import type { Acting } from '../../domain/acting.ts';
import { unseenWhereTold } from '../../domain/docket/marks/against-marks.ts';
import { applyAct, type StateChange } from '../../domain/docket/docket-life.ts';
import type { MarkableParts } from '../../domain/docket/marks/marks.ts';
import {
  type DecidedPart,
  isNews,
  planMark,
  type PlannedMark,
  type RefusedMark,
  type Wanted,
} from '../../domain/docket/marks/plan-mark.ts';
import { TYPED_TEXT } from '../../domain/messages/domain/typed-text.ts';
import { joined } from '../../domain/messages/text.ts';
import { graverClass } from '../../domain/reading/combine.ts';
import type { Reader } from '../../domain/reading/reading.ts';
import { requiredText } from '../../domain/text/typed-text.ts';
import { UserError } from '../../domain/user-error.ts';
import { docketNumbering } from '../shared/docket-number.ts';
import { loadDirectory } from '../shared/load-directory.ts';
import { type LinkedClass, spreadClass } from '../reading/spread-class.ts';
import { storedLeansOn } from '../reading/stored-links.ts';

export interface MarkedDocketAnswer {
  readonly number: string;
  readonly docket: Docket;
  readonly parts: readonly DecidedPart[];
  /** Where it is not to be withheld: numbers of the withheld dockets that it leans on, which it would show. */
  readonly leansOn: readonly string[];
  /** A unit was informed of it as it no longer is. */
  readonly updateDue: boolean;
}

export interface LinkedAnswer {
  readonly number: string;
  readonly now: LinkedClass['now'];
}

export interface MarkAnswer {
  readonly dockets: readonly MarkedDocketAnswer[];
  /** Dockets that lean on those, and what became of them. */
  readonly linked: readonly LinkedAnswer[];
}

/** More refusals than these are only counted. */
const REFUSALS_SAID = 5;

/** All of the dockets, or none: throws UserError `refused` where the rules speak against one. */
export function markDockets(
  db: Db,
  ids: readonly number[],
  { wanted, reason }: { readonly wanted: Wanted; readonly reason: string },
  by: Acting,
  reader: Reader,
): Promise<MarkAnswer> {
  const why = requiredText(reason, TYPED_TEXT.theText, TYPED_TEXT.forTheNextReader);
  return db.write(async (tx) => {
    const numberOf = await docketNumbering(tx);
    const found = new Map((await docketsById(tx, ids)).map((docket) => [docket.id, docket]));
    const dockets = [...new Set(ids)].flatMap((id) => found.get(id) ?? []);
    const plans = planned(dockets, numberOf, wanted);
    const written: { readonly docket: Docket; readonly parts: readonly DecidedPart[] }[] = [];
    for (const [docket, plan] of plans) written.push({ docket: await write(tx, docket, plan, why, by), parts: plan.parts });
    const tellings = await tellingsOf(
      tx,
      written.map(({ docket }) => docket.id),
    );
    const marked: MarkedDocketAnswer[] = written.map((one) => ({
      ...one,
      number: numberOf(one.docket),
      leansOn: [],
      updateDue: (tellings.get(one.docket.id)?.due.length ?? 0) > 0,
    }));
    const changed = marked.flatMap(({ docket }) => {
      const before = found.get(docket.id)?.withheld ?? null;
      const isMilder = graverClass(before, docket.withheld) !== docket.withheld;
      return docket.withheld === before ? [] : [{ docket, isFixed: true, isMilder }];
    });
    const linked = changed.length === 0 ? [] : await spreadClass(tx, changed, by, { reader, directory: await loadDirectory(tx) });
    return {
      dockets: wanted.withheld === null ? await withWithheld(tx, marked, numberOf) : marked,
      linked: linked.map(({ docket, now }) => ({ number: numberOf(docket), now })),
    };
  });
}

/** With the withheld dockets that each leans on, once all are as they will be. */
async function withWithheld(
  tx: WriteHandle,
  marked: readonly MarkedDocketAnswer[],
  numberOf: (docket: Docket) => string,
): Promise<MarkedDocketAnswer[]> {
  const links = await storedLeansOn(
    tx,
    marked.map(({ docket }) => docket),
  );
  const others = await docketsById(tx, [...new Set([...links.values()].flat())]);
  const withheld = new Map(others.filter((docket) => docket.withheld !== null).map((docket) => [docket.id, numberOf(docket)]));
  return marked.map((answer) => ({ ...answer, leansOn: (links.get(answer.docket.id) ?? []).flatMap((id) => withheld.get(id) ?? []) }));
}

function planned(
  dockets: readonly Docket[],
  numberOf: (docket: Docket) => string,
  wanted: Wanted,
): (readonly [docket: Docket, plan: PlannedMark])[] {
  const refusals: RefusedMark[] = [];
  const plans: [Docket, PlannedMark][] = [];
  for (const docket of dockets) {
    const plan = planMark(docket, numberOf(docket), wanted);
    if ('why' in plan) refusals.push(plan);
    else plans.push([docket, plan]);
  }
  if (refusals.length === 0) return plans;
  const said = refusals.slice(0, REFUSALS_SAID);
  const hints = new Map(said.flatMap(({ hints: each }) => each).map((hint) => [hint.en, hint]));
  throw new UserError(
    'refused',
    joined(
      said.map(({ why }) => why),
      '\n',
    ),
    [...hints.values()],
  );
}

/** What a person had said before in the same words needs no second event, unless something lies there that nobody has seen. */
async function write(tx: WriteHandle, docket: Docket, plan: PlannedMark, reason: string, by: Acting): Promise<Docket> {
  if (plan.parts.every(({ how }) => how === 'stood') && docket.unseenSince === null && plan.marks === docket.marks) return docket;
  const news = plan.parts.some(isNews) ? (marked: Docket) => unseenWhereTold(marked, by.now.toISOString()) : () => ({});
  return writeMark(tx, docket, plan, by, { texts: { reason }, further: news });
}

/** `further`: what else changes on the docket as it is marked; `data`: what else its event holds. */
export async function writeMark(
  tx: WriteHandle,
  docket: Docket,
  { parts, marks }: PlannedMark,
  by: Acting,
  more: {
    readonly texts?: Record<string, string>;
    readonly data?: Record<string, unknown>;
    readonly further: (marked: Docket) => StateChange;
  },
): Promise<Docket> {
  const at = by.now.toISOString();
  const marked: Partial<MarkableParts> = Object.fromEntries(parts.map(({ part, to }) => [part, to]));
  await saveMarked(tx, docket.id, marked);
  const decided = applyAct(docket, { act: 'mark', marks });
  const changed = await changeDocket(
    tx,
    docket,
    { ...decided, ...more.further({ ...docket, ...decided }) },
    {
      kind: 'marked',
      at,
      actor: by.actor,
      data: { ...marked, machine: Object.fromEntries(parts.map(({ part, machine }) => [part, machine])), ...more.data },
      ...(more.texts && { texts: more.texts }),
    },
  );
  const { categories, ...rest } = marked;
  return { ...changed, ...rest, ...(categories && { categories: categories.join(' ') }) };
}
