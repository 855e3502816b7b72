import { describe, expect, it } from 'vitest';
import {
  addressAndPassword,
  isPostgresUrl,
  printableLocation,
  refuseMistyped,
  withoutPassword,
} from '../../src/domain/register-location.ts';

describe('where a register is', () => {
  it.each([
    ['postgres://seva:geheim@db.example/seva', 'postgres://seva:***@db.example/seva'],
    ['postgresql://seva:geheim@db.example:5432/seva?sslmode=require', 'postgresql://seva:***@db.example:5432/seva?sslmode=require'],
    ['POSTGRES://seva:geheim@db.example/seva', 'postgres://seva:***@db.example/seva'],
    ['postgres://db.example/seva?user=seva&password=geheim', 'postgres://db.example/seva?user=seva&password=***'],
    ['postgres://seva@db.example/seva?sslpassword=geheim', 'postgres://seva@db.example/seva?sslpassword=***'],
    ['postgres://db.example/seva?a=geheim', 'postgres://db.example/seva?***=***'],
    ['postgres://db.example/seva?geheim', 'postgres://db.example/seva?***=***'],
    ['postgres://db.example/seva?geheim=1&sslmode=require', 'postgres://db.example/seva?***=***&sslmode=require'],
    ['postgres://db.example/seva?Password=geheim', 'postgres://db.example/seva?***=***'],
    ['postgres://db.example/seva?pasword=geheim&user=seva', 'postgres://db.example/seva?***=***&user=seva'],
    ['postgres://db.example/seva?options=-c%20search_path%3Dseva', 'postgres://db.example/seva?options=-c+search_path%3Dseva'],
    ['postgres://db.example/seva?options=-c%20my.word%3Dgeheim', 'postgres://db.example/seva?options=***'],
    ['postgres://db.example/seva?sslkey=geheim.pem', 'postgres://db.example/seva?sslkey=***'],
    ['postgres://db.example/seva#geheim', 'postgres://…'],
    ['postgres://db.example/seva&password=geheim', 'postgres://…'],
    ['postgres://db.example/seva;password=geheim', 'postgres://…'],
    ['postgres://seva:ge heim@[not an address', 'postgres://…'],
    ['/srv/seva/register.db', '/srv/seva/register.db'],
  ])('prints %j without a password', (location, printed) => {
    expect(printableLocation(location)).toBe(printed);
    expect(printableLocation(location)).not.toContain('geheim');
  });

  it.each([
    ['postgres://seva:ge%40heim@db.example/seva?sslmode=require', 'postgres://seva@db.example/seva?sslmode=require', 'ge@heim'],
    ['postgres://seva@db.example/seva?password=geheim&ssl=true', 'postgres://seva@db.example/seva?ssl=true', 'geheim'],
    ['postgres://db.example/seva?a=geheim', 'postgres://db.example/seva', null],
  ])('gives programs of the server %j without a password', (location, address, password) => {
    expect(addressAndPassword(location)).toEqual({ address, password });
  });

  it('knows a server by its scheme, in any case', () => {
    expect(['postgres://x', 'PostgreSQL://x', '/postgres://x', 'register.db'].map(isPostgresUrl)).toEqual([true, true, false, false]);
  });

  const MISTYPED = [
    'postgres:/seva:geheim@db.example/seva',
    'postgres:seva:geheim@db.example/seva',
    'postgres:\\\\seva:geheim@db.example',
    'postgres//seva:geheim@db.example/seva',
    'postgres;//seva:geheim@db.example/seva',
    'postgre://seva:geheim@db.example/seva',
    'postgressql://seva:geheim@db.example/seva',
    'pg://seva:geheim@db.example/seva',
    'mysql://seva:geheim@db.example/seva',
    'jdbc:postgresql://db.example/seva?user=seva&password=geheim',
    'mongodb+srv://seva:geheim@db.example',
    'https://seva:geheim@db.example/seva',
    ' postgres://seva:geheim@db.example/seva',
    '"postgres://seva:geheim@db.example/seva"',
    '/home/seva/postgres:/seva:geheim@db.example/seva',
    '//seva:geheim@db.example/seva',
    'seva:geheim@db.example:5432/seva',
    'seva:ge/heim/geheim@db.example',
    'host=db.example user=seva password=geheim',
    'password=geheim',
    'user=seva;pwd=geheim',
    'Server=db.example;Database=seva;User Id=seva;Password=geheim',
    'sqlite:///geheim.db',
    'file:geheim.db',
    'postgres://seva:12/geheim@db.example/seva',
    'postgres://seva:12#geheim@db.example/seva',
    'postgres://seva:12?geheim@db.example/seva',
    'postgres://seva:geheim%@db.example:port/seva',
    'postgres://db.example/seva#geheim',
    'postgres://db.example/seva&password=geheim',
  ];

  it.each(MISTYPED)('refuses %j as an address, and prints nothing of its password', (location) => {
    expect(printableLocation(location)).not.toContain('geheim');
    let refused: unknown = null;
    try {
      refuseMistyped(location);
    } catch (error) {
      refused = error;
    }
    expect(refused).toMatchObject({ code: 'bad_input' });
    expect(JSON.stringify(refused)).not.toContain('geheim');
  });

  it.each([
    '/srv/seva/register.db',
    'register.db',
    './seva.db',
    '../a b/शिकायत.db',
    'C:\\Users\\asha@up.example\\register.db',
    'D:/seva/register.db',
    '\\\\server\\seva\\register.db',
    '/mnt/asha@up.example/register.db',
    '/srv/v=2/register.db',
    '/srv/20:15/register.db',
    '/srv/host=a/register.db',
    '/srv/postgres/register.db',
    '/srv/pg/file.db',
    ':memory:',
    'postgres://db.example/seva',
    'postgres:///seva?host=/var/run/postgresql',
    'postgresql://seva:p%40ss%2Fw@db.example:5432/seva?sslmode=require&user=seva@cloud',
  ])('takes %j as it is', (location) => {
    expect(() => refuseMistyped(location)).not.toThrow();
  });

  it.each([
    ['password=geheim', '…'],
    ['--bd=postgres://seva:geheim@db.example/seva', '…'],
    ['https://x.com/uppolice/status/1', 'https://x.com/uppolice/status/1'],
    ['lits', 'lits'],
    ['name@example.org', 'name@example.org'],
  ])('says %j as %j where it was typed in a wrong place', (typed, said) => {
    expect(withoutPassword(typed)).toBe(said);
  });
});
