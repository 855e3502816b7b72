/** The forms of everyday verbs and postpositions, so that a list names each phrase once: "पलट {went}" is पलट गया, गई, गए. */
import forms from '../../../data/words/forms.json' with { type: 'json' };

export type Script = 'hi' | 'hinglish';

const FORMS: Readonly<Record<string, Readonly<Record<Script, readonly string[]>>>> = forms;
const FORM = /\{(\w+)\}/;

/** All spellings that the entries of a list stand for. */
export function spelledOut(entries: readonly string[], script: Script): readonly string[] {
  return entries.some((entry) => entry.includes('{')) ? entries.flatMap((entry) => spellings(entry, script)) : entries;
}

function spellings(entry: string, script: Script): readonly string[] {
  const [marked, name = ''] = FORM.exec(entry) ?? [];
  if (marked === undefined) return [entry];
  const known = FORMS[name]?.[script];
  if (!known) throw new Error(`"${entry}" names a form that forms.json does not have.`);
  return known.flatMap((form) => spellings(entry.replace(marked, form), script));
}
