/** A part of a document that is written by a script, between two marks that readers don't see. */

/** The text with `content` between the marks of `name`. Throws where the marks are missing. */
export function withMarked(text: string, name: string, content: string): string {
  const begin = `<!-- ${name}: written by npm run law:write -->\n`;
  const end = `<!-- end of ${name} -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`the marks of "${name}" are missing`);
  return text.slice(0, from) + begin + content + text.slice(to);
}
