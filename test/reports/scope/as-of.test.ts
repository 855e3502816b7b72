import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { docketsById } from '../../../src/db/stores/dockets/docket-store.ts';
import { listUnits } from '../../../src/db/stores/directory/unit-store.ts';
import type { Acting } from '../../../src/domain/acting.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { moveUnit } from '../../../src/register/directory/confirming/unit-place.ts';
import { recordAnswer, reopenDocket } from '../../../src/register/dockets/acts.ts';
import { closeDocket } from '../../../src/register/dockets/close.ts';
import { markDockets } from '../../../src/register/dockets/mark-dockets.ts';
import { transferDocket } from '../../../src/register/dockets/transfer.ts';
import { districtsReport, statusReport } from '../../../src/reports/figures.ts';
import { groupReport } from '../../../src/reports/questions/group-report.ts';
import { AGEING, CATEGORIES, POLICE, ZONES } from '../../../src/reports/questions/questions.ts';
import { handlesReport } from '../../../src/reports/questions/handles.ts';
import { qualityReport } from '../../../src/reports/questions/quality.ts';
import { responseReport } from '../../../src/reports/questions/response.ts';
import { readingReport } from '../../../src/reports/reading.ts';
import { ACTOR } from '../../support/docket-fixture.ts';
import { ENGINES, emptyRegister } from '../../support/engines.ts';
import { numbers } from '../../support/figures/month.ts';
import { fillRegister, reader, START, Talk, take } from '../../support/intake.ts';

const MOMENTS = 200;
const STEP_MS = 7 * 60_000;

const WORDS = [
  'एटा में साइकिल चोरी हो गई',
  'हाथरस में दुकान का ताला टूटा',
  'Agra 📷 दरोगा ने रिपोर्ट नहीं लिखी',
  'कोई मदद करे',
  'एटा पुलिस को धन्यवाद',
];

/** All that is printed, but for what only says when, and the root of the head, which is not kept. */
async function figures(db: Db, now: Date, asOf?: Date): Promise<unknown> {
  const typed = asOf === undefined ? {} : { asOf: asOf.toISOString() };
  const status = await statusReport(db, { ...typed, by: 'district' }, now);
  const zones = await groupReport(db, ZONES, typed, now, null);
  const categories = await groupReport(db, CATEGORIES, { ...typed, unit: 'none' }, now, null);
  const ageing = await groupReport(db, AGEING, typed, now, null);
  const police = await groupReport(db, POLICE, typed, now, null);
  const response = await responseReport(db, { ...typed, rows: 'unit' }, now, null);
  const reading = await readingReport(db, typed, now);
  const asked = await groupReport(db, { ...POLICE, rows: 'unit', by: 'unit' }, typed, now, null);
  const ended = await groupReport(db, { ...POLICE, rows: 'outcome', by: 'outcome' }, typed, now, null);
  const districts = await districtsReport(db, typed, now);
  const quality = await qualityReport(db, typed, now, null);
  const handles = await handlesReport(db, typed, now, null);
  const rows = [
    ...[status, zones, categories, ageing, police, asked, ended].flatMap((report): readonly object[] => report.rows),
    ...[districts, response, quality, handles].flatMap((report): readonly object[] => report.rows),
  ];
  return {
    heads: [status, zones, reading].map(({ footer }) => footer.head.split(':').slice(0, 2).join(':')),
    rows: rows.map((row) => ({ ...row, list: null })),
    totals: [
      status.totals,
      zones.totals,
      categories.totals,
      ageing.totals,
      police.totals,
      response.clocks,
      response.hours,
      reading.totals,
      quality.totals,
      quality.notActionable,
      handles.totals,
    ],
  };
}

/** Random acts of posts and people; those that the rules refuse change nothing. */
class Desk {
  readonly #db: Db;
  readonly #pick: (below: number) => number;
  readonly #said: { readonly id: string; readonly by: string }[] = [];
  #people = 0;

  constructor(db: Db, pick: (below: number) => number) {
    this.#db = db;
    this.#pick = pick;
  }

  async act(now: Date): Promise<void> {
    const by: Acting = { actor: ACTOR, now };
    const dockets = await this.#db.k.selectFrom('dockets').select('id').execute();
    const id = dockets[this.#pick(Math.max(1, dockets.length))]?.id;
    const kind = id === undefined ? 0 : this.#pick(11);
    try {
      if (kind < 4 || id === undefined) await this.#post(now, kind);
      else if (kind === 4) await closeDocket(this.#db, id, { outcome: 'action_taken', agreed: true }, { detail: 'done' }, by);
      else if (kind === 5) await closeDocket(this.#db, id, { outcome: 'not_actionable', agreed: true }, { reason: 'news' }, by);
      else if (kind === 6) await reopenDocket(this.#db, id, 'again', by);
      else if (kind === 7) await this.#transfer(id, by);
      else if (kind === 8) await this.#answer(id, by);
      else if (kind === 9) await this.#mark(id, by);
      else await this.#move(by);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }

  async #post(now: Date, kind: number): Promise<void> {
    const talk = new Talk(new Date(now.getTime() - 120_000 - this.#pick(100_000)));
    const earlier = this.#said[this.#pick(Math.max(1, this.#said.length))];
    const words = WORDS[this.#pick(WORDS.length)] ?? '';
    if (kind < 2 || !earlier) {
      const by = `citizen${++this.#people}`;
      this.#said.push({ id: talk.say(by, `@Uppolice ${words} ${this.#people}`), by });
      await take(this.#db, [talk.parsed(talk.posts.map(({ id }) => id))], { now });
    }
  }

  async #transfer(id: number, by: Acting): Promise<void> {
    const units = (await listUnits(this.#db)).filter(({ kind }) => kind === 'district' || kind === 'commissionerate');
    const to = units[this.#pick(units.length)];
    if (to) await transferDocket(this.#db, id, { to, reason: 'there', overrule: true }, by);
  }

  async #answer(id: number, by: Acting): Promise<void> {
    const [docket] = await docketsById(this.#db, [id]);
    const from = (await listUnits(this.#db)).find(({ code }) => code === docket?.leadUnit);
    if (from) await recordAnswer(this.#db, id, { from, way: 'phone' }, by);
  }

  async #mark(id: number, by: Acting): Promise<void> {
    const wanted = [
      { urgency: 'emergency' },
      { withheld: 'child' },
      { withheld: null },
      { actionable: 'no' },
      { categories: ['traffic'] },
    ] as const;
    await markDockets(this.#db, [id], { wanted: wanted[this.#pick(wanted.length)] ?? {}, reason: 'seen' }, by, reader);
  }

  async #move(by: Acting): Promise<void> {
    const units = await listUnits(this.#db);
    const [unit, to] = [units.find(({ code }) => code === 'district-etah'), units.filter(({ kind }) => kind === 'zone')[this.#pick(2)]];
    if (unit && to) await moveUnit(this.#db, unit, to, by);
  }
}

describe.each(ENGINES)('figures as of an earlier moment on %s', (engine) => {
  let db: Db;
  const kept: { readonly at: Date; readonly figures: unknown }[] = [];
  let end = START;
  // The server's statements take longer: a tenth of the moments there.
  const moments = engine === 'sqlite' ? MOMENTS : MOMENTS / 10;

  beforeAll(async () => {
    db = await emptyRegister(engine);
    await fillRegister(db);
    const pick = numbers(811_589);
    const desk = new Desk(db, pick);
    let now = START.getTime() + 3_600_000;
    for (let moment = 0; moment < moments; moment++) {
      const acts = pick(3);
      for (let act = 0; act < acts; act++) {
        now += 1_000 + pick(STEP_MS);
        await desk.act(new Date(now));
      }
      now += 1_000 + pick(STEP_MS);
      kept.push({ at: new Date(now), figures: await figures(db, new Date(now)) });
    }
    end = new Date(now + 86_400_000);
  }, 240_000);
  afterAll(() => db.close());

  it(`are those that were printed then, for ${moments} random moments`, { timeout: 240_000 }, async () => {
    for (const { at, figures: then } of kept) expect([at, await figures(db, end, at)]).toEqual([at, then]);
  });

  it('change over the acts, so that the moments say something', async () => {
    expect(new Set(kept.map((moment) => JSON.stringify(moment.figures))).size).toBeGreaterThan(moments / 2);
  });

  it('refuse a moment that lies ahead, and one before the register', async () => {
    const asOf = (at: string) => statusReport(db, { by: 'none', asOf: at }, end);
    await expect(asOf('2030-01-01')).rejects.toMatchObject({ code: 'usage' });
    await expect(asOf('2020-01-01')).rejects.toMatchObject({ code: 'usage' });
  });
});
