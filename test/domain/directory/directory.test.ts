import { describe, expect, it } from 'vitest';
import { Directory } from '../../../src/domain/directory/directory.ts';
import type { RegisteredHandle } from '../../../src/domain/directory/unit.ts';

const T = (day: number) => `2026-10-${String(day).padStart(2, '0')}T00:00:00.000Z`;
const handle = (name: string, more: Partial<RegisteredHandle> = {}): RegisteredHandle => ({
  id: 1,
  name,
  xId: null,
  kind: 'district',
  state: 'active',
  unit: 'district-etah',
  country: null,
  district: 'Etah',
  relay: false,
  from: T(1),
  to: null,
  ...more,
});

describe('the registered author of a post', () => {
  it('is found by name without case while no id is known', () => {
    const directory = new Directory([handle('Etahpolice')], []);
    expect(directory.author('7', 'ETAHPOLICE', T(5))).toMatchObject({ name: 'Etahpolice' });
    expect(directory.author('7', 'etah_police', T(5))).toBeNull();
  });

  it('is found by id alone once that is known, whatever the account is called now', () => {
    const directory = new Directory([handle('Etahpolice', { xId: '7' })], []);
    expect(directory.author('7', 'renamed', T(5))).toMatchObject({ name: 'Etahpolice' });
    expect(directory.author('7', null, T(5))).toMatchObject({ name: 'Etahpolice' });
    expect(directory.author('8', 'Etahpolice', T(5))).toBeNull();
  });

  it('is not found by a former name, but is by its id', () => {
    const directory = new Directory([handle('Etahpolice', { state: 'former' }), handle('oldhathras', { state: 'former', xId: '9' })], []);
    expect(directory.author('7', 'Etahpolice', T(5))).toBeNull();
    expect(directory.author('9', 'oldhathras', T(5))).toMatchObject({ name: 'oldhathras' });
    expect(directory.author('7', 'oldhathras', T(5))).toBeNull();
  });

  it('may be an alias, which counts as its unit', () => {
    expect(new Directory([handle('EtahPol', { state: 'alias' })], []).author('7', 'etahpol', T(5))).toMatchObject({
      unit: 'district-etah',
    });
  });

  it('is the one of that time: a row counts from its beginning until just before its end', () => {
    const directory = new Directory([handle('Etahpolice', { to: T(10) }), handle('Etahpolice', { id: 2, unit: 'hq', from: T(20) })], []);
    expect(directory.author('7', 'Etahpolice', '2026-09-30T23:59:59.999Z')).toBeNull();
    expect(directory.author('7', 'Etahpolice', T(1))).toMatchObject({ id: 1 });
    expect(directory.author('7', 'Etahpolice', T(10))).toBeNull();
    expect(directory.author('7', 'Etahpolice', T(20))).toMatchObject({ id: 2 });
    expect(directory.tagged('etahpolice', T(9))).toMatchObject({ id: 1 });
    expect(directory.tagged('etahpolice', T(15))).toBeNull();
  });

  it('is none without a name where the handles without an id have no account on X, or were not in use', () => {
    const others = [handle('old', { state: 'former' }), handle('gone', { account: 'gone' }), handle('ended', { to: T(3) })];
    expect(new Directory(others, []).author('7', null, T(5))).toBeNull();
    expect(new Directory(others, []).author('7', null, T(2))).toBe('unknown');
    expect(new Directory([...others, handle('asked', { account: 'suspended' })], []).author('7', null, T(5))).toBe('unknown');
  });

  it('is unknown without a name, unless the id of every handle is known', () => {
    expect(new Directory([handle('Etahpolice')], []).author('7', null, T(5))).toBe('unknown');
    expect(new Directory([handle('Etahpolice', { xId: '9' }), handle('AajTak', { kind: 'press' })], []).author('7', null, T(5))).toBeNull();
  });

  it('is none where it is a press account', () => {
    const directory = new Directory([handle('aajtak', { kind: 'press' })], []);
    expect(directory.author('7', 'aajtak', T(5))).toBeNull();
    expect(directory.tagged('aajtak', T(5))).toBeNull();
  });
});

describe('the unit of a district', () => {
  it('is its commissionerate or district police, and no other unit there', () => {
    const directory = new Directory(
      [],
      [
        { code: 'district-etah', kind: 'district', district: 'Etah' },
        { code: 'commissionerate-agra', kind: 'commissionerate', district: 'Agra' },
        { code: 'unit-traffic-agra', kind: 'functional', district: 'Agra' },
      ],
    );
    expect(directory.unitOfDistrict('Etah')).toBe('district-etah');
    expect(directory.unitOfDistrict('Agra')).toBe('commissionerate-agra');
    expect(directory.unitOfDistrict('Nowhere')).toBeNull();
  });
});
