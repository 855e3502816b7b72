/** Which page an address leads to, and what it shows of the register. */
import type { Db } from '../db/db.ts';
import { LIVE } from '../domain/messages/pages/live.ts';
import type { Lang } from '../domain/messages/text.ts';
import { UserError } from '../domain/user-error.ts';
import { docketBody } from '../render/pages/live/docket-page.ts';
import { livePage, type LivePage } from '../render/pages/live/frame.ts';
import type { Place } from '../render/pages/live/links.ts';
import { listBody, listTitle, problemBody } from '../render/pages/live/list-page.ts';
import { problemPage } from '../render/pages/live/problem-page.ts';
import type { Provenance, ServedPage } from '../render/pages/shell/page.ts';
import { sheetOf } from '../render/screen/complaint/sheet.ts';
import { hintIn } from '../render/words/emergency-call.ts';
import { verbatim } from '../domain/messages/text.ts';
import { maskShown } from '../reports/docket/masked-docket.ts';
import { showComplaint } from '../reports/docket/show.ts';
import { loadNames } from '../reports/names.ts';
import { answerList, formOf, type Questions } from './list.ts';

/** Wider than anything that is written in one line. */
const COLUMNS = 10_000;

export interface PageAsked {
  readonly db: Db;
  readonly page: string;
  readonly query: URLSearchParams;
  readonly lang: Lang;
  readonly now: Date;
  readonly provenance: Provenance;
  readonly tag: string;
  readonly questions: PageQuestions;
}

export interface PageQuestions extends Questions {
  /** The internal id of the docket of a whole number. Throws UserError `bad_input` or `not_found`. */
  docket(db: Db, typed: string): Promise<number>;
  /** What the start page shows beside its frame. */
  start(asked: { readonly db: Db; readonly lang: Lang; readonly now: Date }): Promise<Pick<LivePage, 'title' | 'body' | 'styles'>>;
}

export interface MadePage extends ServedPage {
  readonly status: number;
}

/** Throws UserError where the register can't be read, and only then. */
export async function makePage(asked: PageAsked): Promise<MadePage> {
  const { page } = asked;
  switch (page) {
    case '':
      return ok(asked, { page }, await asked.questions.start(asked));
    case 'list':
    case 'search':
      return listPage(page, asked);
    case 'docket':
      return docketPage(asked);
    default:
      return {
        status: 404,
        ...livePage({
          ...frameOf(asked),
          place: { page: '' },
          tag: null,
          title: LIVE.problem,
          body: problemPage(LIVE.problem, [LIVE.noSuchPage], asked.lang),
        }),
      };
  }
}

type Content = Pick<LivePage, 'title' | 'body' | 'styles' | 'searched'>;

function frameOf({ lang, provenance, tag }: PageAsked): Pick<LivePage, 'lang' | 'provenance' | 'tag'> {
  return { lang, provenance, tag };
}

function ok(asked: PageAsked, place: Place, content: Content): MadePage {
  return { status: 200, ...livePage({ ...frameOf(asked), place, ...content }) };
}

async function listPage(page: 'list' | 'search', asked: PageAsked): Promise<MadePage> {
  const { query, lang } = asked;
  const place = { page, query: [...query].filter(([name]) => name !== 'lang') };
  const form = formOf(query, page);
  const frame = { title: listTitle(form), ...(form.searched !== null && { searched: form.searched }) };
  try {
    const { list, look } = await answerList(page, asked);
    return ok(asked, place, { ...frame, body: listBody(list, look) });
  } catch (error) {
    const said = saidOf(error);
    const body = problemBody({ form, said: [said.text, ...said.nextSteps] }, lang);
    return { status: statusOf(said), ...livePage({ ...frameOf(asked), place, tag: null, ...frame, body }) };
  }
}

async function docketPage(asked: PageAsked): Promise<MadePage> {
  const { db, query, lang, now, questions } = asked;
  const typed = query.get('number') ?? '';
  const place: Place = { page: 'docket', query: [['number', typed]] };
  try {
    const complaint = maskShown(await showComplaint(db, await questions.docket(db, typed), false, hintIn, now));
    const sheet = sheetOf(complaint, await loadNames(db, lang), { lang, now, colour: false, columns: COLUMNS, stdoutIsTerminal: false });
    return ok(asked, place, { title: verbatim(complaint.docket), body: docketBody(sheet) });
  } catch (error) {
    const said = saidOf(error);
    const body = problemPage(LIVE.problem, [said.text, ...said.nextSteps], lang);
    return { status: statusOf(said), ...livePage({ ...frameOf(asked), place, tag: null, title: LIVE.problem, body }) };
  }
}

const READERS_OWN = { usage: 400, bad_input: 400, not_found: 404, refused: 400 } as const;

/** What the reader can put right. Throws all else again. */
function saidOf(error: unknown): UserError {
  if (error instanceof UserError && error.code in READERS_OWN) return error;
  throw error;
}

function statusOf({ code }: UserError): number {
  return code === 'not_found' ? READERS_OWN.not_found : READERS_OWN.usage;
}

/** Without the register: what is wrong with it, or that the program is. */
export function troublePage(error: unknown, lang: Lang): MadePage {
  const known = error instanceof UserError ? error : null;
  const title = known ? LIVE.noRegister : LIVE.problem;
  const said = known ? [known.text, LIVE.triesAgain] : [LIVE.bug];
  const page = livePage({ title, lang, provenance: null, place: { page: '' }, tag: null, body: problemPage(title, said, lang) });
  return { status: known ? 503 : 500, ...page };
}
