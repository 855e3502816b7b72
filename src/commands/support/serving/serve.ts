/** `dashboard --serve`: the pages on this computer, until Ctrl-C. */
import { LIVE_SERVER } from '../../../domain/messages/pages/live-server.ts';
import { verbatim } from '../../../domain/messages/text.ts';
import { startLive } from '../../../live/server.ts';
import type { PageQuestions } from '../../../live/pages.ts';
import type { Answer, Context } from '../../../ports.ts';
import { placeReader } from '../../../register/directory/find-place.ts';
import { findDocket } from '../../../register/shared/find-docket.ts';
import { untilStopped } from '../until-stopped.ts';
import { searchMeant } from '../typed/search-meant.ts';

/** `port`: null: the usual one. `start`: what the first page shows. Throws UserError `no_register`, and `platform` where the port can't be had. */
export async function servePages(ctx: Context, port: number | null, start: PageQuestions['start']): Promise<Answer> {
  // A register that is not there is said at once, and not in a browser.
  await ctx.db();
  const server = await startLive({
    port,
    lang: ctx.options.lang,
    now: () => ctx.now(),
    register: { open: () => ctx.db(), reopen: () => ctx.reopenDb() },
    questions: {
      start,
      places: (db, say) =>
        placeReader(db, { say, thanas: async (typed) => (await import('../../../routing/gazetteer/thana-names.ts')).thanasNamed(typed) }),
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
