/** The codes that an option takes, each beside what it means, for the end of a help. */
import { type Lang, type Text, textIn } from '../text.ts';

export function meanings(title: Text, words: Readonly<Record<string, Text>>): Text {
  const widest = Math.max(...Object.keys(words).map(({ length }) => length));
  const list = (lang: Lang) => {
    const lines = Object.entries(words).map(([code, meaning]) => `  ${code.padEnd(widest)}  ${textIn(meaning, lang)}`);
    return ['', textIn(title, lang), ...lines].join('\n');
  };
  const hindi = list('hi');
  return { en: list('en'), hi: hindi };
}
