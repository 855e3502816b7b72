/** What a person does to a docket: one transaction each, decided by the transition table on the row as it stands under the lock. */
import type { Db, WriteHandle } from '../../db/db.ts';
import { addConcerns, type ConcernRow, concernsOf, dropConcerns, unitsInRole } from '../../db/stores/dockets/concern-store.ts';
import { listUnits } from '../../db/stores/directory/directory-store.ts';
import { changeDocket, type Docket, docketsById } from '../../db/stores/dockets/docket-store.ts';
import { learnPlace } from '../../db/stores/directory/learnt-store.ts';
import { postsOfComplainants } from '../../db/stores/posts/post-store.ts';
import type { Actor } from '../../domain/actor.ts';
import { addresseeFor, unitsByCode } from '../../domain/directory/addressee.ts';
import type { Authority } from '../../domain/directory/authority.ts';
import type { Outcome } from '../../domain/docket/complaint.ts';
import { applyAct, type DocketAct } from '../../domain/docket/docket-life.ts';
import { indexText } from '../../domain/text/index-text.ts';
import { cleanText } from '../../domain/x/post.ts';
import { MOST_ALSO_UNITS } from '../../domain/dispatch/templates.ts';
import type { Unit } from '../../domain/directory/unit.ts';
import { UserError } from '../../domain/user-error.ts';
import { docketNumber } from '../shared/find-docket.ts';

/** Who acts, and when. */
export interface Acting {
  readonly actor: Actor;
  readonly now: Date;
}

export type Closing =
  | { readonly outcome: Exclude<Outcome, 'duplicate' | 'other_authority'> }
  /** `of`: internal id of the docket that goes on. */
  | { readonly outcome: 'duplicate'; readonly of: number }
  | { readonly outcome: 'other_authority'; readonly authority: Authority };

export const ANSWER_WAYS = ['phone', 'letter', 'whatsapp', 'email', 'x'] as const;
export type AnswerWay = (typeof ANSWER_WAYS)[number];

interface Decided {
  readonly act: DocketAct;
  readonly kind: string;
  readonly data?: Record<string, unknown>;
  readonly texts?: Readonly<Record<string, string | undefined>>;
}

/** `reason` says why; `detail` what exactly: the number of the FIR, what was done and by whom. */
export function closeDocket(
  db: Db,
  docketId: number,
  closing: Closing,
  texts: { reason?: string; detail?: string },
  by: Acting,
): Promise<Docket> {
  return act(db, docketId, by, async (docket, tx) => {
    const detail = closing.outcome === 'duplicate' ? String(closing.of) : closing.outcome === 'other_authority' ? closing.authority : null;
    // Refuses a closed one first: what is asked about the other docket matters only then.
    const decided: DocketAct = { act: 'close', at: by.now.toISOString(), outcome: closing.outcome, detail };
    applyAct(docket, decided);
    if (closing.outcome === 'duplicate') await refuseCircle(tx, docket, closing.of);
    return { act: decided, kind: 'closed', data: { outcome: closing.outcome, ...(detail !== null && { detail }) }, texts };
  });
}

async function refuseCircle(tx: WriteHandle, docket: Docket, of: number): Promise<void> {
  const [original] = await docketsById(tx, [of]);
  if (!original || original.status === 'void')
    throw new UserError('not_found', 'The docket that it should be a duplicate of is not there.', ['Find it: uppolice search TEXT']);
  if (original.id === docket.id) throw new UserError('refused', 'A docket is no duplicate of itself.', ['Name the other one: --of DOCKET']);
  if (original.outcome !== 'duplicate') return;
  const [further] = await docketsById(tx, [Number(original.outcomeDetail)]);
  throw new UserError('refused', `${await docketNumber(tx, original)} is closed as a duplicate itself.`, [
    ...(further && further.id !== docket.id
      ? [`Name the one that goes on: --of ${await docketNumber(tx, further)}`]
      : ['Reopen it first: uppolice reopen DOCKET --reason …']),
  ]);
}

export function reopenDocket(db: Db, docketId: number, reason: string, by: Acting): Promise<Docket> {
  return act(db, docketId, by, async () => ({ act: { act: 'reopen', at: by.now.toISOString() }, kind: 'reopened', texts: { reason } }));
}

export function noteOnDocket(db: Db, docketId: number, note: string, by: Acting): Promise<Docket> {
  return act(db, docketId, by, async () => ({ act: { act: 'note' }, kind: 'noted', texts: { note } }));
}

/** Records that the unit which holds the docket answered outside the thread. */
export function recordAnswer(db: Db, docketId: number, answer: { from: Unit; way: AnswerWay; text?: string }, by: Acting): Promise<Docket> {
  return act(db, docketId, by, async (docket, tx) => {
    const { from, way, text } = answer;
    if (docket.leadUnit !== null && docket.leadUnit !== from.code && docket.status !== 'closed') {
      const lead = unitsByCode(await listUnits(tx)).get(docket.leadUnit)?.nameEn ?? docket.leadUnit;
      throw new UserError('refused', `${await docketNumber(tx, docket)} is with ${lead}, not with ${from.nameEn}.`, [
        `Give it to the unit first: uppolice transfer DOCKET ${from.code} --reason …`,
        `Or keep it as a note: uppolice note DOCKET TEXT`,
      ]);
    }
    return {
      act: { act: 'answer', at: by.now.toISOString(), unit: from.code, district: from.district ?? docket.district },
      kind: 'answered',
      data: { unit: from.code, way },
      texts: { answer: text },
    };
  });
}

export interface Transfer {
  readonly to: Unit;
  readonly reason: string;
  /** The accused may get it. */
  readonly overrule: boolean;
  /** Words of its posts that mean the unit's district from now on. */
  readonly learn?: string;
  /** Units that it concerns too, beside the one that holds it: they are told as well. */
  readonly also?: readonly Unit[];
  /** Units that it concerns no longer. */
  readonly without?: readonly Unit[];
}

/**
 * Gives the docket to another unit, or says which further ones it concerns. The accused gets it only with `overrule` (law 5).
 * Throws UserError `refused`.
 */
export function transferDocket(db: Db, docketId: number, transfer: Transfer, by: Acting): Promise<Docket> {
  return act(db, docketId, by, async (docket, tx) => {
    const { to, reason, also = [], without = [] } = transfer;
    const at = by.now.toISOString();
    const concerns = (await concernsOf(tx, [docket.id])).get(docket.id) ?? [];
    const staysWith = to.code === docket.leadUnit && docket.status !== 'closed' && also.length + without.length > 0;
    const decided: DocketAct = staysWith
      ? { act: 'note' }
      : { act: 'transfer', at, unit: to.code, district: to.district ?? docket.district };
    applyAct(docket, decided);
    const units = unitsByCode(await listUnits(tx));
    let overruled = false;
    for (const unit of staysWith ? also : [to, ...also]) {
      if (await refuseAccused(tx, docket, unit, concerns, units, transfer.overrule)) overruled = true;
    }
    const changed = await setAlsoUnits(tx, docket, transfer, concerns, at);
    if (staysWith && Object.keys(changed).length === 0) {
      throw new UserError('refused', `${await docketNumber(tx, docket)} is with ${to.nameEn} and concerns those units already.`, [
        'See whom it concerns: uppolice show DOCKET',
      ]);
    }
    if (transfer.learn !== undefined) await learn(tx, docket, transfer.learn, to, by);
    return {
      act: decided,
      kind: staysWith ? 'concerned' : 'transferred',
      data: { unit: to.code, ...(!staysWith && { from: docket.leadUnit }), ...changed, ...(overruled && { overruled }) },
      texts: { reason },
    };
  });
}

/** Whether the unit is accused and gets it all the same; refuses where nobody overruled. */
async function refuseAccused(
  tx: WriteHandle,
  docket: Docket,
  unit: Unit,
  concerns: readonly ConcernRow[],
  units: ReadonlyMap<string, Unit>,
  overrule: boolean,
): Promise<boolean> {
  // Where nobody said who is accused, a person who transfers has looked; forwarding asks again.
  const accused = docket.accusedPolice === 'unknown' ? null : docket.accusedPolice;
  const addressee = addresseeFor({ unit, accused, accusedUnits: unitsInRole(concerns, 'accused') }, units);
  if (addressee.to === unit.code) return false;
  if (overrule) return true;
  throw new UserError('refused', `${unit.nameEn} can't get ${await docketNumber(tx, docket)}: ${addressee.why}`, [
    ...(addressee.to === null ? [] : [`Give it to the one who answers: uppolice transfer DOCKET ${addressee.to} --reason …`]),
    'To do it all the same, say why: --overrule --reason …',
  ]);
}

/** Writes which units it concerns beside the lead; returns what changed, for the event. */
async function setAlsoUnits(
  tx: WriteHandle,
  docket: Docket,
  { to, also = [], without = [] }: Transfer,
  concerns: readonly ConcernRow[],
  at: string,
): Promise<{ also?: string[]; without?: string[] }> {
  const before = unitsInRole(concerns, 'also');
  const wanted = [...new Set(also.map(({ code }) => code))].filter((code) => code !== to.code);
  const leaving = new Set([...without.map(({ code }) => code), to.code].filter((code) => !wanted.includes(code)));
  const stranger = without.find(({ code }) => !before.includes(code));
  if (stranger) {
    throw new UserError('refused', `${await docketNumber(tx, docket)} does not concern ${stranger.nameEn} beside the unit that holds it.`, [
      'See whom it concerns: uppolice show DOCKET',
    ]);
  }
  const added = wanted.filter((code) => !before.includes(code));
  const dropped = before.filter((code) => leaving.has(code));
  if (before.length + added.length - dropped.length > MOST_ALSO_UNITS) {
    throw new UserError('refused', `A docket may concern ${MOST_ALSO_UNITS} units beside the one that holds it.`, [
      'Give it to their range or zone: uppolice unit list --tree',
    ]);
  }
  await addConcerns(tx, docket.id, added, 'also', at);
  await dropConcerns(tx, docket.id, dropped, 'also');
  return { ...(added.length > 0 && { also: added }), ...(dropped.length > 0 && { without: dropped }) };
}

/** Most words that may be taught as one name. */
const LONGEST_LEARNT = 5;

/** Teaches that words of this docket's posts mean the unit's district, from now on, in this register. */
async function learn(tx: WriteHandle, docket: Docket, typed: string, to: Unit, by: Acting): Promise<void> {
  if (to.district === null) {
    throw new UserError('usage', `${to.nameEn} is no district: words can be learnt for a district only.`, ['Leave --learn away.']);
  }
  const words = indexText(typed);
  const count = words.split(' ').length;
  if (words === '' || count > LONGEST_LEARNT) {
    throw new UserError('usage', 'Which words mean the district? One to five of them.', ['For example: --learn "नई बस्ती चौराहा"']);
  }
  const posts = (await postsOfComplainants(tx, [docket])).get(docket.id) ?? [];
  if (!posts.some(({ text }) => ` ${indexText(text)} `.includes(` ${words} `))) {
    throw new UserError('bad_input', `The words "${typed}" stand in no post of this docket.`, [
      'Copy them from the text: uppolice show DOCKET',
    ]);
  }
  const at = by.now.toISOString();
  await learnPlace(tx, { words, district: to.district }, at);
  tx.append({ kind: 'place_learnt', at, docketId: null, actor: by.actor, data: { district: to.district, words: count }, texts: { words } });
}

async function act(db: Db, docketId: number, by: Acting, decide: (docket: Docket, tx: WriteHandle) => Promise<Decided>): Promise<Docket> {
  return db.write(async (tx) => {
    const [docket] = await docketsById(tx, [docketId]);
    if (!docket) throw new Error(`docket ${docketId} is gone`);
    const { act: decided, kind, data, texts } = await decide(docket, tx);
    const written = Object.entries(texts ?? {}).flatMap(([field, text]) => (text === undefined ? [] : [[field, filled(text)] as const]));
    return changeDocket(tx, docket, applyAct(docket, decided), {
      kind,
      at: by.now.toISOString(),
      actor: by.actor,
      ...(data && { data }),
      ...(written.length > 0 && { texts: Object.fromEntries(written) }),
    });
  });
}

function filled(text: string): string {
  const clean = cleanText(text).trim();
  if (clean === '') throw new UserError('usage', 'The text is empty.', ['Say in a few words what the next reader needs to know.']);
  return clean;
}
