/** Where a file is wanted and a folder is named, each command says so, in words and with what it can take. */
import { expect, it } from 'vitest';
import { run, temporaryFolder } from '../support/run.ts';

it.each([
  ['a register', 40, '--db FOLDER list', 'is a folder, no register.', '--db FOLDER/register.db'],
  ['posts', 21, 'import FOLDER', 'is a folder.', 'uppolice import folder/*.json'],
  ['countries', 21, 'country import FOLDER', 'is a folder.', 'Name a file in it.'],
  ['a block of a kit', 21, 'coordinator return FOLDER', 'is a folder.', 'not a folder'],
  ['numbers of dockets', 21, 'close --ids FOLDER guided --yes', 'is a folder.', 'not a folder'],
  ['heads', 21, 'audit verify --heads FOLDER', 'is a folder.', 'not a folder'],
] as const)('a folder named for the file of %s is refused with what can be named', async (_, exit, line, said, cure) => {
  using folder = temporaryFolder();
  using other = temporaryFolder();
  const env = { UPPOLICE_DB: other.file('r.db') };
  expect(await run(['init', '--yes'], { env })).toMatchObject({ code: 0 });
  const argv = line.split(' ').map((word) => word.replace('FOLDER', folder.path));
  const { code, stderr } = await run(argv, { env });
  expect(code).toBe(exit);
  expect(stderr).toContain(`${folder.path} ${said}\n`);
  expect(stderr).toContain(cure.replace('FOLDER', folder.path));
  expect(stderr).not.toMatch(/EISDIR|illegal operation/);
  const hindi = await run(['--lang', 'hi', ...argv], { env });
  expect(hindi.stderr).toMatch(/फ़ोल्डर है/);
});
