/** Grave dangers in wordings of many kinds, and what only sounds like one, is over, or is asked for another reason: invented posts. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createReader } from '../../../../src/routing/reader.ts';

interface AlarmPost {
  readonly id: string;
  readonly urgency: 'emergency' | 'normal';
  readonly text: string;
}

const POSTS = readFileSync(new URL('alarm.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as AlarmPost);
const reader = createReader();
const urgencyOf = (text: string) => reader.read({ text, tagged: [], authorLocation: null, hasMedia: false }).urgency;

describe('a grave danger that nothing tells to be over or unreal', () => {
  it.each(POSTS)('is an emergency, and what is over or unreal is none ($id): $text', ({ text, urgency }) => {
    expect(urgencyOf(text)).toBe(urgency);
  });

  it.each([
    ['a fire', 'दुकान में आग लग गई है, ऊपर लोग हैं', 'emergency'],
    ['a fire in a film', 'फिल्म में दुकान में आग लग जाती है, कमाल का सीन', 'normal'],
    ['a fire that was', 'पिछले महीने दुकान में आग लग गई थी, बीमा नहीं मिला', 'normal'],
    ['a body found', 'naale me ek laash padi hai, police bhejo', 'emergency'],
    ['a body of last month', 'pichle mahine laash mili thi, postmortem ki report nahi mili', 'normal'],
    ['hours', 'बिटिया शाम से घर नहीं आई, फोन बंद है', 'emergency'],
    ['gone willingly', 'बिटिया प्रेमी के साथ भाग गई, शाम से फोन बंद है', 'normal'],
    ['only the cry', 'bachao koi', 'emergency'],
  ] as const)('is told from what is over, unreal or chosen (%s): "%s"', (_, text, urgency) => {
    expect(urgencyOf(text)).toBe(urgency);
  });
});
