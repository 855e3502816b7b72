import { authorsByXId, authorsToName, saveGoneAuthors, storeAuthors } from '../../../src/db/stores/posts/author-store.ts';
import {
  completePosts,
  dequeueCompleted,
  clearStrayMedia,
  insertMedia,
  knownPosts,
  queueCompleted,
  queuedCompleted,
} from '../../../src/db/stores/posts/completing-store.ts';
import {
  editionsOf,
  looseIn,
  pointingAt,
  postsOfComplainants,
  postsOfConversations,
} from '../../../src/db/stores/posts/conversation-store.ts';
import {
  docketPostsQuoting,
  openingMentions,
  openingPost,
  policeReplies,
  threadPosts,
} from '../../../src/db/stores/posts/docket-post-store.ts';
import { saveConversations, saveEntered, savePressing } from '../../../src/db/stores/posts/entering-store.ts';
import {
  authorsSince,
  countWordsOf,
  docketsNaming,
  eraseDispatchTexts,
  eraseEventTexts,
  eraseNames,
  eraseWords,
  forgettablePosts,
  postsOnDocket,
} from '../../../src/db/stores/posts/forgetting-store.ts';
import { landPosts } from '../../../src/db/stores/posts/landing-store.ts';
import { mediaOf } from '../../../src/db/stores/posts/media-store.ts';
import { landedAtOf, lastPostId, postsById, postsByXId, postsSince } from '../../../src/db/stores/posts/post-store.ts';
import {
  docketsOfPosts,
  indexPosts,
  indexPostsAgain,
  postsAmongWithWords,
  postsOfDockets,
  postsWithWords,
} from '../../../src/db/stores/posts/search-store.ts';
import { newestTagging, taggedPosts } from '../../../src/db/stores/posts/tagged-store.ts';
import { saltedPosts, textsOf } from '../../../src/db/stores/posts/text-store.ts';
import { addThreads, threadsOf } from '../../../src/db/stores/posts/thread-store.ts';
import {
  countUndecided,
  newestWaitingAt,
  pressingReplies,
  undecidedOn,
  rolesOf,
  saveMark,
  pressingAmong,
  undecidedPost,
  undecidedPosts,
  reopenIgnored,
  reopenUnderKnownParents,
  reopenOfAuthors,
  reopenUnnamed,
  waitingIds,
  waitingPosts,
  waitingThatTag,
} from '../../../src/db/stores/posts/waiting-store.ts';
import { queryWords } from '../../../src/domain/text/index-text.ts';
import { AT, AUTHORS, CONTEXT, DOCKET, OPENER, postOf, WAITING } from '../rows.ts';
import type { StoreCalls } from './call.ts';

const WORDS = queryWords('mobile theft');

export const POSTS: StoreCalls = {
  'posts/author-store': {
    storeAuthors: (tx) =>
      storeAuthors(
        tx,
        AUTHORS.map((author) => ({ author, at: AT })),
      ),
    authorsByXId: (tx) => authorsByXId(tx, [OPENER, CONTEXT]),
    authorsToName: (tx) => authorsToName(tx, 100),
    saveGoneAuthors: (tx) => saveGoneAuthors(tx, [{ id: '11', account: 'suspended' }]),
  },
  'posts/completing-store': {
    knownPosts: (tx) => knownPosts(tx, [OPENER, CONTEXT]),
    completePosts: async (tx) => {
      const [asha] = AUTHORS;
      if (!asha) throw new Error('no authors');
      await completePosts(tx, await knownPosts(tx, [OPENER]), [postOf('1001', asha)]);
    },
    clearStrayMedia: (tx) => clearStrayMedia(tx, 1, 100),
    insertMedia: (tx) => insertMedia(tx, new Map([[2, [{ key: 'm2', type: 'photo', url: null, altText: null }]]])),
    queueCompleted: (tx) => queueCompleted(tx, [1]),
    queuedCompleted: (tx) => queuedCompleted(tx, 100),
    dequeueCompleted: (tx) => dequeueCompleted(tx, [1]),
  },
  'posts/conversation-store': {
    looseIn: (tx) => looseIn(tx, [OPENER, CONTEXT], OPENER),
    pointingAt: (tx) => pointingAt(tx, [OPENER, CONTEXT]),
    editionsOf: (tx) => editionsOf(tx, [OPENER, CONTEXT]),
    postsOfComplainants: (tx) => postsOfComplainants(tx, [DOCKET]),
    postsOfConversations: (tx) => postsOfConversations(tx, [OPENER, CONTEXT]),
  },
  'posts/docket-post-store': {
    docketPostsQuoting: (tx) => docketPostsQuoting(tx, '00000000000000000010'),
    openingPost: (tx) => openingPost(tx, DOCKET),
    openingMentions: (tx) => openingMentions(tx, [1, 2]),
    threadPosts: (tx) => threadPosts(tx, 1, OPENER, [1, 2]),
    policeReplies: (tx) => policeReplies(tx, [1, 2]),
  },
  'posts/entering-store': {
    saveEntered: (tx) => saveEntered(tx, [{ id: 3, role: 'follow_up', docketId: 1, triage: null, salt: 'salt' }]),
    savePressing: (tx) => savePressing(tx, [[3, true]]),
    saveConversations: (tx) => saveConversations(tx, [[OPENER, 3]]),
  },
  'posts/forgetting-store': {
    postsOnDocket: (tx) => postsOnDocket(tx, 1),
    forgettablePosts: async (tx) => {
      await forgettablePosts(tx, { ids: [1, 2] });
      await forgettablePosts(tx, { xIds: [OPENER, CONTEXT] });
    },
    docketsNaming: (tx) => docketsNaming(tx, [OPENER, CONTEXT]),
    countWordsOf: (tx) => countWordsOf(tx, [1, 2]),
    authorsSince: (tx) => authorsSince(tx, 1),
    eraseWords: (tx) => eraseWords(tx, [1], () => false),
    eraseNames: (tx) => eraseNames(tx, [1], () => false),
    eraseEventTexts: (tx) => eraseEventTexts(tx, [1]),
    eraseDispatchTexts: (tx) => eraseDispatchTexts(tx, 1),
  },
  'posts/landing-store': {
    landPosts: (tx) => {
      const [asha, bina] = AUTHORS;
      if (!asha || !bina) throw new Error('no authors');
      const page = [postOf('1002', asha), postOf('1004', bina)].map((post) => ({ post, context: false }));
      return landPosts(tx, page, AUTHORS, 1, AT);
    },
  },
  'posts/media-store': { mediaOf: (tx) => mediaOf(tx, [1, 2]) },
  'posts/post-store': {
    landedAtOf: (tx) => landedAtOf(tx, [1, 2]),
    postsById: (tx) => postsById(tx, [1, 2]),
    postsByXId: (tx) => postsByXId(tx, [OPENER, CONTEXT]),
    lastPostId: (tx) => lastPostId(tx),
    postsSince: (tx) => postsSince(tx, AT),
  },
  'posts/search-store': {
    indexPosts: (tx) => indexPosts(tx, [[1, 'mobile theft']]),
    indexPostsAgain: (tx) => indexPostsAgain(tx, [[1, 'mobile theft']]),
    postsWithWords: (tx) => postsWithWords(tx, WORDS, 100),
    postsOfDockets: (tx) => postsOfDockets(tx, [{ year: 2026, serial: 1 }]),
    postsAmongWithWords: (tx) => postsAmongWithWords(tx, WORDS, [1, 2]),
    docketsOfPosts: (tx) => docketsOfPosts(tx, [1, 2]),
  },
  'posts/tagged-store': {
    taggedPosts: (tx) => Array.fromAsync(taggedPosts(tx, OPENER, WAITING)),
    newestTagging: (tx) => newestTagging(tx, 'etahpolice', 200),
  },
  'posts/text-store': {
    textsOf: (tx) => textsOf(tx, [1, 2]),
    saltedPosts: (tx) => saltedPosts(tx, [1, 2]),
  },
  'posts/thread-store': {
    threadsOf: (tx) => threadsOf(tx, [OPENER, CONTEXT]),
    addThreads: (tx) => addThreads(tx, [{ conversation: CONTEXT, authorId: 2, docketId: 1 }]),
  },
  'posts/waiting-store': {
    waitingPosts: (tx) => waitingPosts(tx, OPENER, 100, 100),
    newestWaitingAt: (tx) => newestWaitingAt(tx, 100),
    waitingIds: (tx) => waitingIds(tx, [1, 2]),
    reopenOfAuthors: (tx) => reopenOfAuthors(tx, [1, 2]),
    reopenUnnamed: (tx) => reopenUnnamed(tx),
    undecidedPosts: async (tx) => {
      await undecidedPosts(tx, 100);
      await undecidedPosts(tx, 100, true);
    },
    countUndecided: (tx) => countUndecided(tx, { before: AT, unreadBefore: AT, leftBefore: AT, after: AT }),
    undecidedOn: (tx) => undecidedOn(tx, 1),
    pressingReplies: (tx) => pressingReplies(tx, [1]),
    pressingAmong: (tx) => pressingAmong(tx, [1, 2]),
    undecidedPost: async (tx) => {
      await undecidedPost(tx, { id: 1 });
      await undecidedPost(tx, { xId: OPENER });
    },
    saveMark: async (tx) => {
      const post = await undecidedPost(tx, { id: 3 });
      if (post) await saveMark(tx, post, 'no_complaint');
    },
    waitingThatTag: (tx) => waitingThatTag(tx, ['uppolice']),
    rolesOf: (tx) => rolesOf(tx, [1, 2]),
    reopenIgnored: (tx) => reopenIgnored(tx, 'uppolice'),
    reopenUnderKnownParents: (tx) => reopenUnderKnownParents(tx, [OPENER, CONTEXT]),
  },
};
