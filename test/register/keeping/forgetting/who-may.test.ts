import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../../src/db/db.ts';
import { docketsById } from '../../../../src/db/stores/dockets/docket-store.ts';
import type { Acting } from '../../../../src/domain/acting.ts';
import { addOperator, endOperator } from '../../../../src/register/directory/operators.ts';
import { forget } from '../../../../src/register/keeping/forgetting/forget.ts';
import { refusal } from '../../../support/acts.ts';
import { emptyRegister, ENGINES } from '../../../support/engines.ts';
import { fillRegister } from '../../../support/intake.ts';
import { complain, NOW } from '../../../support/kept-register.ts';

const by = (login: string, daysAgo = 0): Acting => ({
  actor: { name: login, login, host: 'desk' },
  now: new Date(NOW.getTime() - daysAgo * 86_400_000),
});

type Ending = readonly [ended: string, by: string, daysAgo: number];

/** Who was registered 400 days ago, whose time ended then, who forgets, and how many persons that takes. */
const CASES: readonly (readonly [what: string, registered: readonly string[], endings: readonly Ending[], who: string, takes: 1 | 2])[] = [
  ['nobody is registered', [], [], 'root', 1],
  ['one is registered', ['ravi'], [], 'ravi', 1],
  ['two are in office', ['asha', 'ravi'], [], 'ravi', 2],
  ['the other was ended just now by the one who forgets', ['asha', 'ravi'], [['asha', 'ravi', 0]], 'ravi', 2],
  ['the other was ended just now by a third login', ['asha', 'ravi'], [['asha', 'root', 0]], 'ravi', 2],
  ['one of two was ended just now by a third login, which forgets', ['asha', 'ravi'], [['asha', 'root', 0]], 'root', 2],
  [
    'both were ended by the one who forgets',
    ['asha', 'ravi'],
    [
      ['asha', 'root', 0],
      ['ravi', 'root', 0],
    ],
    'root',
    2,
  ],
  ['the other left 29 days ago', ['asha', 'ravi'], [['asha', 'asha', 29]], 'ravi', 2],
  ['the other left 31 days ago', ['asha', 'ravi'], [['asha', 'asha', 31]], 'ravi', 1],
  ['the other was ended a year ago by the one who forgets', ['asha', 'ravi'], [['asha', 'ravi', 365]], 'ravi', 2],
  ['the only one left long ago', ['asha'], [['asha', 'asha', 365]], 'root', 1],
  ['the only one was ended just now by the one who forgets', ['asha'], [['asha', 'root', 0]], 'root', 1],
  [
    'of three one is in office still',
    ['asha', 'ravi', 'mina'],
    [
      ['asha', 'ravi', 3],
      ['mina', 'ravi', 200],
    ],
    'ravi',
    2,
  ],
];

describe.each(ENGINES)('forgetting on %s', (engine) => {
  let db: Db;
  beforeEach(async () => {
    db = await emptyRegister(engine);
    await fillRegister(db);
    await complain(db, 1);
  });
  afterEach(() => db.close());

  const docket = async () => {
    const [first] = await docketsById(db, [1]);
    if (!first) throw new Error('no docket');
    return { docket: first, post: null } as const;
  };
  const forgets = async (who: string) => forget(db, await docket(), { reason: 'asked for', dryRun: false }, by(who));

  it.each(CASES)('takes the persons that it should where %s', async (_what, registered, endings, who, takes) => {
    for (const login of registered) await addOperator(db, { login, name: login, role: 'operator' }, by('root', 400));
    for (const [ended, login, daysAgo] of endings) await endOperator(db, ended, by(login, daysAgo));
    expect(await forgets(who)).toMatchObject({ state: takes === 1 ? 'forgotten' : 'requested' });
    if (takes === 1) return;
    const { code, nextSteps } = await refusal(forgets(who));
    expect(code).toBe('refused');
    expect(nextSteps).not.toEqual([]);
  });

  it('says who left and when, and how a second person is registered, where nobody else is in office', async () => {
    for (const login of ['asha', 'ravi']) await addOperator(db, { login, name: login, role: 'operator' }, by('root', 400));
    await endOperator(db, 'asha', by('ravi', 2));
    await forgets('ravi');
    const { nextSteps } = await refusal(forgets('ravi'));
    expect(nextSteps.map(({ en }) => en).join('\n')).toMatch(/asha was in office until .*30 days[\s\S]*uppolice operator add/);
    await addOperator(db, { login: 'mina', name: 'mina', role: 'operator' }, by('ravi'));
    expect(await forgets('mina')).toMatchObject({ state: 'forgotten' });
  });

  it('counts a person whose role was changed once', async () => {
    await addOperator(db, { login: 'asha', name: 'asha', role: 'operator' }, by('root', 400));
    await endOperator(db, 'asha', by('asha', 1));
    await addOperator(db, { login: 'asha', name: 'asha', role: 'admin' }, by('asha', 1));
    expect(await forgets('asha')).toMatchObject({ state: 'forgotten' });
  });
});
