/** A day of the overseas desk, from an empty register: fifteen countries opened from one list, a day of posts from them, digests and reports. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entitiesOf } from '../../src/sandbox/world/entities.ts';
import type { RawV2Post } from '../../src/sandbox/world/raw.ts';
import { knownHandles } from '../../src/sandbox/world/known-handles.ts';
import { startSandbox } from '../../src/sandbox/server/sandbox.ts';
import { World } from '../../src/sandbox/world/world.ts';
import { DAY_MS, MINUTE_MS } from '../../src/domain/time/ist.ts';
import { firstIdAt } from '../../src/domain/x/x-id.ts';
import { run } from '../../test/support/run.ts';

interface Place {
  readonly country: string;
  /** Planned unless `xId` is given: then it is registered. */
  readonly handle: string;
  readonly xId?: string;
  readonly coordinator?: string;
  readonly city?: string;
  readonly languages: string;
  /** What somebody writes from there that day. */
  readonly post: string;
}

/** Three handles that are in use, and twelve that are only planned: their citizens turn to the one handle for all. The accounts are invented. */
export const PLACES: readonly Place[] = [
  {
    country: 'GB',
    handle: 'UPPolUK',
    xId: '880001',
    coordinator: 'आशा वर्मा',
    city: 'London',
    languages: 'hi,en',
    post: 'I live in London. My house in Aliganj, Etah was broken into last night, the lock is gone',
  },
  {
    country: 'AE',
    handle: 'UPPolUAE',
    xId: '880002',
    coordinator: 'نور خان',
    city: 'Dubai',
    languages: 'hi,ur,ar',
    post: 'दुबई में रहता हूँ। गोरखपुर में मेरी जमीन पर पड़ोसी ने कब्जा कर लिया है',
  },
  {
    country: 'US',
    handle: 'UPPolUSA',
    xId: '880003',
    coordinator: 'José Núñez',
    city: 'San Francisco',
    languages: 'hi,en,es',
    post: 'Writing from USA: my father in Hathras lost 50,000 rupees to an online fraud, the thana has not lodged an FIR',
  },
  {
    country: 'OM',
    handle: 'UPPolOman',
    coordinator: 'राम प्रसाद',
    languages: 'hi,ar',
    post: 'मैं ओमान में हूँ। देवरिया जिले में मेरे घर का ताला टूटा है',
  },
  { country: 'SA', handle: 'UPPolKSA', languages: 'hi,ur,ar', post: 'सऊदी अरब से: आजमगढ़ में एजेंट ने वीजा के नाम पर ठगी की' },
  { country: 'QA', handle: 'UPPolQatar', languages: 'hi,ar', post: 'Living in Qatar, bike of my brother stolen in Moradabad yesterday' },
  { country: 'KW', handle: 'UPPolKuwait', languages: 'hi,ar', post: 'कुवैत से लिख रहा हूँ, मऊ में मेरे पिता को पड़ोसी धमकी दे रहे हैं' },
  {
    country: 'BH',
    handle: 'UPPolBahrain',
    languages: 'hi,ar',
    post: 'From Bahrain: passport verification pending in Jaunpur for two months',
  },
  {
    country: 'CA',
    handle: 'UPPolCanada',
    languages: 'hi,en,fr',
    post: 'My parents live in Orai, Jalaun, I am in Canada. Their cycle was stolen',
  },
  {
    country: 'AU',
    handle: 'UPPolAus',
    languages: 'hi,en',
    post: 'I am in Australia, my sister in Meerut is harassed by neighbours, please help',
  },
  { country: 'NZ', handle: 'UPPolNZ', languages: 'hi,en', post: 'न्यूज़ीलैंड से: बिजनौर में मेरे घर के सामने रास्ता बंद कर दिया गया है' },
  { country: 'SG', handle: 'UPPolSing', languages: 'hi,en', post: 'Singapore se: Ghaziabad me mera flat kirayedar khali nahi kar raha' },
  { country: 'MY', handle: 'UPPolMY', languages: 'hi,en', post: 'मलेशिया में हूँ, बलिया में मेरी माँ का मोबाइल चोरी हो गया' },
  {
    country: 'MU',
    handle: 'UPPolMauritius',
    languages: 'hi,fr',
    post: 'From Mauritius: land dispute of my family in Ballia, the lekhpal is not listening',
  },
  { country: 'ZA', handle: 'UPPolSAfrica', languages: 'hi,en', post: 'In South Africa now. My shop in Kanpur Nagar was robbed on Sunday' },
];

export interface Step {
  readonly command: string;
  readonly output: string;
  readonly code: number;
}

export interface Day {
  readonly steps: readonly Step[];
  /** Of every digest, by the name of its file. */
  readonly folder: string;
}

/** `now`: when the desk reads; the posts are of the hours before. Everything is made in `folder`. */
export async function overseasDay(folder: string, places: readonly Place[], now: Date): Promise<Day> {
  const world = new World();
  world.add({
    users: places.map((_, at) => ({ id: String(9_300_000_001 + at), username: `from_abroad_${at + 1}`, name: `Citizen ${at + 1}` })),
  });
  world.add({ posts: places.map((place, at) => written(place, at, now, places.length)) });
  const sandbox = await startSandbox({
    world,
    handles: [...knownHandles(), ...places.flatMap(({ handle, xId }) => (xId ? [handle] : []))],
    clock: now,
  });
  const list = join(folder, 'countries.csv');
  mkdirSync(folder, { recursive: true });
  writeFileSync(list, countriesCsv(places));
  const env = {
    HOME: folder,
    XDG_CONFIG_HOME: join(folder, 'config'),
    UPPOLICE_DB: join(folder, 'register.db'),
    UPPOLICE_X_API_URL: sandbox.url,
    UPPOLICE_X_BEARER_TOKEN: 'sandbox',
  };
  const steps: Step[] = [];
  // Each command is typed a minute after the one before.
  const clock = () => new Date(now.getTime() + steps.length * MINUTE_MS);
  const step = async (command: string, look: { terminal?: boolean; columns?: number } = {}) => {
    const argv = (command.match(/"[^"]*"|\S+/g) ?? []).map((word) =>
      word.replaceAll('"', '').replace(/^(?=countries\.csv$|digests$)/, `${folder}/`),
    );
    const { stdout, stderr, code } = await run(argv, { now: clock(), env, ...look });
    steps.push({ command: `uppolice ${command}`, output: `${stdout}${stderr}`.replaceAll(`${folder}/`, ''), code });
  };
  const page = { terminal: true, columns: 118 };
  try {
    await step('init --yes');
    await step('country import countries.csv --dry-run');
    await step('country import countries.csv');
    await step('sync --yes --via search');
    await step('country list', page);
    await step('list --all', page);
    await step(
      `outreach plan --country ${places[0]?.country ?? 'GB'} --city ${places[0]?.city ?? 'London'} --on ${inAWeek(now)} --topic e_fir --kind talk --place "Community hall"`,
    );
    await step('digest --due --out digests');
    await step(`digest --country ${places[0]?.country ?? 'GB'} --city "${places[0]?.city ?? ''}"`, { terminal: true, columns: 80 });
    await step('report countries', page);
    await step('report coordinators', page);
    await step('audit verify');
  } finally {
    await sandbox.close();
  }
  return { steps, folder };
}

function written({ handle, xId, post }: Place, at: number, now: Date, all: number): RawV2Post {
  const when = new Date(Math.floor((now.getTime() - (all - at) * 45 * MINUTE_MS) / 1000) * 1000);
  const id = String(BigInt(firstIdAt(when)) + BigInt(at + 1));
  const text = `@${xId ? handle : 'UPPolNRI'} ${post}`;
  const entities = entitiesOf(text, () => undefined);
  return {
    id,
    text,
    author_id: String(9_300_000_001 + at),
    conversation_id: id,
    created_at: when.toISOString(),
    lang: /[\u0900-\u097F]/.test(text) ? 'hi' : 'en',
    ...(entities && { entities }),
  };
}

function countriesCsv(places: readonly Place[]): string {
  const rows = places.map(({ country, handle, xId, coordinator, city, languages }) =>
    [country, handle, xId ?? '', coordinator ? 'no' : 'yes', `"${languages}"`, coordinator ?? '', city ?? ''].join(','),
  );
  return `country,handle,x_id,sought,languages,coordinator,city\n${rows.join('\n')}\n`;
}

function inAWeek(now: Date): string {
  return new Date(now.getTime() + 7 * DAY_MS).toISOString().slice(0, 10);
}
