/** `dashboard --serve`: the pages on this computer, until Ctrl-C. */
import { LIVE_SERVER } from '../../../domain/messages/pages/live-server.ts';
import { type Text, verbatim } from '../../../domain/messages/text.ts';
import { startLive } from '../../../live/server.ts';
import type { Answer, Context } from '../../../ports.ts';
import { placeReader } from '../../../register/directory/find-place.ts';
import { findDocket } from '../../../register/shared/find-docket.ts';
import { dashboardBody, dashboardTitle } from '../../../render/pages/dashboard/page.ts';
import { DASHBOARD_STYLE } from '../../../render/pages/dashboard/style.ts';
import { sayLinked } from '../../../render/pages/live/say-linked.ts';
import { dashboard } from '../../../reports/dashboard/dashboard.ts';
import { dashboardAsked, type DashboardOptions } from '../../../reports/dashboard/scope.ts';
import { untilStopped } from '../until-stopped.ts';
import { waitingWatch } from '../waiting-posts.ts';
import { searchMeant } from '../typed/search-meant.ts';

type Db = Awaited<ReturnType<Context['db']>>;

/** `port`: null: the usual one. `asked`: whose dashboard it is, and of which days. Throws UserError `usage`, `bad_input`, `not_found` for what was typed, `no_register`, and `platform` where the port can't be had. */
export async function servePages(ctx: Context, port: number | null, asked: DashboardOptions): Promise<Answer> {
  // What is wrong with the register or with what was typed is said at once, and not in a browser.
  const opened = await ctx.db();
  await dashboardAsked(
    opened,
    asked,
    ctx.now(),
    places(opened, (text) => ctx.say(text)),
  );
  const server = await startLive({
    port,
    lang: ctx.options.lang,
    now: () => ctx.now(),
    register: { open: () => ctx.db(), reopen: () => ctx.db(true) },
    questions: {
      start: async ({ db, lang, now }) => {
        const data = await dashboard(db, asked, now, { places: places(db, () => undefined), watch: waitingWatch(ctx) });
        return { title: dashboardTitle(data), body: dashboardBody(data, sayLinked(lang)), styles: [DASHBOARD_STYLE] };
      },
      places,
      search: (db, typed) => searchMeant(db, typed, ctx.now()),
      docket: async (db, typed) => (await findDocket(db, typed, ctx.now())).docket.id,
    },
    say: (text) => ctx.say(text),
    log: ctx.options.verbose ? (line) => ctx.say(verbatim(line)) : null,
    onBug: (error) => ctx.say(LIVE_SERVER.bug(verbatim(String(ctx.options.verbose && error instanceof Error ? error.stack : error)))),
  });
  const { url, port: taken } = server;
  const close = () => server.close();
  return {
    rows: untilStopped([{ url, port: taken }], ctx.signal, close),
    form: ctx.options.json ? 'ndjson' : 'text',
    text: () => untilStopped(ctx.text(LIVE_SERVER.listening(url)), ctx.signal, close),
    live: true,
  };
}

/** Which of several places is meant is asked of nobody. */
function places(db: Db, say: (text: Text) => void): ReturnType<typeof placeReader> {
  return placeReader(db, { say, thanas: async (typed) => (await import('../../../routing/gazetteer/thana-names.ts')).thanasNamed(typed) });
}
