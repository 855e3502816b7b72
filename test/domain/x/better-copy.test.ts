import { describe, expect, it } from 'vitest';
import { completionOf, type NewCopy, type PostCopy } from '../../../src/domain/x/better-copy.ts';

const ID = '20';
const BARE: PostCopy = {
  text: '@Uppolice चोरी हुई',
  conversation: ID,
  replyTo: null,
  replyToUser: null,
  quoted: null,
  quotedUser: null,
  repostOf: null,
  editOf: null,
  language: null,
  mentions: ['uppolice'],
  leadingMentions: 0,
};

function completion(stored: Partial<PostCopy>, copy: Partial<NewCopy>) {
  return completionOf(ID, { ...BARE, ...stored }, { ...BARE, startKnown: false, ...copy });
}

describe('the text of a stored post', () => {
  it.each([
    ['a cut text, by the whole one', '@Uppolice मेरे साथ …', '@Uppolice मेरे साथ धोखा हुआ, एटा', true],
    ['a cut text with a link behind it', '@Uppolice मेरे साथ… https://t.co/abc', '@Uppolice मेरे साथ धोखा हुआ, जनपद एटा में', true],
    ['a cut text with three dots', '@Uppolice please...', '@Uppolice please help, Etah', true],
    ['a text without its end', '@Uppolice चोरी', '@Uppolice चोरी हुई, एटा', true],
    ['a text without the names before it', 'चोरी हुई', '@Uppolice चोरी हुई', true],
    ['a text by none that has more spaces alone', 'चोरी हुई', 'चोरी   हुई ', false],
    ['a whole text by none that is shorter', '@Uppolice मेरे साथ धोखा हुआ', '@Uppolice मेरे …', false],
    ['a text by none that says something else', '@Uppolice चोरी हुई', '@Uppolice मारपीट हुई है, तुरंत आइए', false],
    ['a cut text by none that begins otherwise', '@Uppolice चोरी …', '@Uppolice मारपीट हुई है, तुरंत आइए', false],
  ])('is completed or kept: %s', (_, stored, copy, completed) => {
    expect(completion({ text: stored }, { text: copy })?.text).toBe(completed ? copy : undefined);
  });

  it('stays forgotten once it was, with all that belongs to it', () => {
    expect(completion({ text: null }, { replyTo: '10' })).toBeNull();
  });

  it('of a repost is never its own', () => {
    expect(completion({ repostOf: '10', text: 'RT @asha: चोरी…' }, { repostOf: '10', text: 'RT @asha: चोरी हुई, एटा' })).toBeNull();
  });
});

describe('the references of a stored post', () => {
  it('are added where they were missing, and never replaced', () => {
    expect(completion({ quoted: '11' }, { replyTo: '10', replyToUser: '7', quoted: '12', editOf: '9', language: 'hi' })).toEqual({
      replyTo: '10',
      replyToUser: '7',
      editOf: '9',
      language: 'hi',
    });
  });

  it('are not lost to a copy without them', () => {
    expect(
      completion({ replyTo: '10', replyToUser: '7', conversation: '5', quoted: '11', language: 'hi' }, { conversation: ID }),
    ).toBeNull();
  });

  it('make a root a reply, in the conversation that X names', () => {
    expect(completion({}, { replyTo: '10', conversation: '5', leadingMentions: 1 })).toEqual({
      replyTo: '10',
      conversation: '5',
      leadingMentions: 1,
    });
  });

  it.each([
    ['was not known', null, '5', '5'],
    ['was guessed from the post replied to', '10', '5', '5'],
    ['was guessed to be its own', ID, '5', '5'],
    ['was given by X', '4', '5', undefined],
    ['is guessed by the new copy', '4', ID, undefined],
    ['is missing in the new copy', '4', null, undefined],
  ])('name the conversation of a reply where it %s', (_, stored, copy, expected) => {
    expect(completion({ replyTo: '10', conversation: stored }, { replyTo: '10', conversation: copy })?.conversation).toBe(expected);
  });
});

describe('the mentions of a stored post', () => {
  it('grow with the copy that knows more of them', () => {
    expect(completion({}, { mentions: ['uppolice', 'agrapolice'] })).toEqual({ mentions: ['uppolice', 'agrapolice'] });
    expect(completion({ mentions: ['uppolice', 'agrapolice'] }, {})).toBeNull();
  });

  it('stay where the copies name different accounts', () => {
    expect(completion({ mentions: ['old_name'] }, { mentions: ['new_name', 'another'] })).toBeNull();
  });

  it('begin the own words of a reply where X says so, and not where a later copy can only guess', () => {
    const reply = { replyTo: '10', mentions: ['koi_neta', 'uppolice'] };
    expect(completion({ ...reply, leadingMentions: 2 }, { ...reply, leadingMentions: 1, startKnown: true })).toEqual({
      leadingMentions: 1,
    });
    expect(completion({ ...reply, leadingMentions: 1 }, { ...reply, leadingMentions: 2 })).toBeNull();
  });
});
