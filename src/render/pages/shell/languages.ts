/** Sentences of a page in one language, or in both with a switch between them that needs no script. */
import { PAGE_SHELL } from '../../../domain/messages/pages/shell.ts';
import type { Lang, Text } from '../../../domain/messages/text.ts';
import { css } from './css.ts';
import { html, type Html } from './html.ts';

/** Writes a sentence into a page. */
export interface Say {
  (text: Text): Html;
  /** Writes the number of a docket as a link, where a page of it can be opened. */
  readonly docket?: (number: string) => Html;
}

export function sayIn(lang: Lang): Say {
  return (text) => html`${text[lang]}`;
}

/** Both, of which the switch hides one: from the eye and from readers of screens. */
export const sayInBoth: Say = (text) =>
  text.en === text.hi
    ? html`${text.en}`
    : html`<span class="in-en" lang="en">${text.en}</span><span class="in-hi" lang="hi">${text.hi}</span>`;

/** Before all that it switches: fields that can be reached with the keyboard, seen as the labels of `languageLabels`. */
export function languageFields(lang: Lang): Html {
  const field = (each: Lang) =>
    each === lang
      ? html`<input class="unseen" type="radio" name="language" id="show-${each}" checked>`
      : html`<input class="unseen" type="radio" name="language" id="show-${each}">`;
  return html`${field('en')}${field('hi')}`;
}

export function languageLabels(): Html {
  return html`<span class="languages screen"><label for="show-en" lang="en">${PAGE_SHELL.english.en}</label><label for="show-hi" lang="hi">${PAGE_SHELL.hindi.hi}</label></span>`;
}

/** Siblings alone: older browsers know no other way to ask for the state of a field. */
export const LANGUAGE_STYLE = css`
.unseen{position:absolute;inline-size:1px;block-size:1px;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
#show-en:checked~* .in-hi,#show-hi:checked~* .in-en{display:none}
.in-hi,[lang=hi]{font-size:max(1em,1rem)}
.languages{display:inline-flex;border:1px solid currentColor;border-radius:999px;overflow:hidden;line-height:1.5}
.languages label{padding:.1rem .9rem;cursor:pointer}
#show-en:checked~.masthead label[for=show-en],#show-hi:checked~.masthead label[for=show-hi]{background:var(--onBrand);color:var(--brand);font-weight:600}
#show-en:focus-visible~.masthead label[for=show-en],#show-hi:focus-visible~.masthead label[for=show-hi]{outline:3px solid var(--onBrand);outline-offset:2px}
@media print{.unseen,.languages{display:none}}
`;
