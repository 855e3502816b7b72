import { describe, expect, it } from 'vitest';
import { verbatim } from '../../../src/domain/messages/text.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { refuseTraining, whoReplies } from '../../../src/forwarding/channels/replier.ts';
import { makeRegister } from '../../support/docket-fixture.ts';
import { useDesk } from '../support.ts';

const desk = useDesk();

const ownerIs = (handle: string) => ({ me: async () => ({ id: '42', handle, name: null, location: null }) });

class XProblem extends Error {
  readonly kind: string;
  constructor(kind: string) {
    super(kind);
    this.kind = kind;
  }
}

const failing = (kind: string) => ({
  me: () => Promise.reject(new UserError('x_failed', verbatim('X does not know the address'), [], new XProblem(kind))),
});

describe('the handle that replies', () => {
  it("is the token's owner, if the directory knows it", async () => {
    const { db, now } = desk();
    expect(await whoReplies(db, ownerIs('Uppolice'), true, now)).toMatchObject({ handle: 'Uppolice', isDesk: true });
    await expect(whoReplies(db, ownerIs('somebody'), true, now)).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringMatching(/@somebody/),
    });
  });

  it('is the one that a person names only where the server cannot say whose token it is', async () => {
    const { db, now } = desk();
    expect(await whoReplies(db, failing('not_found'), true, now, 'uppolice')).toMatchObject({ handle: 'uppolice', isDesk: true });
    await expect(whoReplies(db, failing('not_found'), true, now)).rejects.toMatchObject({
      code: 'x_failed',
      hints: [expect.stringMatching(/--as HANDLE/)],
    });
    await expect(whoReplies(db, failing('not_found'), true, now, 'somebody')).rejects.toMatchObject({ code: 'refused' });
    await expect(whoReplies(db, failing('transport'), true, now, 'uppolice')).rejects.toMatchObject({ code: 'x_failed' });
    expect(await whoReplies(db, ownerIs('agrapolice'), true, now, 'uppolice')).toMatchObject({ handle: 'agrapolice' });
  });
});

describe('a training register', () => {
  it('never posts to X, only to a server on the same machine', async () => {
    const training = await makeRegister('TRN');
    for (const url of ['https://api.x.com', 'http://127.0.0.1.example.org', 'http://10.0.0.1:8080']) {
      await expect(refuseTraining(training, url)).rejects.toMatchObject({ code: 'refused' });
    }
    for (const url of ['http://127.0.0.1:8080', 'http://localhost:1', 'http://[::1]:9']) await refuseTraining(training, url);
    await refuseTraining(desk().db, 'https://api.x.com');
    await training.close();
  });
});
