/** The state of a docket on a page: a sign, a word and a colour, so that it can be told without the colour. */
import type { Status } from '../../../domain/docket/complaint.ts';
import { PAGE_SHELL } from '../../../domain/messages/pages/shell.ts';
import { STATUS_WORDS } from '../../../domain/messages/screen/words/docket-words.ts';
import type { Lang, Text } from '../../../domain/messages/text.ts';
import { html, type Html } from './html.ts';
import { type Say, sayIn } from './languages.ts';

export type MarkKind = Status | 'attention';

const SIGNS: Readonly<Record<MarkKind, string>> = { open: '●', in_process: '◐', closed: '✓', attention: '!', void: '–' };

/** `words`: where the usual ones are not meant, such as "12 open". */
export function mark(kind: MarkKind, lang: Lang, words?: Text): Html {
  return stateMark(kind, sayIn(lang), words);
}

/** The same for a page that says everything in both languages. */
export function stateMark(kind: MarkKind, say: Say, words: Text = kind === 'attention' ? PAGE_SHELL.attention : STATUS_WORDS[kind]): Html {
  return html`<span class="mark mark-${kind}"><span aria-hidden="true">${SIGNS[kind]}</span> ${say(words)}</span>`;
}
