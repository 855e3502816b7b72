/** The server of the live pages over a small register, and ways to ask it: as a browser would, and as an enemy. */
import { request } from 'node:http';
import { connect } from 'node:net';
import type { Db } from '../../src/db/db.ts';
import { html } from '../../src/render/pages/shell/html.ts';
import { startLive } from '../../src/live/server.ts';
import { placeReader } from '../../src/register/directory/find-place.ts';
import { findDocket } from '../../src/register/shared/find-docket.ts';
import { searchMeant } from '../../src/commands/support/typed/search-meant.ts';
import { verbatim } from '../../src/domain/messages/text.ts';
import { addComplaint, fixtureRegister, NOW } from './fixture.ts';

export interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface Live extends AsyncDisposable {
  readonly db: Db;
  /** With the token. */
  readonly url: string;
  readonly host: string;
  readonly port: number;
  readonly said: string[];
  readonly bugs: unknown[];
  readonly log: string[];
  now: Date;
  /** Sends just these headers beside Host; a path beginning with `./` is one of the folder of the pages. */
  get(path: string, headers?: Readonly<Record<string, string>>, method?: string): Promise<Got>;
  /** The same with the cookie. */
  page(path: string, headers?: Readonly<Record<string, string>>, method?: string): Promise<Got>;
  /** The bytes as they are; what came back until the server closed the connection. */
  raw(bytes: string): Promise<string>;
  /** Of the browser that came with the token. */
  readonly cookie: string;
  readonly folder: string;
}

export interface LiveSetup {
  readonly db?: Db;
  readonly reopen?: () => Promise<Db>;
  readonly port?: number | null;
  readonly start?: () => Promise<string>;
}

export const TALK = '@Uppolice मेरा फोन 9876543210 चोरी हो गया, एटा <script>alert(1)</script>';
export const HIDDEN = 'निजी बात जो कहीं नहीं दिखनी चाहिए';

/** Three dockets: an open one with a thread, a withheld one, an emergency. */
export async function liveFixture(file?: string): Promise<Db> {
  const db = await fixtureRegister('sqlite', file);
  await addComplaint(db, {
    n: 1,
    text: TALK,
    evidence: [['district_name', 'Etah', 3, TALK.indexOf('एटा'), TALK.indexOf('एटा') + 3]],
    replies: [
      { text: 'जाँच की जा रही है, 9812345678', author: 'Etahpolice', role: 'police_reply', at: '2026-11-10T07:00:00.000Z' },
      { text: 'अब तक कोई नहीं आया <img src=x onerror=alert(1)>', author: 'citizen_1', role: 'follow_up', at: '2026-11-10T08:00:00.000Z' },
    ],
  });
  await addComplaint(db, {
    n: 2,
    text: HIDDEN,
    author: 'hidden_author',
    columns: { withheld: 'sexual_offence', categories: 'crime_against_women' },
  });
  await addComplaint(db, {
    n: 3,
    text: '@Uppolice बचाओ, जान का खतरा, हाथरस',
    columns: { urgency: 'emergency', district: 'Hathras', lead_unit: 'district-hathras' },
  });
  return db;
}

export async function startedLive({ db: given, reopen, port = 0, start = async () => 'start' }: LiveSetup = {}): Promise<Live> {
  const db = given ?? (await liveFixture());
  const [said, bugs, log]: [string[], unknown[], string[]] = [[], [], []];
  const state = { now: NOW };
  const server = await startLive({
    port,
    lang: 'en',
    now: () => state.now,
    register: { open: async () => db, reopen: reopen ?? (async () => db) },
    questions: {
      start: async () => ({ title: verbatim('start'), body: html`<h1>${await start()}</h1>` }),
      places: (register, say) => placeReader(register, { say, thanas: async () => [] }),
      search: (register, typed) => searchMeant(register, typed, state.now),
      docket: async (register, typed) => (await findDocket(register, typed, state.now)).docket.id,
    },
    say: ({ en }) => said.push(en),
    log: (line) => log.push(line),
    onBug: (error) => bugs.push(error),
  });
  const host = `127.0.0.1:${server.port}`;
  const get: Live['get'] = (path, headers = {}, method = 'GET') => ask(server.port, path, { host, ...headers }, method);
  const { pathname, search } = new URL(server.url);
  const entered = await get(`${pathname}${search}`);
  const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? '';
  const folder = String(entered.headers.location);
  return {
    db,
    url: server.url,
    host,
    port: server.port,
    said,
    bugs,
    log,
    cookie,
    folder,
    get now() {
      return state.now;
    },
    set now(now: Date) {
      state.now = now;
    },
    get,
    page: (path, headers = {}, method = 'GET') => get(path.replace(/^\.\//, folder), { cookie, ...headers }, method),
    raw: (bytes) => sent(server.port, bytes),
    async [Symbol.asyncDispose]() {
      await server.close();
      await db.close();
    },
  };
}

function ask(port: number, path: string, headers: Readonly<Record<string, string>>, method: string): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path, method, headers, setHost: false, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      response.on('error', reject);
    });
    asking.on('error', reject);
    asking.end();
  });
}

function sent(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let got = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    socket.on('data', (part) => {
      got += part.toString('latin1');
    });
    // What was refused is often refused before all of it was sent.
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(got));
  });
}
