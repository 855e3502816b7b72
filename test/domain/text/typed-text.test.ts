import { describe, expect, it } from 'vitest';
import { TYPED_TEXT } from '../../../src/domain/messages/domain/typed-text.ts';
import { requiredLine, requiredText } from '../../../src/domain/text/typed-text.ts';
import { refusal } from '../../support/fails.ts';

describe('a text that must not be missing', () => {
  it.each([
    [undefined],
    [''],
    [' \n\t '],
    ['\u200b'],
    ['\u200d \ufeff'],
    ['\u2060\u00ad'],
    ['\u3164'],
    ['\u2800'],
    ['\u0007\u001b'],
    ['\u{e0020}\u202e'],
  ])('is wrong usage where it is %j', (given) => {
    for (const read of [requiredText, requiredLine]) {
      const error = refusal(() => read(given, TYPED_TEXT.theReason, TYPED_TEXT.giveWith('--reason')));
      expect(error).toMatchObject({ code: 'usage', exitStatus: 2, message: 'The reason is missing.' });
      expect(error.text.hi).toBe('कारण लिखना आवश्यक है।');
      expect(error.hints).toEqual(['Give it with --reason "…"']);
    }
  });

  it.each([
    ['  called the thana \n', 'called the thana'],
    ['क्\u200dया हुआ', 'क्\u200dया हुआ'],
    ['🙏', '🙏'],
    ['two\nlines', 'two\nlines'],
    ['no\u0000thing', 'no\uFFFDthing'],
    ['cut \uD800 pair', 'cut \uFFFD pair'],
  ])('is kept without space around it and without what a register can not store: %j', (given, kept) => {
    expect(requiredText(given, TYPED_TEXT.theText)).toBe(kept);
  });

  it('stands on one line where it is a name or a reason, of at most 200 characters', () => {
    expect(requiredLine(' Asha\n  Verma ', TYPED_TEXT.theName)).toBe('Asha Verma');
    expect(requiredLine('शि'.repeat(100), TYPED_TEXT.theName)).toHaveLength(200);
    expect(refusal(() => requiredLine('x'.repeat(201), TYPED_TEXT.theName))).toMatchObject({ code: 'bad_input', exitStatus: 21 });
  });
});
