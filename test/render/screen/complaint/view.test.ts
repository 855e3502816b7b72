/** What an officer is offered to do next with a docket that has no unit yet. */
import { describe, expect, it } from 'vitest';
import { complaintView } from '../../../../src/render/screen/complaint/view.ts';
import type { ShownComplaint, ShownEvidence } from '../../../../src/reports/show.ts';

const LOOK = { columns: 100, colour: false, stdoutIsTerminal: true, lang: 'en', now: new Date('2026-11-02T06:30:00.000Z') } as const;
const NAMES = { district: (name: string) => name, unit: (code: string) => code } as Parameters<typeof complaintView>[1];

function shown(evidence: readonly Partial<ShownEvidence>[], more: Partial<ShownComplaint> = {}): string {
  const complaint = {
    docket: 'UPP-2026-000001-5',
    status: 'open',
    outcome: null,
    urgency: 'normal',
    postedAt: '2026-11-02T06:00:00.000Z',
    registeredAt: '2026-11-02T06:10:00.000Z',
    waitingSince: '2026-11-02T06:10:00.000Z',
    waitingOn: 'desk',
    source: 'x',
    complainant: { id: '7', handle: 'asha' },
    text: 'मदद करें',
    url: null,
    outcomeDetail: null,
    country: null,
    withheld: null,
    unit: null,
    district: null,
    otherUnits: [],
    handles: [],
    media: [],
    categories: ['theft'],
    thread: [],
    events: [],
    dispatches: [],
    routing: { decision: 'review', confidence: 0.5, ruleset: 'test', evidence },
    ...more,
  };
  return complaintView(complaint as unknown as ShownComplaint, NAMES, LOOK);
}

const says = (district: string, weight: number): Partial<ShownEvidence> => ({ rule: 'district-name', text: district, district, weight });
const steps = (view: string) => view.split('\n').flatMap((line) => /^ +\$ uppolice (.*)$/.exec(line)?.slice(1) ?? []);

describe('a docket without a unit', () => {
  it('may be given to whom its text names, the strongest first, or to both', () => {
    expect(steps(shown([says('Mau', 0.6), says('Ballia', 0.9), says('Mau', 0.3)]))).toEqual([
      'transfer UPP-2026-000001-5 Ballia --reason "…"',
      'transfer UPP-2026-000001-5 Mau --reason "…"',
      'transfer UPP-2026-000001-5 Ballia --also Mau --reason "…"',
    ]);
  });

  it('is given in quotes to a district of more than one word', () => {
    expect(steps(shown([says('Kanpur Nagar', 0.6)]))).toEqual(['transfer UPP-2026-000001-5 "Kanpur Nagar" --reason "…"']);
  });

  it('is proposed for the police of another state where its text names one', () => {
    expect(steps(shown([{ rule: 'outside:IN-DL', text: 'दिल्ली', district: null, weight: -0.5 }]))[0]).toBe(
      'close UPP-2026-000001-5 --outcome other_authority --authority other_state_police --reason "…"',
    );
  });

  it('waits for a name where its text says nothing', () => {
    expect(steps(shown([]))).toEqual(['transfer UPP-2026-000001-5 UNIT --reason "…"']);
  });
});

describe('an emergency', () => {
  const told = /tell the citizen 112 at once/;

  it('says what to tell the citizen, as long as it is not closed', () => {
    expect(shown([], { urgency: 'emergency' })).toMatch(told);
    expect(shown([], { urgency: 'emergency', status: 'closed', outcome: 'fir' })).not.toMatch(told);
    expect(shown([])).not.toMatch(told);
  });
});
