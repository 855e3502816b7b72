/** The endpoints that look up accounts and posts by name or id, the owner of a token, and the usage of the project. */

import { DAY_MS } from '../../domain/time/ist.ts';
import type { RawV2Post, RawV2User } from '../world/raw.ts';
import { answerPosts } from './answer-posts.ts';
import type { Call, Reply } from './call.ts';
import { Parameters } from './parameters.ts';
import { invalidParameter, missingResource, unsupportedAuthentication } from './problems.ts';
import { POST_SELECTORS, readSelection, showUser, USER_SELECTORS } from './selection.ts';

const MAX_LOOKUP = 100;
const MONTHLY_CAP = 3_000_000;

export function usersByName(call: Call): Reply {
  const parameters = new Parameters(call.query, ['usernames', ...USER_SELECTORS]);
  parameters.required('usernames');
  const names = listed(parameters, 'usernames', /^[A-Za-z0-9_]{1,15}$/);
  return answerUsers(call, parameters, 'usernames', names, (name) => call.world.users.byName(name));
}

export function usersById(call: Call): Reply {
  const parameters = new Parameters(call.query, ['ids', ...USER_SELECTORS]);
  parameters.required('ids');
  return answerUsers(call, parameters, 'ids', listed(parameters, 'ids', /^\d{1,19}$/), (id) => call.world.users.byId(id));
}

export function userById(call: Call): Reply {
  const parameters = new Parameters(call.query, USER_SELECTORS);
  const selection = readSelection(parameters, call.terms.served, 'users');
  const user = call.world.users.byId(call.pathId);
  if (!user || call.world.users.isSuspended(user.id)) {
    const error = missingResource('user', 'id', call.pathId, user ? 'suspended' : 'unknown', selection.vocabulary);
    return { status: 200, body: { errors: [error] } };
  }
  return { status: 200, body: { data: showUser(user, selection) }, users: [user.id] };
}

export function me(call: Call): Reply {
  const parameters = new Parameters(call.query, USER_SELECTORS);
  const selection = readSelection(parameters, call.terms.served, 'users');
  if (call.caller.kind === 'app') throw unsupportedAuthentication();
  return { status: 200, body: { data: showUser(call.caller.user, selection) } };
}

export function postsById(call: Call): Reply {
  const parameters = new Parameters(call.query, ['ids', ...POST_SELECTORS]);
  parameters.required('ids');
  const selection = readSelection(parameters, call.terms.served);
  const posts: RawV2Post[] = [];
  const missing: Record<string, unknown>[] = [];
  for (const id of new Set(listed(parameters, 'ids', /^\d{1,19}$/))) {
    const post = call.world.posts.byId(id);
    if (post && !call.world.users.isSuspended(post.author_id)) posts.push(post);
    else missing.push(missingResource('tweet', 'ids', id, 'unknown', selection.vocabulary));
  }
  const answer = answerPosts(posts, selection, call.world);
  const errors = [...missing, ...(answer.errors ?? [])];
  return {
    status: 200,
    body: { ...answer, ...(errors.length > 0 && { errors }) },
    posts: posts.map((post) => post.id),
    users: (answer.includes?.users ?? []).map((user) => String(user.id)),
  };
}

export function usage(call: Call): Reply {
  const parameters = new Parameters(call.query, ['days', 'usage.fields']);
  const days = parameters.integer('days', { from: 1, to: 90, otherwise: 7 });
  const asked = parameters.list('usage.fields');
  const newer = call.terms.served === 'post';
  const figure = (value: number) => (newer ? String(value) : value);
  const oldest = new Date(call.now - days * DAY_MS).toISOString().slice(0, 10);
  const daily = call.usage.days.filter(({ date }) => date > oldest);
  const data = {
    cap_reset_day: 1,
    project_cap: figure(MONTHLY_CAP),
    project_id: '1',
    project_usage: figure(call.usage.postReads),
    ...(asked.includes('daily_project_usage') &&
      daily.length > 0 && {
        daily_project_usage: {
          project_id: newer ? '1' : 1,
          usage: daily.map(({ date, usage }) => ({ date: `${date}T00:00:00.000Z`, usage: figure(usage) })),
        },
      }),
  };
  return { status: 200, body: { data } };
}

function listed(parameters: Parameters, name: string, pattern: RegExp): string[] {
  const values = parameters.list(name);
  if (values.length > MAX_LOOKUP) {
    throw invalidParameter(
      name,
      values.join(','),
      `The number of values in the \`${name}\` query parameter list [${values.length}] is not between 1 and ${MAX_LOOKUP}`,
    );
  }
  for (const value of values) {
    if (!pattern.test(value))
      throw invalidParameter(name, value, `The \`${name}\` query parameter value [${value}] does not match ${pattern.source}`);
  }
  return values;
}

function answerUsers(
  call: Call,
  parameters: Parameters,
  parameter: string,
  asked: readonly string[],
  find: (value: string) => RawV2User | undefined,
): Reply {
  const selection = readSelection(parameters, call.terms.served, 'users');
  const users: RawV2User[] = [];
  const errors: Record<string, unknown>[] = [];
  for (const value of new Set(asked)) {
    const user = find(value);
    if (user && !call.world.users.isSuspended(user.id)) users.push(user);
    else errors.push(missingResource('user', parameter, value, user ? 'suspended' : 'unknown', selection.vocabulary));
  }
  return {
    status: 200,
    body: {
      ...(users.length > 0 && { data: users.map((user) => showUser(user, selection)) }),
      ...(errors.length > 0 && { errors }),
    },
    users: users.map((user) => user.id),
  };
}
