/** No line of any screen is wider than the terminal, however long the names and the words of citizens are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/render/screen/display-width.ts';
import { Talk } from '../../support/intake.ts';
import { run, temporaryFolder } from '../../support/run.ts';

const COLUMNS = 80;
const START = new Date('2026-11-02T04:00:00.000Z');
const NOW = new Date('2026-11-02T12:00:00.000Z');

let folder: ReturnType<typeof temporaryFolder>;
const uppolice = (argv: readonly string[], lang: 'en' | 'hi' = 'en', columns = COLUMNS) =>
  run(['--db', folder.file('register.db'), '--lang', lang, ...argv], { now: NOW, terminal: true, columns });

const OLD = 'UPP-2026-000001-5';
const LAND = 'UPP-2026-000002-8';
const LOST = 'UPP-2026-000003-1';
const TWO = 'UPP-2026-000004-4';
const POLICE = 'UPP-2026-000005-3';
const ABROAD = 'UPP-2026-000006-6';

/** As long as X lets a name be. */
const name = (first: string) => first.padEnd(15, 'x');
const LONG = 'गौतम बुद्ध नगर के थाना बिसरख क्षेत्र में ग्राम जलपुरा निवासी हमारे पूरे परिवार को लगातार धमकियाँ मिल रही हैं '.repeat(3);

beforeAll(async () => {
  folder = temporaryFolder();
  const talk = new Talk(START);
  const say = (by: string, text: string, how: object = {}) => talk.say(name(by), text, how);
  talk.sayAt(new Date('2025-10-30T00:00:00.000Z'), name('purana'), '@Uppolice बचाओ, जनपद सिद्धार्थनगर में हमारे घर पर गोली चल रही है');
  const land = say('sita', `@Uppolice @agrapolice @Etahpolice थाना जलेसर जनपद एटा में दबंगों का जमीन पर कब्जा, दरोगा ने पैसे मांगे। ${LONG}`);
  const lost = say('mohan', `@Uppolice मेरी बेटी कल शाम से लापता है, थाना सादाबाद जनपद हाथरस। ${LONG}`);
  say('gopal', `@Uppolice बाइक चोरी हुई, सिद्धार्थनगर और संत कबीर नगर और अंबेडकर नगर के लोग थे। ${LONG}`);
  say('aar', `@Uppolice जनपद गौतम बुद्ध नगर के एसएसपी और थाना बिसरख के दरोगा ने रिश्वत मांगी और पीटा। ${LONG}`);
  say('raju', '@Uppolice men with guns are beating my brother at home in Siddharthnagar, we came from the United Kingdom, London');
  for (let at = 0; at < 8; at++) say(`c${at}`, `@Uppolice जनपद सिद्धार्थनगर के थाना इटवा में चोरी की घटना ${at}। ${LONG}`);
  const far = say('netaji', '@Uppolice देखिए');
  say('chand', `@Uppolice बचाओ, मेरे भाई को पीट रहे हैं, एटा। ${LONG}`, { re: far });
  say('bina', `मेरे साथ भी मारपीट हुई, मोबाइल 9876501234, जनपद एटा, रिपोर्ट नहीं लिखी। ${LONG}`, { re: land });
  const stdin = (posts?: string[]) => ({ now: NOW, stdin: JSON.stringify(talk.page(posts)) });
  const plain = (argv: readonly string[], fakes: object = {}) => run(['--db', folder.file('register.db'), ...argv], { now: NOW, ...fakes });
  await plain(['init', '--yes'], { now: new Date('2026-11-02T00:00:00.000Z') });
  await plain(['import', '-'], stdin());
  await plain(['transfer', LAND, 'Etah', '--reason', 'थाना जलेसर एटा में है', '--yes', '--also', 'Gautam Buddha Nagar']);
  await plain(['forward', LAND, LOST, '--via', 'print', '--out', folder.file('packets'), '--yes', '--overrule', '--reason', 'देखा गया']);
  const more = [
    talk.sayAt(new Date('2026-11-02T11:00:00.000Z'), name('sita'), `बचाओ, अब गोली चल रही है, खून बह रहा है। ${LONG}`, { re: land }),
    talk.sayAt(new Date('2026-11-02T11:01:00.000Z'), name('mohan'), `बेटी मिल गई लेकिन उसके साथ बलात्कार हुआ है। ${LONG}`, { re: lost }),
  ];
  await plain(['import', '-'], stdin(more));
  await plain(['mark', TWO, '--emergency', '--category', 'theft', 'assault', '--reason', LONG.trim()]);
  await plain(['hold', TWO, '--reason', LONG.trim()]);
});
afterAll(() => folder[Symbol.dispose]());

const SCREENS: readonly (readonly string[])[] = [
  ['status'],
  ['list'],
  ['list', '--emergency'],
  ['list', '--to-update'],
  ['list', '--withheld'],
  ['list', '--actionable', 'yes'],
  ['list', '--waiting-posts'],
  ['search', 'चोरी'],
  ['show', OLD],
  ['show', LAND],
  ['show', LOST],
  ['show', TWO],
  ['show', POLICE],
  ['show', ABROAD],
  ['show', 'P16'],
  ['forward', '--ready', '--dry-run'],
  ['forward', '--ready', '--via', 'reply', '--dry-run'],
  ['forward', LAND, '--update', '--dry-run'],
  ['forward', LOST, '--update', '--dry-run'],
  ['forward', POLICE, '--dry-run'],
  ['forward', POLICE, '--via', 'reply', '--dry-run'],
  ['forward', TWO, '--dry-run'],
  ['forward', LOST, '--via', 'reply', '--dry-run'],
  ['dispatch', 'list'],
  ['locate', '--explain', `थाना जलेसर जनपद एटा में गोली चल रही है, सिद्धार्थनगर और संत कबीर नगर के लोग। ${LONG}`],
  ['doctor'],
  ['forward', POLICE, '--overrule', '--reason', 'x', '--dry-run'],
  ['forward', TWO, POLICE, '--via', 'reply', '--dry-run'],
  ['transfer', POLICE, 'Agra', '--reason', 'x', '--yes'],
  ['close', LOST, '--outcome', 'not_actionable', '--reason', 'x', '--yes'],
  ['mark', OLD, '--complaint', '--reason', 'देखा गया।', '--yes'],
  ['show', OLD],
];

describe.each(['en', 'hi'] as const)('at 80 columns in %s', (lang) => {
  it.each(SCREENS.map((argv) => [argv.join(' ').slice(0, 60), argv] as const))('what %s says fits, in whole sentences', async (_, argv) => {
    const { stdout, stderr } = await uppolice(argv, lang);
    expect(stdout + stderr).not.toBe('');
    const wide = `${stdout}${stderr}`.split('\n').filter((line) => displayWidth(line) > COLUMNS);
    expect(wide.map((line) => `${displayWidth(line)}: ${line}`)).toEqual([]);
    // A sentence inside another one brings no second full stop.
    expect(`${stdout}${stderr}`.match(/.*(?:[^.]\.\.(?!\.)|।।|\.।|।\.).*/g)).toBeNull();
  });
});

describe('what became of a forwarding', () => {
  it.each(['en', 'hi'] as const)('fits a terminal of 80 columns in %s', async (lang) => {
    const argv = ['forward', LAND, '--update', '--via', 'print', '--out', folder.file(`updates-${lang}`), '--yes'];
    const { stdout, stderr } = await uppolice(argv, lang);
    const wide = `${stdout}${stderr}`.split('\n').filter((line) => displayWidth(line) > COLUMNS && !line.includes(folder.path));
    expect(wide).toEqual([]);
  });
});

describe('a packet', () => {
  it('has no line wider than a page', () => {
    const sheets = readdirSync(folder.file('packets')).filter((file) => file.endsWith('.txt'));
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets) {
      const lines = readFileSync(join(folder.file('packets'), sheet), 'utf8').split('\n');
      expect(lines.filter((line) => displayWidth(line) > COLUMNS)).toEqual([]);
    }
  });
});
