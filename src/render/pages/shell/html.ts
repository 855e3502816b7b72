/** Markup that can't hold unescaped text by mistake: only the templates of this file make it, and they escape whatever is filled in. */
import { safeText } from '../../../domain/text/safe-text.ts';

class Markup {
  readonly #source: string;
  constructor(source: string) {
    this.#source = source;
  }
  get source(): string {
    return this.#source;
  }
}

/** A piece of a page. Only `html` makes one. */
export type Html = Markup;

/** Text is escaped, markup stands as it is, a list is put one after the other, and null is nothing. */
export type Filling = Html | string | number | null | readonly Filling[];

/** Where a value is filled in: between tags, or within the quotes of an attribute. */
interface Place {
  readonly attribute: string | null;
  /** What the template writes before it, within the quotes. */
  readonly before: string;
}

const places = new WeakMap<TemplateStringsArray, readonly Place[]>();

/**
 * A piece of a page: html`<p title="${hint}">${words}</p>`. Throws an Error, which is a mistake of the program, for a value outside of text and quoted
 * attributes, for `style=` and `on…=` in any form, for `<script>` and `<style>`, which the shell alone writes, and for an address that would run something.
 */
export function html(template: TemplateStringsArray, ...values: readonly Filling[]): Html {
  const where = placesOf(template);
  return new Markup(
    template.reduce((before, chunk, i) => {
      const value = values[i - 1];
      const place = where[i - 1];
      return before + (value === undefined || !place ? '' : filled(value, place)) + chunk;
    }),
  );
}

/** What came from people, whatever its script: its direction changes nothing around it. */
export function isolated(text: string): Html {
  return html`<bdi>${text}</bdi>`;
}

/** Several lines as they were typed. */
export function inLines(text: string): Html {
  return html`${safeText(text)
    .split('\n')
    .map((line, i) => (i === 0 ? line : html`<br>${line}`))}`;
}

function filled(value: Filling, place: Place): string {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number')
    return place.attribute === null ? escaped(String(value)) : attributeValue(String(value), place.attribute, place.before);
  if (place.attribute !== null) throw new Error(`markup inside the attribute ${place.attribute}`);
  if (value instanceof Markup) return value.source;
  return value.map((each) => filled(each, place)).join('');
}

function attributeValue(text: string, attribute: string, before: string): string {
  if (
    /^(?:href|src|action|formaction|cite|data|poster)$/.test(attribute) &&
    !/^(?:https?:|mailto:|tel:|#|\.\/(?!\/)|data:image\/(?:png|svg\+xml);)/.test(before + text)
  ) {
    throw new Error(`${attribute} leads to what may run: ${text.slice(0, 40)}`);
  }
  return escaped(text);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return safeText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Read once for each template: what is written in the program does not change. */
function placesOf(template: TemplateStringsArray): readonly Place[] {
  const known = places.get(template);
  if (known) return known;
  const whole = template.join('');
  if (/<\/?(?:script|style|base|meta|iframe|object|embed|form\s+action)\b|<[^>]*\s(?:style|on\w+)\s*=/i.test(whole))
    throw new Error(`not allowed in a page: ${whole.trim().slice(0, 80)}`);
  let before = '';
  const found = template.slice(0, -1).map((chunk) => {
    before += chunk;
    return placeAfter(before);
  });
  places.set(template, found);
  return found;
}

function placeAfter(written: string): Place {
  const tag = /<[a-z][^<>]*$/i.exec(written)?.[0];
  if (tag === undefined) return { attribute: null, before: '' };
  // What stands between closed quotes is no attribute.
  const [, attribute, begun] = /\s([a-z][\w:-]*)="([^"]*)$/i.exec(tag.replace(/"[^"]*"/g, '')) ?? [];
  if (attribute === undefined || begun === undefined) throw new Error(`a value stands outside of quotes: ${tag.slice(0, 80)}`);
  return { attribute: attribute.toLowerCase(), before: begun };
}
