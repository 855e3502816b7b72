/** Style sheets and scripts of pages: written in the program, never made of what people wrote. */

/** A style sheet, or a part of one. Only `css` makes one. */
export type Css = Sheet;

class Sheet {
  readonly #source: string;
  constructor(source: string) {
    this.#source = source;
  }
  get source(): string {
    return this.#source;
  }
}

/** css`main { inline-size: ${width}rem }`: numbers, other sheets, and names and values of tokens. Throws an Error for what would end the element. */
export function css(template: TemplateStringsArray, ...values: readonly (Css | number | Token)[]): Css {
  const source = template.reduce((before, chunk, i) => {
    const value = values[i - 1];
    return before + (value instanceof Sheet ? value.source : value instanceof Token ? value.text : String(value ?? '')) + chunk;
  });
  if (/<[/!]/.test(source)) throw new Error('a style sheet would end its element');
  return new Sheet(source);
}

/** A name or a value that a style sheet may hold. Throws an Error for anything that could be more than one. */
export class Token {
  readonly text: string;
  constructor(text: string) {
    if (!/^[\w#-]+$/.test(text)) throw new Error(`not a token: ${text}`);
    this.text = text;
  }
}

/** The program of a page. Only `script` makes one. */
export type Script = Program;

class Program {
  readonly #source: string;
  constructor(source: string) {
    this.#source = source;
  }
  get source(): string {
    return this.#source;
  }
}

/** `data`: handed to the function that the source is, as plain JSON. Throws an Error for a source that would end the element. */
export function script(source: string, data: unknown): Script {
  const program = `(${source})(${inScript(data)});`;
  if (/<\/script|<!--/i.test(program)) throw new Error('a script would end its element');
  return new Program(program);
}

/** JSON that no script element is ended by. */
function inScript(data: unknown): string {
  return JSON.stringify(data).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
