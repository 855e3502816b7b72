/** Makes each page once for all who ask for it while the register stands still: a wall of screens costs as much as one. */
import type { Lang } from '../domain/messages/text.ts';
import { istMinute } from '../domain/time/ist.ts';
import { UserError } from '../domain/user-error.ts';
import { registerNamed } from '../reports/register-named.ts';
import { languageOf } from './asked.ts';
import { tagOf } from './keys.ts';
import { OpenRegister, type RegisterSource } from './open-register.ts';
import { type MadePage, makePage, type PageQuestions, troublePage } from './pages.ts';
import type { PageAnswer } from './send.ts';

export interface AnswerOptions {
  readonly lang: Lang;
  readonly now: () => Date;
  readonly register: RegisterSource;
  readonly questions: PageQuestions;
  /** What is a mistake of the program. */
  readonly onBug: (error: unknown) => void;
}

/** Pages that are kept, the newest; each is at most as large as the dashboard. */
const KEPT = 16;
const RETRY_SECONDS = 5;

export class LiveAnswers {
  readonly #options: AnswerOptions;
  readonly #register: OpenRegister;
  readonly #made = new Map<string, Promise<MadePage>>();

  constructor(options: AnswerOptions) {
    this.#options = options;
    this.#register = new OpenRegister(options.register, options.now);
  }

  /** `known`: the tag of what the reader has. Never throws: where there is no page, a page says so. */
  async page(
    { page, query }: { readonly page: string; readonly query: URLSearchParams },
    known: string | null,
  ): Promise<PageAnswer | { readonly unchanged: string }> {
    const lang = languageOf(query) ?? this.#options.lang;
    try {
      return await this.#register.read(async (db) => {
        const now = this.#options.now();
        const { register, head } = await registerNamed(db);
        const address = `${page}?${query}`;
        const tag = tagOf([register, head, istMinute(now), lang, address]);
        if (known === tag) return { unchanged: tag };
        const provenance = { register, head, asOf: now };
        const { questions } = this.#options;
        const made = await this.#once(tag, () => makePage({ db, page, query, lang, now, provenance, tag, questions }));
        return { ...made, tag: made.status === 200 ? tag : null };
      });
    } catch (error) {
      if (!(error instanceof UserError)) this.#options.onBug(error);
      const trouble = troublePage(error, lang);
      return { ...trouble, tag: null, ...(trouble.status === 503 && { retryAfterSeconds: RETRY_SECONDS }) };
    }
  }

  #once(tag: string, make: () => Promise<MadePage>): Promise<MadePage> {
    const known = this.#made.get(tag);
    if (known !== undefined) return known;
    const making = make();
    this.#made.set(tag, making);
    // What failed is tried again; the reader that asked for it hears of it.
    making.catch(() => this.#made.delete(tag));
    for (const oldest of this.#made.keys()) {
      if (this.#made.size <= KEPT) break;
      this.#made.delete(oldest);
    }
    return making;
  }
}
