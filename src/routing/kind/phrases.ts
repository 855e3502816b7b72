/** Plain phrases that a text must hold, and others that must not stand beside them, in the form of `indexText`. */
import { indexText } from '../../domain/text/index-text.ts';

type ByLanguage = Readonly<Record<string, readonly string[]>>;

/** Whether a text says one of the first and none of the second. A phrase of several words may end inside a word. */
export function saysOneOf(said: ByLanguage, doubt: ByLanguage): (text: string) => boolean {
  const [phrases, doubts] = [Object.values(said).flat(), Object.values(doubt).flat()];
  return (text) => {
    const words = ` ${indexText(text)} `;
    const has = (phrase: string) => words.includes(` ${phrase} `) || (phrase.includes(' ') && words.includes(` ${phrase}`));
    return phrases.some(has) && !doubts.some(has);
  };
}
