import { describe, expect, it } from 'vitest';
import { textIn, verbatim } from '../../../src/domain/messages/text.ts';
import { displayWidth } from '../../../src/render/screen/display-width.ts';
import { renderIntake } from '../../../src/render/screen/intake.ts';
import { renderEstimate, renderProgress, renderSync, sweepLine } from '../../../src/render/screen/sync.ts';

const PLAIN = { colour: false, columns: 80 };
const LANGUAGES = ['en', 'hi'] as const;

const NOTHING = {
  read: 0,
  posts: { new: 0, known: 0, unreadable: 0 },
  completed: 0,
  complaints: { opened: 0, backlog: 0 },
  followUps: 0,
  alsoAffected: 0,
  policeReplies: 0,
  reposts: 0,
  edits: 0,
  campaign: 0,
  unknownAuthor: 0,
  ignored: 0,
  waiting: 0,
  ownContext: 0,
  emergencies: [],
  emergenciesTotal: 0,
  contradicted: [],
  contradictedTotal: 0,
  waitingEmergencies: [],
  waitingEmergenciesTotal: 0,
  startedAt: '2026-11-02T00:00:00.000Z',
  openedEarlier: [],
  openedEarlierTotal: 0,
  newlyWithheld: [],
  newlyWithheldTotal: 0,
  districtChanged: [],
  districtChangedTotal: 0,
  updatesDue: 0,
  datedAhead: 0,
};

const INTAKE = {
  ...NOTHING,
  read: 1204,
  posts: { new: 1200, known: 3, unreadable: 1 },
  complaints: { opened: 1000, backlog: 10 },
  followUps: 150,
  ignored: 50,
  ownContext: 0,
};

const SWEEP = {
  ...INTAKE,
  requests: 12,
  estimatedCostUsd: 6.02,
  gaps: [{ handle: 'agrapolice', from: '2026-11-01', to: '2026-11-02' }],
  complete: false,
};

describe('what an import took in', () => {
  it('has a line for each kind of post that occurred, and none for the others', () => {
    expect(renderIntake(INTAKE, 'en', PLAIN)).toBe(`\
1,204 read · 1,200 new · 3 known already · 1 unreadable
    1,000  new complaints
       10  of them older than 48 hours
      150  follow-ups of complainants
       50  not addressed to us, or police announcements
`);
    expect(renderIntake(INTAKE, 'hi', PLAIN)).toContain('1,204 पढ़ी गईं · 1,200 नई · 3 पहले से दर्ज · 1 अपठनीय\n    1,000  नई शिकायतें\n');
    expect(renderIntake(NOTHING, 'en', PLAIN)).toBe('0 read · 0 new · 0 known already\n');
  });

  it('names one of each kind in the singular', () => {
    const ones = {
      followUps: 1,
      alsoAffected: 1,
      policeReplies: 1,
      reposts: 1,
      edits: 1,
      campaign: 1,
      completed: 1,
      waiting: 1,
      ownContext: 1,
    };
    const one = { ...NOTHING, ...ones, read: 1, complaints: { opened: 1, backlog: 0 } };
    const lines = renderIntake(one, 'en', PLAIN).split('\n').slice(1, -1);
    expect(lines.map((line) => line.trim())).toEqual([
      '1  known post completed: a longer text, references or attachments',
      '1  new complaint',
      '1  follow-up of a complainant',
      "1  other citizen's reply to a complaint",
      '1  police reply',
      '1  repost',
      '1  edited post',
      '1  campaign post',
      '1  earlier post of a complainant, not counted among those read',
      '1  of all these waits for a person: uppolice list --waiting-posts',
    ]);
    const hindi = renderIntake(one, 'hi', PLAIN);
    expect(hindi).toMatch(/^1 पढ़ी गई ·/);
    expect(hindi).toContain('1  नई शिकायत\n');
    expect(hindi).toContain('1  पुलिस का उत्तर\n');
  });

  it('names the first unreadable lines and counts the rest', () => {
    const unreadable = Array.from({ length: 7 }, (_, at) => ({ file: verbatim('a.json'), line: at + 1, reason: verbatim('no id') }));
    const shown = renderIntake({ ...INTAKE, unreadable, unreadableTotal: 1500 }, 'en', PLAIN);
    expect(shown).toContain('  a.json, line 5: no id\n  … and 1,495 more\n');
    expect(shown).not.toContain('line 6');
    expect(renderIntake({ ...INTAKE, unreadable, unreadableTotal: 1500 }, 'hi', PLAIN)).toContain('  a.json, पंक्ति 1: no id\n');
  });
});

describe('a sweep over X', () => {
  it('says what it cost, what may be missing, and how to prove it later', () => {
    const shown = renderSync({ ...SWEEP, head: '12:abc' }, 'en', PLAIN);
    expect(shown).toContain(`\
12 requests to X, about $6.02
Not finished: the next sync goes on where this one stopped.
Something may be missing (a gap), see: uppolice gap list
Head: uppolice audit verify --head 12:abc
`);
    const hindi = renderSync({ ...SWEEP, head: '12:abc' }, 'hi', PLAIN);
    expect(hindi).toContain('X से 12 अनुरोध, लगभग $6.02\n');
    expect(hindi).toContain('शीर्ष: uppolice audit verify --head 12:abc\n');
  });

  it('shows fractions of a cent, as one post costs half a cent', () => {
    expect(renderProgress({ subject: 'tags', handlesDone: 1, handles: 122, posts: 1, costMicroUsd: 5000 })).toEqual({
      en: 'Reading X: 1 of 122 handles · 1 post · about $0.005',
      hi: 'X से पढ़ रहे हैं: 122 हैंडलों में से 1 · 1 पोस्ट · लगभग $0.005',
    });
    expect(renderProgress({ subject: 'replies', handlesDone: 0, handles: 1, posts: 0, costMicroUsd: 0 }).en).toMatch(/^Reading replies: /);
  });

  it('is one line while --watch runs', () => {
    expect(sweepLine(SWEEP, 60_400)).toEqual({
      en: '1,200 new · 1,000 complaints · 12 requests · about $6.02 · 1 gap · not finished · next in 60 s',
      hi: '1,200 नई · 1,000 शिकायतें · 12 अनुरोध · लगभग $6.02 · 1 अंतराल · पूरा नहीं हुआ · अगला 60 सेकंड में',
    });
  });

  it('is estimated before it begins', () => {
    const estimate = { handles: 2, from: '2026-11-09T12:00:00.000Z', requests: 4, posts: 619, estimatedCostUsd: 3.1, mostPosts: 1600 };
    expect(renderEstimate(estimate).en).toBe(`\
2 handles in use, from 09-11-2026 17:30 IST on
At least 4 requests; judging by the last days about 619 posts, $3.10
At most 1,600 posts: X gives the newest 800 mentions of a handle`);
    expect(renderEstimate({ ...estimate, from: null }).en).toBe('Nothing is missing: there is nothing to read.');
  });

  it.each(LANGUAGES)('fits 80 columns in %s, but for the head', (lang) => {
    const estimate = {
      handles: 122,
      from: '2026-11-09T12:00:00.000Z',
      requests: 1234,
      posts: 123_456,
      estimatedCostUsd: 617.28,
      mostPosts: 97_600,
    };
    const lines = [
      ...renderSync({ ...SWEEP, head: '1:a' }, lang, PLAIN).split('\n'),
      ...textIn(renderEstimate(estimate), lang).split('\n'),
      textIn(renderProgress({ subject: 'tags', handlesDone: 100, handles: 122, posts: 123_456, costMicroUsd: 617_280_000 }), lang),
    ];
    for (const line of lines) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
  });
});
