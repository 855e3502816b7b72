import { describe, expect, it } from 'vitest';
import { unitsByCode } from '../../../src/domain/directory/unit-tree.ts';
import { NOTHING_LEFT } from '../../../src/domain/dispatch/left-out.ts';
import { PLAN } from '../../../src/domain/messages/forwarding/plan.ts';
import { forwardPlanText, forwardReportText, type ShownPlan, type ShownReport } from '../../../src/render/screen/forward.ts';
import { UNITS } from '../../support/docket-fixture.ts';

const units = unitsByCode(UNITS);
const look = (lang: 'en' | 'hi') => ({ columns: 80, colour: false, lang });
const PLANNED: ShownPlan = {
  plan: { units },
  sendings: [
    {
      number: 'UPP-2026-000001-5',
      recipient: 'district-hathras',
      along: [{ recipient: 'district-etah' }],
      urgency: 'normal',
      confidential: false,
      reply: { text: 'आपकी शिकायत दर्ज हो गई है', earlier: [] },
      update: null,
      why: PLAN.isClosed,
    },
  ],
  refusals: [{ number: 'UPP-2026-000002-8', urgency: 'normal', why: PLAN.isClosed, hints: [PLAN.reopen('UPP-2026-000002-8')] }],
  left: {
    ready: 7,
    overMax: 1,
    contradicted: 1,
    contradictedDockets: ['UPP-2026-000006-3'],
    aboutPolice: 2,
    aboutPoliceDockets: ['UPP-2026-000003-1', 'UPP-2026-000004-4'],
    withheld: 3,
    notActionable: 4,
    noUnit: 5,
    unsure: 1,
    unsureDockets: ['UPP-2026-000005-7'],
    unsettled: 6,
    accusedNotTold: [],
    updates: 2,
    emergencies: { ...NOTHING_LEFT.emergencies, no_unit: ['UPP-2026-000011-6', 'UPP-2026-000012-9'] },
  },
  via: 'print',
};

describe('the plan of a forwarding on the screen', () => {
  it('names units, not their codes, and says why something is not forwarded', () => {
    const shown = forwardPlanText(PLANNED, look('en'));
    expect(shown).toMatch(/^Unit +Dockets +In a packet\n/);
    expect(shown).toMatch(/^Hathras +1 +UPP-2026-000001-5$/m);
    expect(shown).toMatch(/^Etah +1 +UPP-2026-000001-5$/m);
    expect(shown).not.toContain('district-');
    expect(shown).toContain(`\
Not forwarded:
  UPP-2026-000002-8  It is closed.
    → Reopen it first: uppolice reopen UPP-2026-000002-8 --reason …
`);
  });

  it('counts what is left out, and says how it is forwarded', () => {
    expect(forwardPlanText(PLANNED, { ...look('en'), columns: 160 })).toContain(`\
7 are ready: uppolice list --held-back none
1 more is ready: run it again, or give --max N.
1 is held back, as later words speak against a person’s decision: decide anew on each (uppolice list --held-back contradicted): UPP-2026-000006-3
2 about the police are left out: look at each (uppolice list --held-back police), and forward it by its number: UPP-2026-000003-1 UPP-2026-000004-4
3 whose text is withheld are left out (uppolice list --held-back withheld --via print): --via print takes them, in confidential packets.
4 read as no complaint and are left out: uppolice list --held-back no_complaint
5 have no unit yet: uppolice list --held-back no_unit
  ▲ 2 emergencies among them: UPP-2026-000011-6 UPP-2026-000012-9
1 is with a unit that is not certain; look at each (uppolice list --held-back unsure), and forward it by its number: UPP-2026-000005-7
6 wait for an earlier dispatch (uppolice list --held-back unsettled --via print): uppolice dispatch list --state needs_person, or --state sending
2 updates due: uppolice list --to-update
`);
    expect(forwardPlanText({ ...PLANNED, left: NOTHING_LEFT }, look('en'))).not.toContain('left out');
    // Of a reply other things are left out than of paper: the list must be of the same way.
    expect(forwardPlanText({ ...PLANNED, via: 'reply' }, { ...look('en'), columns: 160 })).toContain(
      '7 are ready: uppolice list --held-back none --via reply',
    );
  });

  it('shows every word of a public reply before it goes out', () => {
    const byReply = { ...PLANNED, via: 'reply' };
    expect(forwardPlanText(byReply, look('en'))).toContain('UPP-2026-000001-5\n  आपकी शिकायत दर्ज हो गई है\n');
    expect(forwardPlanText(PLANNED, look('en'))).not.toContain('आपकी शिकायत');
  });

  it('marks emergencies and confidential dockets in every line, and cuts no number however narrow the screen is', () => {
    const sendings = Array.from({ length: 7 }, (_, at) => ({
      number: `UPP-2026-00010${at}-1`,
      recipient: 'district-hathras',
      along: [],
      urgency: at === 0 ? ('emergency' as const) : ('normal' as const),
      confidential: at < 2,
      reply: null,
      update: null,
      why: PLAN.isClosed,
    }));
    const shown = forwardPlanText({ ...PLANNED, sendings }, { ...look('en'), columns: 60 });
    expect(shown).toMatch(/^Hathras +7 +▲ UPP-2026-000100-1 confidential$/m);
    expect(shown).toMatch(/^ +UPP-2026-000101-1 confidential$/m);
    for (const { number } of sendings) expect(shown).toContain(number);
  });

  it('shows beside a further reply what stands under the post already', () => {
    const [sending] = PLANNED.sendings;
    if (!sending) throw new Error('nothing is planned');
    const reply = { text: 'now it is with Agra', earlier: [{ text: 'it is with Hathras', at: '2026-11-01T06:00:00.000Z' }] };
    const shown = forwardPlanText({ ...PLANNED, via: 'reply', sendings: [{ ...sending, reply }] }, look('en'));
    expect(shown).toContain(`\
  now it is with Agra
  This post already has our reply of 01-11-2026 11:30 IST:
    it is with Hathras
`);
  });

  it('says so if nothing can be forwarded', () => {
    expect(forwardPlanText({ ...PLANNED, sendings: [], refusals: [], left: NOTHING_LEFT }, look('en'))).toBe(
      'Nothing is ready to be forwarded.\n',
    );
  });

  it('is in Hindi for those who read Hindi', () => {
    const shown = forwardPlanText(PLANNED, look('hi'));
    expect(shown).toMatch(/^इकाई +डॉकेट +पैकेट में\n/);
    expect(shown).toMatch(/^हाथरस +1 /m);
    expect(
      shown.replace(
        /uppolice reopen \S+ --reason|uppolice (?:dispatch )?list(?: --[-a-z]+| (?:none|no_complaint|no_unit|unsettled|print|reply|needs_person|sending|police|withheld|unsure|contradicted))+|--state sending|UPP-\S+|--max N|--via print/g,
        '',
      ),
    ).not.toMatch(/[A-Za-z]/);
  });
});

const REPORT: ShownReport = {
  via: 'print',
  left: NOTHING_LEFT,
  stopped: null,
  files: ['packets/district-hathras.txt'],
  items: [
    {
      docket: 'UPP-2026-000001-5',
      recipient: 'district-hathras',
      along: ['district-etah'],
      state: 'printed',
      why: 'In the packet',
      hints: [],
    },
    {
      docket: 'UPP-2026-000002-8',
      recipient: 'district-etah',
      state: 'needs_person',
      why: 'X refused',
      hints: ['When it is done: uppolice dispatch done 2 --note …'],
      text: 'the reply',
      link: 'https://x.com/intent/post',
    },
    { docket: 'UPP-2026-000003-1', recipient: null, state: 'refused', why: 'No unit holds it.', hints: [] },
  ],
};

describe('the report of a forwarding on the screen', () => {
  it('says for each docket what became of it, in words and with the names of its units', () => {
    const shown = forwardReportText(REPORT, units, { ...look('en'), columns: 100 });
    expect(shown).toMatch(/^UPP-2026-000001-5 +Hathras, Etah +printed +In the packet$/m);
    expect(shown).toMatch(/^UPP-2026-000002-8 +Etah +needs a person +X refused$/m);
    expect(shown).toMatch(/^UPP-2026-000003-1 +– +refused +No unit holds it\.$/m);
    expect(shown).not.toMatch(/needs_person|^UPP.*district-/m);
    expect(shown).toContain('Written:\n  packets/district-hathras.txt\n');
  });

  it('says once why X ended a run, and what to do, and not again at each docket that was not begun', () => {
    const planned = {
      ...REPORT.items[0],
      docket: 'UPP-2026-000009-9',
      recipient: 'district-etah',
      state: 'planned' as const,
      why: 'x',
      hints: ['Run it again.'],
    };
    const stopped = { message: 'X takes no more posts today.', hints: ['Run it again in a few hours.'] };
    const shown = forwardReportText({ ...REPORT, items: [planned], stopped }, units, look('en'));
    expect(shown).toContain('Stopped: X takes no more posts today.\n  → Run it again in a few hours.\n');
    expect(shown).not.toContain('Run it again.');
  });

  it('gives a person the text and a link where X refused the reply', () => {
    expect(forwardReportText(REPORT, units, look('en'))).toContain(`\
UPP-2026-000002-8
  the reply
  https://x.com/intent/post
  → When it is done: uppolice dispatch done 2 --note …
`);
  });

  it('has Hindi headings, states and names for those who read Hindi', () => {
    const shown = forwardReportText(REPORT, units, { ...look('hi'), columns: 100 });
    expect(shown).toMatch(/^डॉकेट +इकाई +परिणाम +कारण\n/);
    expect(shown).toMatch(/^UPP-2026-000002-8 +एटा +स्वयं करना होगा /m);
    expect(shown).toMatch(/^UPP-2026-000003-1 +– +नहीं भेजा /m);
  });
});
