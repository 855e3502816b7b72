import { describe, expect, it } from 'vitest';
import { SWEEP_TROUBLE_WORDS } from '../../../../src/domain/messages/screen/words/sweep-troubles.ts';
import { SWEEP_TROUBLES } from '../../../../src/domain/x/sweep-trouble.ts';
import { renderDesk } from '../../../../src/render/screen/desk/desk.ts';
import { displayWidth } from '../../../../src/render/screen/display-width.ts';
import type { AttentionReason, DeskNow } from '../../../../src/reports/desk.ts';

const NOW = '10-11-2026 17:30 IST';

const QUIET: DeskNow = {
  asOf: '2026-11-10T12:00:00.000Z',
  byStatus: {},
  waitingOn: {},
  deskReads: {},
  attention: 0,
  emergencies: 0,
  emergenciesOnClosed: 0,
  oldestEmergencyAt: null,
  notLocated: 0,
  contradicted: 0,
  triage: 0,
  enquiries: 0,
  unknownAuthors: 0,
  waitingPosts: {
    posts: 0,
    notEntered: 0,
    unknownAuthor: 0,
    hiddenParent: 0,
    ownComplaint: 0,
    emergencies: 0,
    tooLong: 0,
    unread: 0,
    unreadTooLong: 0,
    leftBehind: 0,
  },
  relaysWaiting: 0,
  clockDoubt: null,
  planned: 0,
  toUpdate: 0,
  backup: { madeAt: null, provedMadeAt: null },
  needsPerson: 0,
  uncertain: 0,
  openGaps: 0,
  held: 0,
  forgetRequests: 0,
  lastSweepAt: null,
  failedSweeps: null,
  lastNamedSweepAt: null,
  readBehind: null,
  sweepOverdue: false,
  lostHandles: [],
  needsAttention: [],
};

const LANGUAGES = ['en', 'hi'] as const;

const shown = (desk: Partial<DeskNow>, lang: (typeof LANGUAGES)[number] = 'en') =>
  renderDesk({ ...QUIET, ...desk }, NOW, { colour: false, lang });

interface Case {
  readonly reason: AttentionReason;
  readonly counted: keyof DeskNow;
  readonly command: string;
  readonly one: { readonly en: string; readonly hi: string };
  readonly many: { readonly en: string; readonly hi: string };
}

const CASES: readonly Case[] = [
  {
    reason: 'emergencies',
    counted: 'emergencies',
    command: 'uppolice list --emergency --status open,in_process',
    one: {
      en: 'an emergency is not closed, tell the citizen the local number (India: 112)',
      hi: '1 आपात प्रकरण बंद नहीं, नागरिक को स्थानीय नंबर बताएँ (भारत: 112)',
    },
    many: {
      en: '12,345 emergencies not closed, tell the local number (India: 112)',
      hi: '12,345 आपात प्रकरण बंद नहीं, नागरिक को स्थानीय नंबर बताएँ (भारत: 112)',
    },
  },
  {
    reason: 'contradicted',
    counted: 'contradicted',
    command: 'uppolice list --contradicted',
    one: {
      en: 'later words speak against a person’s decision (a docket): decide anew',
      hi: '1 डॉकेट में बाद की पोस्ट व्यक्ति के निर्णय के विपरीत: नया निर्णय करें',
    },
    many: {
      en: 'later words speak against a person’s decision (12,345 dockets): decide anew',
      hi: '12,345 डॉकेट में बाद की पोस्ट व्यक्ति के निर्णय के विपरीत: नया निर्णय करें',
    },
  },
  {
    reason: 'gaps',
    counted: 'openGaps',
    command: 'uppolice gap list',
    one: { en: 'posts may be missing (a gap)', hi: 'कुछ पोस्ट छूटी हो सकती हैं (1 अंतराल)' },
    many: { en: 'posts may be missing (12,345 gaps)', hi: 'कुछ पोस्ट छूटी हो सकती हैं (12,345 अंतराल)' },
  },
  {
    reason: 'needs_person',
    counted: 'needsPerson',
    command: 'uppolice dispatch list --state needs_person',
    one: { en: 'a reply must be posted by a person', hi: '1 उत्तर किसी व्यक्ति को पोस्ट करना है' },
    many: { en: '12,345 replies must be posted by a person', hi: '12,345 उत्तर किसी व्यक्ति को पोस्ट करने हैं' },
  },
  {
    reason: 'uncertain_dispatches',
    counted: 'uncertain',
    command: 'uppolice dispatch list --state sending',
    one: { en: 'a reply may or may not have been posted', hi: '1 उत्तर पोस्ट हुआ या नहीं, ज्ञात नहीं' },
    many: { en: '12,345 replies may or may not have been posted', hi: '12,345 उत्तर पोस्ट हुए या नहीं, ज्ञात नहीं' },
  },
  {
    reason: 'unknown_authors',
    counted: 'unknownAuthors',
    command: 'uppolice sync',
    one: { en: 'a post waits for the name of the author', hi: '1 पोस्ट के लेखक का नाम ज्ञात नहीं' },
    many: { en: '12,345 posts wait for the name of the author', hi: '12,345 पोस्ट के लेखक का नाम ज्ञात नहीं' },
  },
];

describe.each(LANGUAGES)('the desk on the screen, in %s', (lang) => {
  it.each(CASES)('names one case of $reason and the command for it', ({ reason, counted, command, one }) => {
    expect(shown({ [counted]: 1, needsAttention: [reason] }, lang)).toContain(`  ! ${one[lang]}\n      ${command}\n`);
  });

  it.each(CASES)('counts many cases of $reason', ({ reason, counted, command, many }) => {
    expect(shown({ [counted]: 12_345, needsAttention: [reason] }, lang)).toContain(`  ! ${many[lang]}\n      ${command}\n`);
  });

  it.each(CASES)('says nothing of $reason where there is none', ({ command }) => {
    expect(shown({}, lang)).not.toContain(command);
  });

  it('gives each reason for attention its own entry', () => {
    const all = shown({ needsAttention: CASES.map(({ reason }) => reason) }, lang);
    expect(all.match(/^ {2}! /gm)).toHaveLength(CASES.length);
  });

  it('fits a terminal of 80 columns whatever it has to say', () => {
    const busy = {
      byStatus: { open: 1_234_567, in_process: 1_234_567, closed: 1_234_567 },
      waitingOn: { desk: 1_234_567, unit: 1_234_567, citizen: 1_234_567 },
      attention: 1_234_567,
      emergencies: 1_234_567,
      notLocated: 1_234_567,
      triage: 1_234_567,
      unknownAuthors: 1_234_567,
      needsPerson: 1_234_567,
      uncertain: 1_234_567,
      openGaps: 1_234_567,
      lastSweepAt: '2026-11-10T11:00:00.000Z',
      needsAttention: CASES.map(({ reason }) => reason),
    };
    for (const line of shown(busy, lang).split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  it('lines the numbers up, also those that the counts leave out', () => {
    const numbers = shown({ byStatus: { open: 1204 }, attention: 3 }, lang).match(/^ +[\d,]+(?= {2})/gm) ?? [];
    expect(numbers).toHaveLength(8);
    expect(numbers).toContain('    1,204');
    for (const number of numbers) expect(number).toHaveLength(9);
  });
});

describe('posts that have no number', () => {
  const action = (text: string) => text.slice(text.indexOf('  ! '));
  const at = '2036-01-01T00:00:00.000Z';

  it.each([
    [{ clockDoubt: { why: 'before_post', at } }, 'uppolice sync, or uppolice import FILE'],
    [{ clockDoubt: { why: 'before_event', at } }, 'uppolice sync --clock-is-right, or uppolice import FILE --clock-is-right'],
  ] as const)('are led to one by the cure of the clock: %j', (doubt, command) => {
    const desk = { ...doubt, needsAttention: ['clock'] as const };
    expect(action(shown(desk)).split('\n').at(-2)).toBe(`      ${command}`);
    for (const text of [shown(desk), shown(desk, 'hi')])
      for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  it('are listed where nothing has numbered them, with what does', () => {
    const desk = {
      waitingPosts: { ...QUIET.waitingPosts, posts: 3, notEntered: 3, leftBehind: 2 },
      needsAttention: ['not_numbered'] as const,
    };
    expect(
      action(shown(desk))
        .split('\n')
        .slice(-3, -1)
        .map((line) => line.trim()),
    ).toEqual(['uppolice list --waiting-posts not_entered', 'uppolice sync, or uppolice import FILE']);
    for (const text of [shown(desk), shown(desk, 'hi')])
      for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });
});

describe('posts that wait for a person', () => {
  const waiting = { ...QUIET.waitingPosts, posts: 12_345, hiddenParent: 12_345, tooLong: 1 };

  it.each([
    ['emergency', { emergencies: 1 }, 'a post that waits for a person reads as an emergency', 'प्रतीक्षा में 1 पोस्ट आपात लगती है'],
    ['emergency', { emergencies: 12 }, '12 posts that wait for a person read as an emergency', 'प्रतीक्षा में 12 पोस्ट आपात लगती हैं'],
    ['too_long', { tooLong: 1 }, 'a post has waited too long for a person', '1 पोस्ट बहुत समय से किसी व्यक्ति की प्रतीक्षा में'],
    ['too_long', { tooLong: 12 }, '12 posts have waited too long for a person', '12 पोस्ट बहुत समय से किसी व्यक्ति की प्रतीक्षा में'],
    [
      '',
      { unread: 12_345, unreadTooLong: 1 },
      '12,345 posts were not read yet, emergency or not: import or sync again',
      '12,345 पोस्ट अभी पढ़ी नहीं गईं, आपात हैं या नहीं ज्ञात नहीं: import या sync फिर चलाएँ',
    ],
  ])('are named with their command: %s %j', (kind, counts, en, hi) => {
    const desk = { waitingPosts: { ...waiting, ...counts }, needsAttention: ['waiting_posts'] as const };
    const command = `uppolice list --waiting-posts ${kind}`.trim();
    expect(shown(desk)).toContain(`  ! ${en}\n      ${command}\n`);
    expect(shown(desk, 'hi')).toContain(`  ! ${hi}\n      ${command}\n`);
    for (const line of shown(desk).split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  it('are counted where there are any, also while nobody needs to look at once', () => {
    expect(shown({ waitingPosts: waiting })).toContain('   12,345  posts that may be complaints · uppolice list --waiting-posts\n');
    expect(shown({})).not.toContain('posts that may be complaints');
    const unread = shown({ waitingPosts: { ...waiting, unread: 1_234_567 } });
    expect(unread).toContain('   12,345  may be complaints, 12,34,567 not read · uppolice list --waiting-posts\n');
    for (const line of unread.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });
});

describe('the desk on the screen', () => {
  it('is a list of counts alone where nothing needs a person', () => {
    expect(shown({ byStatus: { open: 2, closed: 5 }, waitingOn: { desk: 1, unit: 1 }, notLocated: 1 })).toBe(`\
The desk at 10-11-2026 17:30 IST
        2  open · uppolice list --status open
        0  in process · uppolice list --status in_process
        5  closed · uppolice list --status closed
        0  where the citizen spoke last · uppolice list --attention
        1  without a unit · uppolice list --unit none --status open,in_process
        1  wait for the desk · uppolice list --waiting desk
        1  wait for a unit · uppolice list --waiting unit
        0  wait for the citizen · uppolice list --waiting citizen
X was last read: not yet
Backup: none yet (uppolice backup)
`);
  });

  it.each([
    ['not proved', { madeAt: '2026-11-10T09:00:00.000Z', provedMadeAt: null }, 'Backup: 3 h old, not proved (uppolice backup --check)\n'],
    ['proved', { madeAt: '2026-11-10T09:00:00.000Z', provedMadeAt: '2026-11-10T09:00:00.000Z' }, 'Proved backup: 3 h old\n'],
    [
      'proved, and a newer one is not',
      { madeAt: '2026-11-10T09:00:00.000Z', provedMadeAt: '2026-11-05T09:00:00.000Z' },
      'Proved backup: 5 d old; the newest, 3 h old, is not proved\n',
    ],
  ])('says how old the backup is: %s', (_, backup, line) => {
    expect(shown({ backup })).toContain(line);
  });

  it('says in Indian time when X was last read', () => {
    expect(shown({ lastSweepAt: '2026-11-10T11:00:00.000Z' })).toContain('X was last read: 10-11-2026 16:30 IST, 1 h ago\n');
    expect(shown({ lastSweepAt: '2026-11-10T11:00:00.000Z' }, 'hi')).toContain('X से पिछली बार पढ़ा गया: 10-11-2026 16:30 IST, 1 घं पहले\n');
    expect(shown({}, 'hi')).toContain('X से पिछली बार पढ़ा गया: अभी नहीं\n');
  });

  it.each(SWEEP_TROUBLES)('says the cure of failed tries (%s) once, and none when something was read since', (trouble) => {
    const failedSweeps = { tries: 5, since: '2026-11-10T11:00:00.000Z', trouble, over: false };
    const { words, cure } = SWEEP_TROUBLE_WORDS[trouble];
    for (const lang of ['en', 'hi'] as const) {
      expect(shown({ failedSweeps }, lang)).toContain(`${words[lang]}\n  → ${cure[lang]}\n`);
      const urgent = shown({ failedSweeps, needsAttention: ['intake'] }, lang);
      expect(urgent).not.toContain('→');
      expect(urgent.split(`      ${cure[lang]}\n`)).toHaveLength(2);
      expect(shown({ failedSweeps: { ...failedSweeps, over: true } }, lang)).not.toContain('→');
    }
    expect(shown({ failedSweeps: { ...failedSweeps, over: true } })).toContain('Posts were read since then.\n');
  });

  it('speaks Hindi without a word of English but the commands', () => {
    const hindi = shown({ needsAttention: CASES.map(({ reason }) => reason), emergencies: 2 }, 'hi');
    const words = hindi
      .split('\n')
      .filter((line) => !line.includes('uppolice'))
      .join('\n');
    expect(words.replace('X से', '').replace(/\d IST$/m, '')).not.toMatch(/[A-Za-z]/);
  });

  it('paints the statuses with colour and prints no escape sequence without it', () => {
    expect(shown({ needsAttention: ['gaps'], openGaps: 1 })).not.toContain('\u001B');
    expect(renderDesk(QUIET, NOW, { colour: true, lang: 'en' })).toContain('\u001B[31mopen');
  });
});
