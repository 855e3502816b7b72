/** Changes one setting in the user's configuration file. Apart from reading, so that a start need not load what writing needs. */
import type { SettingValue } from './config.ts';
import { writePrivateFile } from './private-file.ts';
import type { SettingKey } from './settings.ts';
import { readSettingsFile } from './settings-file.ts';

/** null takes the setting out. A missing file is made. Throws UserError `platform`: a broken file is never replaced. */
export function changeSetting(path: string, key: SettingKey, value: SettingValue | null): void {
  const { [key]: _, ...others } = readSettingsFile(path, false);
  writePrivateFile(path, `${JSON.stringify(value === null ? others : { ...others, [key]: value }, null, 2)}\n`);
}
