import { describe, expect, it } from 'vitest';
import { isPostgresUrl, printableLocation } from '../../src/domain/register-location.ts';

describe('where a register is', () => {
  it.each([
    ['postgres://seva:geheim@db.example/seva', 'postgres://seva:***@db.example/seva'],
    ['postgresql://seva:geheim@db.example:5432/seva?sslmode=require', 'postgresql://seva:***@db.example:5432/seva?sslmode=require'],
    ['POSTGRES://seva:geheim@db.example/seva', 'postgres://seva:***@db.example/seva'],
    ['postgres://db.example/seva?user=seva&password=geheim', 'postgres://db.example/seva?user=seva&password=***'],
    ['postgres://seva@db.example/seva?sslpassword=geheim', 'postgres://seva@db.example/seva?sslpassword=***'],
    ['postgres://seva:ge heim@[not an address', 'postgres://…'],
    ['/srv/seva/register.db', '/srv/seva/register.db'],
  ])('prints %j without a password', (location, printed) => {
    expect(printableLocation(location)).toBe(printed);
    expect(printableLocation(location)).not.toContain('geheim');
  });

  it('knows a server by its scheme, in any case', () => {
    expect(['postgres://x', 'PostgreSQL://x', '/postgres://x', 'register.db'].map(isPostgresUrl)).toEqual([true, true, false, false]);
  });
});
