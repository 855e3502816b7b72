import { describe, expect, it } from 'vitest';
import { edited, EMPTY, inserted, type Key, type Line, lineOf } from '../../../src/runtime/prompt/line.ts';

const key = (name: string | undefined, more: Partial<Key> = {}): Key => ({ name, ctrl: false, meta: false, sequence: '', ...more });
const ctrl = (name: string) => key(name, { ctrl: true });
const meta = (name: string) => key(name, { meta: true });

/** The line with | where the cursor stands. */
const shown = ({ text, at }: Line) => `${text.slice(0, at)}|${text.slice(at)}`;
const from = (marked: string): Line => ({ text: marked.replace('|', ''), at: marked.indexOf('|') });

describe('a line that is typed', () => {
  it.each<[before: string, keys: readonly Key[], after: string]>([
    ['थाना|', [key('left')], 'था|ना'],
    ['थाना|', [key('left'), key('left'), key('left')], '|थाना'],
    ['|थाना', [key('right')], 'था|ना'],
    ['थाना|', [key('backspace')], 'था|'],
    ['कि|', [key('backspace')], '|'],
    ['क्षत्रिय|', [ctrl('h'), ctrl('h')], 'क्ष|'],
    ['|क्षत्रिय', [key('delete')], '|त्रिय'],
    ['रिपोर्ट दर्ज नहीं|', [ctrl('w')], 'रिपोर्ट दर्ज |'],
    ['रिपोर्ट दर्ज   |', [ctrl('w')], 'रिपोर्ट |'],
    ['रिपोर्ट दर्ज नहीं|', [meta('backspace'), meta('backspace')], 'रिपोर्ट |'],
    ['रिपोर्ट |दर्ज नहीं', [meta('d')], 'रिपोर्ट | नहीं'],
    ['रिपोर्ट दर्ज|', [key('left', { ctrl: true })], 'रिपोर्ट |दर्ज'],
    ['|रिपोर्ट दर्ज', [meta('f')], 'रिपोर्ट| दर्ज'],
    ['रिपोर्ट| दर्ज', [ctrl('u')], '| दर्ज'],
    ['रिपोर्ट| दर्ज', [ctrl('k')], 'रिपोर्ट|'],
    ['रिपोर्ट| दर्ज', [ctrl('a')], '|रिपोर्ट दर्ज'],
    ['रिपोर्ट| दर्ज', [key('home'), key('end')], 'रिपोर्ट दर्ज|'],
    ['ab|', [key('left'), ctrl('d')], 'a|'],
    ['👮🏽‍♀️|', [key('backspace')], '|'],
    ['x|', [key('up'), key('escape'), ctrl('g'), meta('x'), key(undefined, { sequence: '\u001B[99~' })], 'x|'],
  ])('%s', (before, keys, after) => {
    expect(shown(keys.reduce(edited, from(before)))).toBe(after);
  });

  it('takes letters of every script as they come, sign by sign', () => {
    const typed = Array.from('थाना 112', (sequence) => key(undefined, { sequence }));
    expect(shown(typed.reduce(edited, EMPTY))).toBe('थाना 112|');
  });

  it('keeps the cursor behind a whole letter where a sign joins the one before', () => {
    expect(shown(inserted(from('क|'), 'ि'))).toBe('कि|');
    expect(shown(inserted(from('|ि'), 'क'))).toBe('कि|');
    expect(shown(edited(from('क |ि'), key('backspace')))).toBe('कि|');
  });

  it('never loses a letter by moving about', () => {
    const text = 'शिकायतकर्ता ने बताया कि थानाध्यक्ष से वार्ता हुई';
    let line = lineOf(text);
    for (let step = 0; step < 60; step++) line = edited(line, key(step % 3 === 2 ? 'right' : 'left'));
    expect(line.text).toBe(text);
  });
});
