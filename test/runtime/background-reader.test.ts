import { afterAll, describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/domain/docket/same/said-words.ts';
import type { ReadingInput } from '../../src/domain/reading/reading.ts';
import { indexText } from '../../src/domain/text/index-text.ts';
import { startBackgroundReader } from '../../src/runtime/background-reader.ts';
import { createReader } from '../../src/routing/reader.ts';

const TEXTS = ['@Uppolice लखनऊ के गोमतीनगर में चोरी', 'theft at Ballia, call 9876543210', '', 'शानदार काम, धन्यवाद', 'मेरे मोहल्ले रामबाग में जुआ'];
const inputs: readonly ReadingInput[] = TEXTS.map((text) => ({ text, tagged: [], authorLocation: 'Agra', hasMedia: false }));

describe('the background reader', () => {
  const background = startBackgroundReader();
  afterAll(() => background.close());

  it('reads as the reader does, batch by batch, with what operators have taught', async () => {
    const reader = createReader();
    const learnt = [{ words: 'रामबाग', district: 'Kanpur Nagar' }];
    const [plain, taught] = await Promise.all([background.read(inputs, []), background.read(inputs, learnt)]);
    const expected = inputs.map((input) => {
      const { own, content } = wordsOf(input.text);
      return { findings: reader.findings(input), indexed: indexText(input.text), said: { own, content: [...content] } };
    });
    expect(plain).toEqual(expected);
    expect(taught.map(({ findings }) => findings)).toEqual(inputs.map((input) => reader.withLearnt(learnt).findings(input)));
    expect(taught[4]?.findings.routing.ruleset).not.toBe(plain[4]?.findings.routing.ruleset);
  });

  it('fails for callers that wait when it breaks, and for later ones', async () => {
    const breaking = startBackgroundReader();
    const bad = inputs.map((input) => Object.assign({ ...input }, { toJSON: () => null }));
    await expect(breaking.read(bad, [])).rejects.toThrow();
    await expect(breaking.read(inputs, [])).rejects.toThrow();
    await breaking.close();
  });
});
