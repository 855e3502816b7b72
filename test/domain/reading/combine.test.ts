/** What several posts say together, as a table: each post is read by the shipped reader, and only their combination is proved here. */
import { describe, expect, it } from 'vitest';
import { graverClass } from '../../../src/domain/reading/combine.ts';
import type { DocketReading, PostOfDocket, PostRelation } from '../../../src/domain/reading/reading.ts';
import { createReader } from '../../../src/routing/reader.ts';
import fc from '../../support/fast-check.ts';

const reader = createReader();

interface Said {
  readonly relation?: PostRelation;
  readonly superseded?: boolean;
}

const post = (n: number, text: string, { relation = 'own', superseded = false }: Said = {}): PostOfDocket => ({
  post: n,
  text,
  relation,
  superseded,
  findings: reader.findings({ text, tagged: [], authorLocation: null, hasMedia: false }),
});

function combined(...posts: PostOfDocket[]): DocketReading {
  const reading = reader.combine(posts);
  if (!reading) throw new Error('no post is the complainant’s own');
  return reading;
}

const THEFT = 'जनपद बस्ती में मोबाइल चोरी हुआ';
const HELP = 'अभी घर में घुसकर मार रहे हैं, जान बचाइए तुरंत आइए';
const BRIBE = 'एटा पुलिस ने पैसे लिए और रिपोर्ट नहीं लिखी';
const RAPE = 'मेरी नाबालिग बेटी के साथ बलात्कार हुआ';
const PLEASE = 'कृपया कार्यवाही करें';

describe('the reading of a docket', () => {
  it('of one post is what that post says', () => {
    const { hasPhone: _, routing, ...kind } = reader.read({ text: THEFT, tagged: [], authorLocation: null, hasMedia: false });
    const { decidedBy: __, dropped: ___, ...reading } = combined(post(1, THEFT));
    expect(reading).toEqual({ ...kind, routing: { ...routing, evidence: routing.evidence.map((each) => ({ ...each, post: 1 })) } });
  });

  it('is none where no post is the complainant’s own', () => {
    expect(reader.combine([])).toBeNull();
    expect(reader.combine([post(1, THEFT, { relation: 'context' })])).toBeNull();
  });

  const rows: readonly [sentence: string, posts: PostOfDocket[], expected: object][] = [
    ['is an emergency where a later post is one', [post(1, THEFT), post(2, HELP)], { urgency: 'emergency', decidedBy: { urgency: 2 } }],
    [
      'is no emergency by what another says',
      [post(1, PLEASE), post(2, HELP, { relation: 'context' })],
      { urgency: 'normal', decidedBy: { urgency: null } },
    ],
    [
      'stays an emergency where only an earlier version says so, and tells that it was taken out',
      [post(1, HELP, { superseded: true }), post(2, THEFT)],
      { urgency: 'emergency', decidedBy: { urgency: 1 }, dropped: { urgency: 1, withheld: null } },
    ],
    [
      'tells of nothing that was taken out where a newest version says it too',
      [post(1, HELP, { superseded: true }), post(2, THEFT), post(3, HELP)],
      { urgency: 'emergency', decidedBy: { urgency: 3 }, dropped: { urgency: null } },
    ],
    [
      'accuses whom an earlier version accuses',
      [post(1, BRIBE, { superseded: true }), post(2, THEFT)],
      { accusedPolice: 'unknown', decidedBy: { accusedPolice: 1 } },
    ],
    ['is withheld as of the gravest post', [post(1, THEFT), post(2, RAPE)], { withheld: 'sexual_offence', decidedBy: { withheld: 2 } }],
    [
      'is withheld for what another says',
      [post(1, PLEASE), post(2, RAPE, { relation: 'context' })],
      { withheld: 'sexual_offence', decidedBy: { withheld: 2 } },
    ],
    [
      'stays withheld for what an earlier version said',
      [post(1, RAPE, { superseded: true }), post(2, THEFT)],
      { withheld: 'sexual_offence', decidedBy: { withheld: 1 }, dropped: { withheld: 1 } },
    ],
    [
      'accuses the police where one post does',
      [post(1, THEFT), post(2, BRIBE)],
      { accusedPolice: 'unknown', decidedBy: { accusedPolice: 2 } },
    ],
    [
      'accuses nobody by what another says',
      [post(1, PLEASE), post(2, BRIBE, { relation: 'context' })],
      { accusedPolice: null, decidedBy: { accusedPolice: null } },
    ],
    ['is a complaint where one post is, whatever the last one says', [post(1, BRIBE), post(2, 'धन्यवाद यूपी पुलिस')], { actionable: 'yes' }],
    ['drops thanks beside something graver', [post(1, THEFT), post(2, 'बहुत बहुत धन्यवाद')], { categories: ['theft'] }],
    [
      'takes the matter from the post that is quoted where the complainant tells none',
      [post(1, PLEASE), post(2, THEFT, { relation: 'context' })],
      { categories: ['theft'], decidedBy: { categories: 2 } },
    ],
    ['finds the place that a later post names', [post(1, 'मोबाइल चोरी हुआ'), post(2, 'जनपद बस्ती')], { decidedBy: { district: 2 } }],
  ];
  it.each(rows)('%s', (_, posts, expected) => {
    expect(combined(...posts)).toMatchObject(expected);
  });

  it('names the gravest matter first', () => {
    expect(combined(post(1, THEFT), post(2, 'भाई की हत्या कर दी गई')).categories[0]).toBe('murder');
  });

  it('keeps two districts that the complainant names with equal right as candidates', () => {
    const { routing } = combined(post(1, 'my bike was stolen in Mathura'), post(2, 'another bike was stolen in Meerut'));
    expect(routing).toMatchObject({ district: null, decision: 'review' });
    expect(routing.candidates.map(({ district }) => district).sort()).toEqual(['Mathura', 'Meerut']);
  });

  it('goes by the newest version alone', () => {
    const { routing } = combined(post(1, 'my bike was stolen in Mathura', { superseded: true }), post(2, 'my bike was stolen in Meerut'));
    expect(routing).toMatchObject({ district: 'Meerut', decision: 'auto' });
  });

  it('lets her own words outweigh what she quotes', () => {
    const { routing } = combined(post(1, 'जनपद बलिया के थाना रसड़ा में कब्जा किया', { relation: 'context' }), post(2, 'जनपद मऊ में भी'));
    expect(routing.district).toBe('Mau');
  });

  it('lets no tag outweigh the place that she names', () => {
    const tagging = '@agrapolice कृपया देखें';
    const tagged = [
      { name: 'agrapolice', kind: 'commissionerate', unit: 'commissionerate-agra', district: 'Agra', country: null },
    ] as const;
    const tags = { ...post(2, tagging), findings: reader.findings({ text: tagging, tagged, authorLocation: null, hasMedia: false }) };
    expect(combined(post(1, THEFT), tags).routing.district).toBe('Basti');
    expect(combined(post(1, PLEASE), tags).routing.district).toBe('Agra');
  });

  it('names for each piece of evidence the post that it stands in, with the words of that post', () => {
    const posts = [post(7, 'मोबाइल चोरी, थाना फूलपुर'), post(9, 'बाइक UP50 AB 1234')];
    const { evidence } = combined(...posts).routing;
    expect(new Set(evidence.map((each) => each.post))).toEqual(new Set([7, 9]));
    for (const { post: n, text, start, end } of evidence) expect(posts.find((each) => each.post === n)?.text.slice(start, end)).toBe(text);
  });

  it('never becomes milder by a further post of the complainant', () => {
    const texts = [THEFT, HELP, BRIBE, RAPE, PLEASE, 'धन्यवाद', 'जनपद एटा', 'बच्ची कल से लापता है'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 6 }), fc.constantFrom(...texts), (before, more) => {
        const posts = before.map((text, n) => post(n, text));
        const earlier = combined(...posts);
        const later = combined(...posts, post(99, more));
        expect(graverClass(earlier.withheld, later.withheld)).toBe(later.withheld);
        if (earlier.urgency === 'emergency') expect(later.urgency).toBe('emergency');
        if (earlier.actionable === 'yes') expect(later.actionable).toBe('yes');
        if (earlier.accusedPolice !== null) expect(later.accusedPolice).not.toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});
