/** Changes one setting in the user's configuration file. */
import type { SettingValue } from './config.ts';
import { readSettingsFile } from './load.ts';
import { writePrivateFile } from './private-file.ts';
import type { SettingKey } from './settings.ts';

/** null takes the setting out. The file is made where there is none. Throws UserError `platform`: a file that is broken is not replaced. */
export function changeSetting(path: string, key: SettingKey, value: SettingValue | null): void {
  const { [key]: _, ...others } = readSettingsFile(path, false);
  writePrivateFile(path, `${JSON.stringify(value === null ? others : { ...others, [key]: value }, null, 2)}\n`);
}
