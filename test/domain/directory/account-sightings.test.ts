import { describe, expect, it } from 'vitest';
import { AccountSightings } from '../../../src/domain/directory/account-sightings.ts';
import type { RegisteredHandle } from '../../../src/domain/directory/unit.ts';
import type { Post, PostPage } from '../../../src/domain/x/post.ts';

const handle = (id: number, name: string, xId: string | null, more: Partial<RegisteredHandle> = {}): RegisteredHandle => ({
  id,
  name,
  xId,
  kind: 'district',
  state: 'active',
  unit: `unit-${id}`,
  country: null,
  district: null,
  relay: false,
  from: '2006-03-21T00:00:00.000Z',
  to: null,
  ...more,
});

/** Tags as `name:number`, `name` where X gives no number. */
function post(at: string, ...tags: string[]): Post {
  const mentions = tags.map((tag) => {
    const [name = '', number] = tag.split(':');
    return { start: 0, end: 0, handle: name, userId: number ?? null };
  });
  const author = { id: '7', handle: null, name: null, location: null };
  return {
    id: '1',
    text: '',
    createdAt: at,
    author,
    conversationId: null,
    inReplyToPostId: null,
    inReplyToUserId: null,
    quotedPostId: null,
    quotedUserId: null,
    repostOfId: null,
    editOfId: null,
    language: null,
    mentions,
    hashtags: [],
    links: [],
    media: [],
    textStart: null,
    raw: '{}',
  };
}

function seen(
  posts: readonly Post[],
  more: Partial<PostPage> = {},
  registered = [handle(1, 'Etahpolice', '504'), handle(2, 'agrapolice', null)],
) {
  const sightings = new AccountSightings(registered);
  sightings.take({ posts, context: [], authors: [], ...more }, '5');
  return {
    other: sightings.otherNames.map(({ name }) => name),
    doubtful: sightings.doubtful.map(({ name }) => name),
    numberless: sightings.numberless.map(({ name }) => name),
    learnt: [...sightings.learnt],
  };
}

const NOTHING = { other: [], doubtful: [], numberless: [], learnt: [] };

describe('what pages show of our accounts', () => {
  it.each([
    ['the number under the registered name says nothing', [post('1', 'ETAHPOLICE:504')], NOTHING],
    [
      'the number under another name is a new name',
      [post('1', 'EtahPol:504')],
      { ...NOTHING, other: ['EtahPol'], doubtful: ['Etahpolice'] },
    ],
    [
      'of two new names the newest counts',
      [post('1', 'EtahA:504'), post('2', 'EtahB:504')],
      { ...NOTHING, other: ['EtahB'], doubtful: ['Etahpolice'] },
    ],
    ['a name before the registered one is an earlier one', [post('1', 'EtahOld:504'), post('2', 'Etahpolice:504')], NOTHING],
    ['another number under the registered name is somebody else', [post('1', 'Etahpolice:666')], { ...NOTHING, doubtful: ['Etahpolice'] }],
    [
      'a name without a number, where others have one, may be nobody',
      [post('1', 'Etahpolice', 'x:9')],
      { ...NOTHING, numberless: ['Etahpolice'] },
    ],
    ['where nothing has a number, that says nothing', [post('1', 'Etahpolice')], NOTHING],
    ['a number that was not known is learnt', [post('1', 'agrapolice:503')], { ...NOTHING, learnt: [[2, '503']] }],
    ['two numbers for one name teach nothing', [post('1', 'agrapolice:503'), post('2', 'agrapolice:99')], NOTHING],
    [
      'a number that is registered for another name teaches nothing',
      [post('1', 'agrapolice:504')],
      { ...NOTHING, other: ['agrapolice'], doubtful: ['Etahpolice'] },
    ],
  ])('%s', (_, posts, expected) => {
    expect(seen(posts)).toEqual(expected);
  });

  it('counts an author under a new name, and an account that X does not show', () => {
    const author = { id: '504', handle: 'EtahPol', name: null, location: null };
    expect(seen([], { authors: [author] })).toEqual({ ...NOTHING, other: ['EtahPol'], doubtful: ['Etahpolice'] });
    expect(seen([], { gone: [{ id: '504', account: 'suspended' }] })).toEqual({ ...NOTHING, doubtful: ['Etahpolice'] });
  });

  it('leaves retired, former and press accounts alone, and takes an alias for a name of the account', () => {
    const retired = [handle(1, 'a', '1', { to: '2' }), handle(2, 'b', '2', { state: 'former' }), handle(3, 'c', '3', { kind: 'press' })];
    expect(seen([post('1', 'x:1', 'y:2', 'z:3')], {}, retired)).toEqual(NOTHING);
    const renamed = [handle(1, 'old', '1', { state: 'alias' }), handle(2, 'new', '1')];
    expect(seen([post('1', 'old:1', 'new:1')], {}, renamed)).toEqual(NOTHING);
  });
});

describe('an account whose number these pages tell for the first time', () => {
  const before = post('1', 'agrapolice:503');
  const after = post('2', 'AgraComm:503');

  it.each([
    ['the old name first', [before, after]],
    ['the new name first, as searches give them', [after, before]],
  ])('is found under its new name: %s', (_order, posts) => {
    expect(seen(posts)).toMatchObject({ other: ['AgraComm'], doubtful: ['agrapolice'] });
  });

  it.each([
    ['its other name is from before', [post('1', 'AgraOldName:503'), post('2', 'agrapolice:503')]],
    ['another account has the number of the name elsewhere', [before, after, post('3', 'agrapolice:666')]],
    ['the other name is registered for another handle', [before, post('2', 'Etahpolice:503')]],
    ['the other name has another number', [before, post('2', 'AgraComm:777')]],
    ['only the other name came', [after]],
  ])('is not where %s', (_why, posts) => {
    expect(seen(posts).other).toEqual([]);
  });

  it('goes by the newest of several names', () => {
    expect(seen([post('3', 'AgraCommissionerate:503'), before, after]).other).toEqual(['AgraCommissionerate']);
  });
});
