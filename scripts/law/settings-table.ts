/** The settings as the table of docs/configuration.md, made from the schema that checks them. */
import { SETTING_KEYS, settingOf } from '../../src/config/settings.ts';

export function settingsTable(): string {
  const rows = SETTING_KEYS.map((key) => {
    const { meaning, expected, fallback, variable } = settingOf(key);
    const cells = [`\`${key}\``, meaning.en, expected.en, fallback === null ? '–' : `\`${fallback}\``, variable ? `\`${variable}\`` : '–'];
    return `| ${cells.join(' | ')} |\n`;
  });
  return `| setting | what it is | value | default | environment |\n|---|---|---|---|---|\n${rows.join('')}`;
}
