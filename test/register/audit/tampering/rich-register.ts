/** A register that holds at least two rows in every table, written as the program writes them. */
import type { Db } from '../../../../src/db/db.ts';
import { learnPlace } from '../../../../src/db/stores/directory/learnt-store.ts';
import { addConcerns } from '../../../../src/db/stores/dockets/concern-store.ts';
import { docketsById } from '../../../../src/db/stores/dockets/docket-store.ts';
import { changeDocket } from '../../../../src/db/stores/dockets/docket-change-store.ts';
import { claimDispatches, insertDispatch, settleDispatch } from '../../../../src/db/stores/dispatches/dispatch-store.ts';
import { anchorHead } from '../../../../src/db/stores/events/anchor-store.ts';
import { setRegisterValue } from '../../../../src/db/stores/facts/register-store.ts';
import { addCoverage } from '../../../../src/db/stores/intake/coverage-store.ts';
import { recordGap } from '../../../../src/db/stores/intake/gap-store.ts';
import { addCost } from '../../../../src/db/stores/intake/ledger-store.ts';
import { markPaid } from '../../../../src/db/stores/intake/paid-read-store.ts';
import { queueCompleted } from '../../../../src/db/stores/posts/completing-store.ts';
import { applyAct } from '../../../../src/domain/docket/docket-life.ts';
import { setContacts } from '../../../../src/register/directory/unit-contacts.ts';
import { addOperator } from '../../../../src/register/directory/operators.ts';
import { noteOnDocket } from '../../../../src/register/dockets/acts.ts';
import { closeDocket } from '../../../../src/register/dockets/close.ts';
import { listUnits } from '../../../../src/db/stores/directory/unit-store.ts';
import { parsePosts } from '../../../../src/twitter/parse/posts.ts';
import { ACTOR } from '../../../support/docket-fixture.ts';
import { emptyRegister, type EngineName } from '../../../support/engines.ts';
import { fillRegister, NOW, Talk, take } from '../../../support/intake.ts';

const BY = { actor: ACTOR, now: NOW };
const AT = NOW.toISOString();

export async function richRegister(engine: EngineName, file?: string): Promise<Db> {
  const db = await emptyRegister(engine, file);
  await fillRegister(db);
  await posts(db);
  await directory(db);
  await acts(db);
  await dispatches(db);
  await reading(db);
  await abroad(db);
  return db;
}

async function posts(db: Db): Promise<void> {
  const talk = new Talk();
  const first = talk.say('asha', '@Uppolice एटा में साइकिल चोरी हो गई');
  const second = talk.say('bina', '@Uppolice हाथरस में दुकान का ताला टूटा');
  talk.say('chand', '@Uppolice हमारे यहां भी यही', { re: second });
  talk.say('asha', 'काले रंग की थी', { re: first });
  talk.say('Etahpolice', 'जांच की जा रही है', { re: first });
  const third = talk.say('dev', '@Uppolice दरोगा ने रिपोर्ट नहीं लिखी, Agra 📷');
  talk.say('chand', 'बस ऐसे ही');
  talk.say('bina', '', { reposts: first });
  const context = talk.say('chand', 'कल रात की बात');
  talk.say('dev', '@hathraspolice और यह', { quotes: context });
  const page = talk.parsed(
    talk.posts.map(({ id }) => id).filter((id) => id !== context),
    { context: [context] },
  );
  const media = [
    { key: '3_1', type: 'photo' as const, url: 'https://pbs.twimg.com/media/a.jpg', altText: 'ताला' },
    { key: '3_2', type: 'photo' as const, url: 'https://pbs.twimg.com/media/b.jpg', altText: null },
  ];
  const withMedia = { ...page, posts: page.posts.map((post) => (post.id === second || post.id === third ? { ...post, media } : post)) };
  await take(db, [withMedia]);
  // One writes again under another name.
  const again = talk.say('asha', 'अब तक कोई नहीं आया', { re: first });
  const later = talk.parsed([again]);
  await take(db, [
    { ...later, authors: later.authors.map((author) => (author.handle === 'asha' ? { ...author, name: 'Asha R.' } : author)) },
  ]);
  // Two that nobody has named, so that they wait.
  const unnamed = [1, 2].map((n) => ({
    id: String(1_985_000_000_000_000_000n + BigInt(n)),
    text: '@Uppolice एटा में झगड़ा',
    author_id: String(9_900 + n),
    created_at: AT,
  }));
  await take(db, [parsePosts({ data: unnamed })]);
}

async function directory(db: Db): Promise<void> {
  const [unit, other] = await listUnits(db);
  if (!unit || !other) throw new Error('no units');
  await setContacts(db, unit, { email: 'duty@example.org', phone: '+91 5742 000000' }, BY);
  await setContacts(db, other, { email: 'office@example.org' }, BY);
  await addOperator(db, { login: 'ravi', name: 'Ravi', role: 'checker', unit }, BY);
  await addOperator(db, { login: 'meena', name: 'Meena', role: 'operator', unit }, BY);
  await db.write(async (tx) => {
    await learnPlace(tx, { words: 'पुराना पुल', district: 'Etah' }, AT);
    await learnPlace(tx, { words: 'लाल कोठी', district: 'Agra' }, AT);
    await setRegisterValue(tx, 'register_id', 'rich');
    await setRegisterValue(tx, 'x_clock_ahead_ms', '12');
    for (const name of ['Asha Rani', 'John Lal'])
      await tx.k
        .insertInto('coordinators')
        .values({
          name,
          country: name === 'John Lal' ? 'GB' : 'US',
          city: 'Leeds',
          city_key: 'leeds',
          email: 'c@example.org',
          phone: null,
          handle: null,
          from_at: AT,
        })
        .execute();
  });
}

async function acts(db: Db): Promise<void> {
  await noteOnDocket(db, 1, 'called the shop', BY);
  await noteOnDocket(db, 2, 'called back', BY);
  await closeDocket(db, 3, { outcome: 'guided' }, { reason: 'sent to 1930' }, BY);
  await db.write(async (tx) => {
    await addConcerns(tx, 1, ['commissionerate-agra'], 'also', AT);
    await addConcerns(tx, 2, ['zone-agra'], 'accused', AT);
    const [docket] = await docketsById(tx, [1]);
    if (docket) await changeDocket(tx, docket, {}, { kind: 'concerned', at: AT, actor: ACTOR });
  });
}

async function dispatches(db: Db): Promise<void> {
  for (const docketId of [1, 2]) {
    const id = await db.write((tx) =>
      insertDispatch(tx, {
        docketId,
        recipient: 'district-etah',
        channel: 'print',
        purpose: 'forward',
        round: 1,
        template: 'forward',
        text: 'पत्र',
        plannedAt: AT,
      }),
    );
    if (id === null) continue;
    await db.write((tx) => claimDispatches(tx, [id], { by: 'desk', now: AT, leaseUntil: AT, alsoUncertain: false }));
    await db.write(async (tx) => {
      await settleDispatch(tx, id, { state: 'printed', at: AT, resultRef: `${docketId}.txt` }, 'desk');
      const [docket] = await docketsById(tx, [docketId]);
      if (docket)
        await changeDocket(tx, docket, applyAct(docket, { act: 'forward', at: AT, numberTold: false }), {
          kind: 'forwarded',
          at: AT,
          actor: ACTOR,
          data: { dispatch: id },
        });
    });
    // What is learnt now is due to the unit that holds the packet.
    await db.write(async (tx) => {
      const [docket] = await docketsById(tx, [docketId]);
      if (docket) await changeDocket(tx, docket, applyAct(docket, { act: 'unseen', since: AT }), { kind: 'read_again', at: AT });
    });
  }
}

async function reading(db: Db): Promise<void> {
  await db.write(async (tx) => {
    await addCoverage(tx, [1, 2], 'search', { low: '00000000000000000010', high: '00000000000000000020' });
    for (const [low, high] of [
      ['00000000000000000021', '00000000000000000029'],
      ['00000000000000000041', '00000000000000000049'],
    ] as const)
      await recordGap(tx, { handleId: 1, way: 'search', low, high, reason: 'page_failed', at: AT });
    await addCost(tx, { at: AT, intakeId: 1, resource: 'post_read', units: 3, costMicroUsd: 15_000, handle: 'Uppolice' });
    await addCost(tx, { at: AT, intakeId: 1, resource: 'user_read', units: 2, costMicroUsd: 20_000 });
    await markPaid(tx, AT.slice(0, 10), 'post_read', ['5', '6']);
    await queueCompleted(tx, [1, 2]);
    for (const docket_id of [1, 2]) await tx.k.insertInto('claims').values({ docket_id, operator: 'ravi', lease_until: AT }).execute();
    await anchorHead(tx, 'sync', AT);
    await anchorHead(tx, 'report', AT);
  });
}

async function abroad(db: Db): Promise<void> {
  await db.write(async (tx) => {
    for (const n of [1, 2]) {
      await tx.k
        .insertInto('campaigns')
        .values({ hashtag_key: `न्याय${n}`, hashtag: `#न्याय${n}`, docket_id: n, from_at: AT, to_at: null })
        .execute();
      await tx.k
        .insertInto('outreach')
        .values({
          country: 'GB',
          coordinator_id: n,
          held_on: '2026-11-01',
          topic: '112',
          kind: 'meeting',
          state: 'held',
          place: `hall ${n}`,
          recorded_at: AT,
          audience: 'students',
          reached: 40 + n,
          joined: 7 + n,
          note: null,
        })
        .execute();
      await tx.k
        .insertInto('countries')
        .values({
          code: n === 1 ? 'GB' : 'AE',
          planned_handle: `UPPolAbroad${n}`,
          people: 1000 + n,
          people_year: 2020 + n,
          people_source: `census ${n}`,
          sought: n === 1 ? 0 : 1,
          languages: `hi,e${n === 1 ? 'n' : 's'}`,
          mission: `mission ${n}`,
          mission_handle: `mission${n}`,
          mission_email: `mission${n}@example.org`,
          mission_tickets: `https://example.org/${n}`,
          opened_at: AT,
        })
        .execute();
      await tx.k
        .insertInto('statements')
        .values({
          docket_id: n,
          relayed_by: n === 1 ? 'coordinator' : 'relative',
          coordinator_id: n === 1 ? 1 : null,
          contact: `+96890000000${n}`,
          safe_contact: `by message ${n}`,
          contact_when: `after ${n + 5} pm`,
          recorded_at: AT,
        })
        .execute();
      await tx.k
        .insertInto('outside_bodies')
        .values({
          docket_id: n,
          body: n === 1 ? 'embassy' : 'court',
          status: 'asked',
          ref: `MADAD:${n}`,
          on_day: '2026-11-01',
          recorded_at: AT,
        })
        .execute();
      await tx.k
        .insertInto('kit_records')
        .values({
          id: `${n}ABCDEFGHJKM`,
          kind: n === 1 ? 'NEED' : 'RELAY',
          country: n === 1 ? 'GB' : 'AE',
          city: `Leeds ${n}`,
          coordinator_id: n,
          made_at: `2026-11-0${n}T10:31:00.000Z`,
          received_at: AT,
          state: 'waiting',
          outreach_id: n,
          docket_id: n,
          words: `{"text":"leaflets ${n}"}`,
        })
        .execute();
      await tx.k
        .insertInto('contacts')
        .values({
          coordinator_id: n,
          country: 'GB',
          city: 'Leeds',
          name: `Person ${n}`,
          contact: `person${n}@example.org`,
          consent: `may be written to ${n}`,
          consent_version: `${n}`,
          consented_on: '2026-11-01',
          recorded_at: AT,
          forgotten_at: null,
        })
        .execute();
      await tx.k
        .insertInto('service_checks')
        .values({ code: n === 1 ? '112' : '1090', checked_at: AT, checked_by: `asha${n}`, reach: `by message ${n}` })
        .execute();
      await tx.k
        .insertInto('publications')
        .values({
          kind: n === 1 ? 'rebuttal' : 'good_work',
          state: 'approved',
          country: n === 1 ? 'GB' : 'AE',
          district: n === 1 ? 'Agra' : 'Etah',
          claim: `claim ${n}`,
          claim_link: `https://example.org/claim/${n}`,
          first_seen: `2026-11-0${n}`,
          fact: `fact ${n}`,
          proof: `proof ${n}`,
          drafted_by: `asha${n}`,
          drafted_at: AT,
          decided_by: `ravi${n}`,
          decided_at: AT,
        })
        .execute();
      await tx.k
        .insertInto('wordings')
        .values({
          publication_id: n,
          handle: `UPPolAbroad${n}`,
          language: n === 1 ? 'hi' : 'en',
          body: `words ${n}`,
          written_by: `asha${n}`,
          written_at: AT,
          approved_by: `ravi${n}`,
          approved_at: AT,
          url: `https://x.com/UPPolAbroad${n}/status/${n}`,
          published_by: `meena${n}`,
          published_at: AT,
        })
        .execute();
      await tx.k
        .insertInto('digests')
        .values({ coordinator_id: n, local_day: `2026-11-0${n}`, since_at: AT, claimed_at: AT, made_at: AT })
        .execute();
    }
  });
}
