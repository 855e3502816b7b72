import { expect, it } from 'vitest';
import { clientOf, json, startX } from './x-server.ts';

const PROBLEM = 'https://api.twitter.com/2/problems/';
const error = (id: string, kind: string) => ({ value: id, resource_id: id, resource_type: 'tweet', type: `${PROBLEM}${kind}` });

it('only a post of which X says that there is none is deleted', async () => {
  const x = await startX(
    json({
      data: [{ id: '11', text: 'x' }],
      errors: [error('12', 'resource-not-found'), error('13', 'not-authorized-for-resource'), error('14', 'something-new')],
    }),
  );
  const { found, missing } = await clientOf(x.url).postsThere(['11', '12', '13', '14', '15']);
  expect(found).toEqual(['11']);
  expect(missing).toEqual([
    { id: '12', why: 'deleted' },
    { id: '13', why: 'hidden' },
    { id: '14', why: 'unsaid' },
    { id: '15', why: 'unsaid' },
  ]);
  expect([...(x.seen[0]?.query.keys() ?? [])]).toEqual(['ids']);
});

it('all of them may be gone', async () => {
  const x = await startX(json({ errors: [error('12', 'resource-not-found')] }));
  expect(await clientOf(x.url).postsThere(['12'])).toEqual({ found: [], missing: [{ id: '12', why: 'deleted' }] });
});
