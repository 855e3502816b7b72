import { describe, expect, it } from 'vitest';
import { leadingMentions } from '../../../src/domain/x/leading-mentions.ts';

function reply(text: string, options: { readonly textStart?: number; readonly root?: boolean } = {}) {
  const mentions = [...text.matchAll(/@(\w+)/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    handle: match[1] ?? '',
    userId: null,
  }));
  return { inReplyToPostId: options.root ? null : '1', mentions, text, textStart: options.textStart ?? null };
}

describe('the mentions that X puts before a reply', () => {
  it.each([
    ['@Uppolice @asha help', 2],
    ['  @Uppolice\n@asha help', 2],
    ['@Uppolice please tell @agrapolice', 1],
    ['please help @Uppolice', 0],
    ['.@Uppolice help', 0],
    ['@Uppolice, @asha help', 1],
    ['@Uppolice', 1],
    ['no handle at all', 0],
  ])('are those with only spaces before them: %j begins with %i', (text, count) => {
    expect(leadingMentions(reply(text))).toBe(count);
  });

  it('are those inside the part that the source says X added, so that a handle typed right behind it is the writer’s own', () => {
    expect(leadingMentions(reply('@asha @Uppolice help', { textStart: 6 }))).toBe(1);
    expect(leadingMentions(reply('@asha @Uppolice help', { textStart: 16 }))).toBe(2);
    expect(leadingMentions(reply('@Uppolice help', { textStart: 0 }))).toBe(0);
  });

  it('are none where the post is no reply: a root tags only whom its writer typed', () => {
    expect(leadingMentions(reply('@Uppolice help', { root: true }))).toBe(0);
  });
});
