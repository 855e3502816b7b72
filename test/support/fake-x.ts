/** An X, and a person at the terminal, that answer what a test lets them answer; anything else is unexpected and fails. */
import type { Prompter, XPort } from '../../src/ports.ts';

function unexpected(): Promise<never> {
  return Promise.reject(new Error('the test did not expect this'));
}

export function fakeX(answers: Partial<XPort>): XPort {
  return {
    searchRecent: unexpected,
    searchAll: unexpected,
    mentions: unexpected,
    usersByName: unexpected,
    postsById: unexpected,
    postsThere: unexpected,
    me: unexpected,
    accounts: unexpected,
    countsByDay: unexpected,
    checkToken: unexpected,
    usage: unexpected,
    serverTime: unexpected,
    createPost: unexpected,
    requests: 0,
    reads: { posts: 0, users: 0 },
    ...answers,
  };
}

export function fakePrompter(answers: Partial<Prompter>): Prompter {
  return { input: unexpected, confirm: unexpected, select: unexpected, secret: unexpected, ...answers };
}
