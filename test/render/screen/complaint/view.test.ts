import { describe, expect, it } from 'vitest';
import { complaintView } from '../../../../src/render/screen/complaint/view.ts';
import { displayWidth } from '../../../../src/render/screen/display-width.ts';
import type { ShownEvidence } from '../../../../src/reports/docket/evidence.ts';
import type { ShownComplaint } from '../../../../src/reports/docket/show.ts';

const NOW = new Date('2026-11-02T06:30:00.000Z');
const look = (lang: 'en' | 'hi', columns = 100) => ({ columns, colour: false, stdoutIsTerminal: true, lang, now: NOW });

const COMPLAINT: ShownComplaint = {
  docket: 'UPP-2026-000001-5',
  series: 'UPP',
  year: 2026,
  serial: 1,
  status: 'open',
  outcome: null,
  outcomeDetail: null,
  attention: false,
  waitingOn: 'desk',
  waitingSince: '2026-11-02T06:10:00.000Z',
  urgency: 'normal',
  actionable: 'yes',
  categories: ['theft'],
  withheld: null,
  source: 'x',
  postId: '1',
  url: null,
  postedAt: '2026-11-02T06:00:00.000Z',
  registeredAt: '2026-11-02T06:10:00.000Z',
  backlog: false,
  complainant: { id: '7', handle: 'asha' },
  text: 'मदद करें',
  language: 'hi',
  handles: [],
  media: [],
  unit: null,
  district: null,
  otherUnits: [],
  country: null,
  routing: { decision: 'review', confidence: 0.5, ruleset: 'test', evidence: [] },
  followUps: 0,
  followUpAt: null,
  alsoAffected: 0,
  reposts: 0,
  acknowledgedAt: null,
  forwardedAt: null,
  firstReplyAt: null,
  firstReplyBy: null,
  unitRepliedAt: null,
  closedAt: null,
  approvedAt: null,
  reopenCount: 0,
  numberToldAt: null,
  heldSince: null,
  forgetRequests: [],
  erased: false,
  mayBeAbroad: null,
  continues: null,
  thread: [],
  events: [],
  dispatches: [],
  proposals: [],
  marks: [],
  updates: [],
  police: null,
  statement: null,
  coordinator: { now: null, whenRegistered: null },
  outside: [],
  rebuttals: [],
};

const NAMES = { district: (name: string) => name, unit: (code: string) => code };

function shown(more: Partial<ShownComplaint>, lang: 'en' | 'hi' = 'en', columns = 100): string {
  return complaintView({ ...COMPLAINT, ...more }, NAMES, look(lang, columns));
}

const evidence = (...pieces: readonly ShownEvidence[]) => ({ routing: { ...COMPLAINT.routing, evidence: pieces } });
const says = (district: string, weight: number): ShownEvidence => ({
  rule: 'district-name',
  text: district,
  district,
  weight,
  postId: '1',
});
const steps = (view: string) => view.split('\n').flatMap((line) => /^ +\$ uppolice (.*)$/.exec(line)?.slice(1) ?? []);

describe('the next steps on a docket without a unit', () => {
  it('give it to the district that its text names, the strongest first, or to both', () => {
    expect(steps(shown(evidence(says('Mau', 0.6), says('Ballia', 0.9), says('Mau', 0.3))))).toEqual([
      'transfer UPP-2026-000001-5 Ballia --reason "…"',
      'transfer UPP-2026-000001-5 Mau --reason "…"',
      'transfer UPP-2026-000001-5 Ballia --also Mau --reason "…"',
    ]);
  });

  it('quote a district of more than one word', () => {
    expect(steps(shown(evidence(says('Kanpur Nagar', 0.6))))).toEqual(['transfer UPP-2026-000001-5 "Kanpur Nagar" --reason "…"']);
  });

  it('propose the police of another state if its text names one', () => {
    expect(steps(shown(evidence({ rule: 'outside:IN-DL', text: 'दिल्ली', district: null, weight: -0.5, postId: '1' }), 'en', 120))[0]).toBe(
      'close UPP-2026-000001-5 --outcome other_authority --authority other_state_police --reason "…"',
    );
  });

  it('leave the unit open if its text says nothing', () => {
    expect(steps(shown({}))).toEqual(['transfer UPP-2026-000001-5 UNIT --reason "…"']);
  });
});

const REPLY: Omit<ShownComplaint['dispatches'][number], 'state' | 'errorCode'> = {
  ...{ id: 1, recipient: 'district-agra', channel: 'reply', purpose: 'forward', round: 1, template: null, text: null },
  ...{ plannedAt: NOW.toISOString(), sentAt: null, settledAt: null, resultRef: null },
};

describe('the next steps on a docket', () => {
  it.each([
    ['forward it while it waits for the desk', { unit: 'district-agra' }, ['forward UPP-2026-000001-5']],
    [
      'record the answer while it waits for the unit',
      { unit: 'district-agra', waitingOn: 'unit' },
      ['answer UPP-2026-000001-5 --from district-agra --by phone'],
    ],
    [
      'close it once it is in process',
      { unit: 'district-agra', waitingOn: 'unit', status: 'in_process' },
      ['close UPP-2026-000001-5 --outcome OUTCOME --reason "…"'],
    ],
    [
      'reopen it if the citizen wrote after it was closed',
      { status: 'closed', attention: true },
      ['reopen UPP-2026-000001-5 --reason "…"'],
    ],
    [
      'name another way where no reply can reach the post',
      { unit: 'district-agra', dispatches: [{ ...REPLY, state: 'failed', errorCode: 'post_gone' }] },
      ['forward UPP-2026-000001-5 --via print'],
    ],
    ['are none for a closed one', { status: 'closed' }, []],
    ['are none for a void number', { status: 'void' }, []],
  ] as const satisfies readonly (readonly [string, Partial<ShownComplaint>, readonly string[]])[])('%s', (_, more, expected) => {
    expect(steps(shown(more))).toEqual(expected);
  });
});

describe('an emergency', () => {
  const advice = /tell the citizen 112 at once/;

  it('says what to tell the citizen, as long as it is not closed', () => {
    expect(shown({ urgency: 'emergency' })).toMatch(advice);
    expect(shown({ urgency: 'emergency', status: 'closed', outcome: 'fir' })).not.toMatch(advice);
    expect(shown({})).not.toMatch(advice);
  });
});

const FULL: Partial<ShownComplaint> = {
  status: 'closed',
  outcome: 'other_authority',
  outcomeDetail: 'electricity_board',
  urgency: 'emergency',
  attention: true,
  backlog: true,
  followUps: 1200,
  alsoAffected: 2,
  reposts: 3,
  otherUnits: [{ unit: 'इकाई', role: 'informed' }],
  unit: 'जनपद',
  district: 'आगरा',
  media: [{ key: '3_1', type: 'photo', url: null, altText: null }],
  thread: [
    {
      version: null,
      joinedBy: null,
      enquiry: false,
      waits: null,
      onDocket: null,
      standsForDocket: false,
      saidOn: null,
      postId: '2',
      role: 'police_reply',
      ofComplainant: false,
      at: COMPLAINT.postedAt,
      author: { id: '8', handle: null },
      text: 'ठीक',
      media: [],
      url: null,
    },
  ],
  events: [
    { seq: 1, at: COMPLAINT.postedAt, kind: 'dispatch_needs_person', by: 'आशा', byName: null, data: {}, texts: { reason: 'कारण' } },
    { seq: 2, at: COMPLAINT.postedAt, kind: 'registered', by: null, byName: null, data: {}, texts: {} },
  ],
  dispatches: [
    {
      id: 1,
      recipient: 'citizen',
      channel: 'reply',
      purpose: 'forward',
      round: 1,
      state: 'needs_person',
      template: null,
      text: null,
      plannedAt: COMPLAINT.postedAt,
      sentAt: null,
      settledAt: null,
      resultRef: null,
      errorCode: 'not_summoned',
    },
  ],
};

describe('a complaint on the screen', () => {
  it('shows no code: outcomes, authorities, events and failures are in words', () => {
    const view = shown(FULL, 'en', 160);
    expect(view).toMatch(
      /^UPP-2026-000001-5 {3}● closed: other authority {3}electricity board {3}▲ EMERGENCY {3}! citizen spoke last {3}older than 48 hours when registered\n/,
    );
    expect(view).toContain('→ citizen  forwarding · X reply · needs a person (the post does not tag our handle)\n');
    expect(view).toContain('dispatch left to a person · आशा\n    कारण\n');
    expect(view).toContain('Attached photo\n');
    expect(view).not.toMatch(/[a-z]_[a-z]/);
  });

  it('is wholly in Hindi for those who read Hindi', () => {
    const view = shown(FULL, 'hi', 160);
    expect(view).toContain('→ नागरिक  प्रेषण · X उत्तर · स्वयं करना होगा (पोस्ट में हमारा हैंडल टैग नहीं है)\n');
    expect(view.replace(/^ +\$.*$/gm, '').replace(/UPP-|IST|@asha|\bX\b/g, '')).not.toMatch(/\d? ?[A-Za-z]/);
  });

  it('leaves to the thread what posts did', () => {
    expect(shown(FULL)).not.toMatch(/registered ·/);
  });

  it('breaks long texts at the width of the terminal', () => {
    const view = shown({ text: 'थाना जलेसर क्षेत्र में मोटरसाइकिल चोरी '.repeat(10) }, 'hi', 60);
    const lines = view.split('\n').filter((each) => each.includes('जलेसर'));
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => displayWidth(line) > 60)).toEqual([]);
  });

  it('says nothing of a withheld complaint but where it stands, and how it may be seen', () => {
    const view = shown({ withheld: 'class', text: null, complainant: null, unit: 'district-agra' });
    expect(view).toContain('[withheld]');
    expect(view).not.toContain('asha');
    expect(steps(view)[0]).toBe('show UPP-2026-000001-5 --reveal --reason "…"');
  });
});

describe('the evidence for the district', () => {
  const routing = {
    ...COMPLAINT.routing,
    evidence: [says('Mau', 0.9), says('Ballia', 0.8), { rule: 'outside:IN-BR', text: 'बिहार', district: null, weight: -0.5, postId: '1' }],
  };

  it.each([
    ['en', '✓ for this district · ≠ for another district · ✗ against'],
    ['hi', '✓ इस जनपद के पक्ष में · ≠ किसी अन्य जनपद के पक्ष में · ✗ विपक्ष में'],
  ] as const)('has a sign for the district, one for its rival and one for what speaks against it, explained in %s', (lang, legend) => {
    const view = shown({ routing, district: 'Mau' }, lang, 80);
    expect(view).toMatch(/✓ .*“Mau”/);
    expect(view).toMatch(/≠ .*“Ballia” → Ballia/);
    expect(view).toMatch(/✗ .*“बिहार”/);
    expect(view).toContain(legend);
  });

  it('ticks no district while none is decided', () => {
    const view = shown({ routing });
    expect(view).toContain('? for a possible district');
    expect(view).not.toMatch(/[✓≠] /);
  });

  it('ticks the district that a person has chosen, not the one that the words named first', () => {
    const view = shown({ routing, district: 'Ballia' });
    expect(view).toMatch(/✓ .*“Ballia”/);
    expect(view).toMatch(/≠ .*“Mau” → Mau/);
  });

  it('keeps within 80 columns', () => {
    const long = says('Sant Kabir Nagar', 0.9);
    const view = shown({ routing: { ...routing, evidence: [{ ...long, text: 'मेंहदावल '.repeat(12) }] }, district: null }, 'hi', 80);
    const lines = view.split('\n').filter((each) => each.includes('मेंहदावल'));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => displayWidth(line) > 80)).toEqual([]);
  });
});

describe('a docket on which the police are accused', () => {
  const why = { en: 'Etah police are accused: Aligarh range answers for them.', hi: 'आरोप एटा पुलिस पर है: उत्तर अलीगढ़ परिक्षेत्र देगा।' };
  const accused = { accused: 'district', unit: 'range-aligarh', why, byDistrict: { Etah: 'range-aligarh' } } as const;
  const due = [{ unit: 'etah', learnt: ['accused'], gone: false, onPaper: true, toldAt: COMPLAINT.postedAt }] as const;

  it.each([
    ['not forwarded yet', { waitingOn: 'desk', unit: 'etah', police: accused }],
    ['forwarded before that was known', { waitingOn: 'unit', unit: 'etah', police: accused, updates: due }],
  ] as const)('is given to the unit that answers, and never offered to the accused: %s', (_, more) => {
    const page = shown(more);
    expect(page).toContain('$ uppolice transfer UPP-2026-000001-5 range-aligarh --reason');
    expect(page).not.toContain('uppolice forward');
    expect(page).toContain('Etah police are accused');
    expect(shown(more, 'hi')).toContain('आरोप एटा पुलिस पर है');
  });

  it('is forwarded where the unit that holds it may have it', () => {
    expect(shown({ waitingOn: 'desk', unit: 'range-aligarh', police: accused })).toContain('$ uppolice forward');
  });

  it('without a unit is proposed for the unit that answers for the district that the words name', () => {
    const evidence = [{ rule: 'name', text: 'एटा', district: 'Etah', weight: 5, postId: null }];
    const page = shown({ unit: null, police: { ...accused, unit: null, why: null }, routing: { ...COMPLAINT.routing, evidence } });
    expect(page).toContain('range-aligarh --reason');
    expect(page).not.toContain(' Etah --reason');
  });
});

describe('how the district was found', () => {
  const event = (kind: string, by: string | null, set: object) => ({
    seq: 1,
    at: '2026-11-02T06:10:00.000Z',
    kind,
    by,
    byName: null,
    data: { set },
    texts: {},
  });
  const registered = event('registered', null, { district: 'Etah' });
  const reply = {
    postId: '2',
    role: 'police_reply',
    ofComplainant: false,
    at: '2026-11-02T06:20:00.000Z',
    author: null,
    text: null,
    media: [],
    url: null,
    version: null,
    joinedBy: null,
    enquiry: false,
    waits: null,
    onDocket: null,
    standsForDocket: false,
    saidOn: null,
  } as const;
  const routed = (decision: 'auto' | 'review') => ({ routing: { ...COMPLAINT.routing, decision, confidence: 0.93 } });

  it.each([
    ['93 % sure', '93 % निश्चित', { ...routed('auto'), events: [registered] }],
    [
      'decided by a person',
      'व्यक्ति द्वारा निर्धारित',
      { ...routed('review'), events: [registered, event('transferred', 'asha', { district: 'Etah' })] },
    ],
    [
      'decided by a person',
      'व्यक्ति द्वारा निर्धारित',
      { ...routed('auto'), events: [registered, event('transferred', 'asha', { district: 'Etah' })] },
    ],
    [
      'named by the police in the thread',
      'वार्तालाप में पुलिस द्वारा बताया गया',
      { ...routed('review'), events: [registered], thread: [reply] },
    ],
    [
      'read so, not sure',
      'ऐसा पढ़ा गया, निश्चित नहीं',
      { ...routed('review'), events: [registered, event('read_again', 'asha', { district: 'Etah' })] },
    ],
  ] as const)('is said as it was: %s', (en, hi, more) => {
    expect(shown({ district: 'Etah', ...more })).toContain(`Etah (${en})`);
    expect(shown({ district: 'Etah', ...more }, 'hi')).toContain(`Etah (${hi})`);
  });
});
