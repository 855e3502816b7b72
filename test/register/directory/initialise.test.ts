import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import { registeredHandles } from '../../../src/db/stores/directory/handle-store.ts';
import { listUnits } from '../../../src/db/stores/directory/unit-store.ts';
import { eventsAfter } from '../../../src/db/stores/events/event-store.ts';
import { counterValue } from '../../../src/db/stores/facts/counter-store.ts';
import { registerValue } from '../../../src/db/stores/facts/register-store.ts';
import { isHandleName } from '../../../src/domain/directory/handle-name.ts';
import { initialiseRegister, parseSeries } from '../../../src/register/directory/initialise.ts';
import { ACTOR } from '../../support/docket-fixture.ts';
import { fails } from '../../support/fails.ts';

const NOW = new Date('2026-11-02T06:00:00.000Z');
const BY = { actor: ACTOR, now: NOW };

describe('a new register', () => {
  let db: Db;
  beforeEach(async () => {
    ({ db } = await createDb(':memory:'));
    await initialiseRegister(db, BY);
  });
  afterEach(() => db.close());

  it('holds the units of the state, with one unit for each of the 75 districts', async () => {
    const units = await listUnits(db);
    const kinds = Object.groupBy(units, ({ kind }) => kind);
    expect(Object.fromEntries(Object.entries(kinds).map(([kind, of]) => [kind, of.length]))).toEqual({
      headquarters: 1,
      zone: 8,
      range: 18,
      district: 68,
      commissionerate: 7,
      functional: 5,
    });
    expect(new Set(units.flatMap(({ district }) => district ?? [])).size).toBe(75);
    for (const unit of units) {
      expect(unit.nameHi).toMatch(/^[\p{Script=Devanagari}\d ]+$/u);
      expect([unit.code, unit.reportsTo === null || units.some(({ code }) => code === unit.reportsTo)]).toEqual([unit.code, true]);
      expect([unit.code, unit.confirmed]).toEqual([unit.code, unit.kind !== 'range' && unit.kind !== 'district']);
    }
    expect(units.find(({ code }) => code === 'commissionerate-lucknow')).toMatchObject({ from: '2020-01-12T18:30:00.000Z' });
  });

  it('holds the known handles, each with the certainty of its evidence', async () => {
    const handles = await registeredHandles(db);
    expect(handles).toHaveLength(122);
    for (const { name } of handles) expect([name, isHandleName(name)]).toEqual([name, true]);
    const of = (name: string) => handles.find((handle) => handle.name === name);
    expect(of('agrapolice')).toMatchObject({
      unit: 'commissionerate-agra',
      kind: 'commissionerate',
      state: 'active',
      district: 'Agra',
      xId: null,
    });
    expect(of('bastipolice')).toMatchObject({ state: 'unverified', district: 'Basti' });
    expect(of('allahabadpolice')).toMatchObject({ state: 'former', kind: 'commissionerate', district: 'Prayagraj', to: null });
    expect(of('PratapgrhPolice')).toMatchObject({ state: 'alias', kind: 'district' });
    expect(['112UttarPradesh', 'wpl1090', 'cyberpolice_up', 'uptrafficpolice'].map((name) => of(name)?.unit)).toEqual([
      'unit-112',
      'unit-1090',
      'unit-cyber',
      'unit-traffic',
    ]);
    expect(of('farrukhabadpolice')).toBeUndefined();
  });

  it('has its series, counts from zero, and records its creation as an event', async () => {
    expect(await registerValue(db, 'series')).toBe('UPP');
    expect(await registerValue(db, 'training')).toBe('0');
    expect(await registerValue(db, 'register_id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await Promise.all(['post', 'author', 'docket'].map((name) => counterValue(db, name)))).toEqual([0, 0, 0]);
    expect((await eventsAfter(db, 0, 10)).map(({ kind }) => kind)).toEqual(['register_created']);
  });

  it('is made once: a second attempt is refused and changes nothing', async () => {
    const error = await fails('refused', initialiseRegister(db, { ...BY, series: 'TRN' }));
    expect(error.message).toContain('UPP');
    expect(await registerValue(db, 'series')).toBe('UPP');
    expect(await registeredHandles(db)).toHaveLength(122);
    expect(await eventsAfter(db, 0, 10)).toHaveLength(1);
  });
});

describe('the series of a register', () => {
  it('is two to eight capital letters and digits that begin with a letter', () => {
    expect(['upp', ' TRN ', 'UP2', 'ABCDEFGH'].map(parseSeries)).toEqual(['UPP', 'TRN', 'UP2', 'ABCDEFGH']);
    for (const typed of ['', 'U', '2UP', 'ABCDEFGHI', 'UP-P', 'यूपी']) expect(() => parseSeries(typed)).toThrow();
  });

  it('TRN makes a training register, and a training register has TRN', async () => {
    for (const options of [{ series: 'TRN' }, { training: true }]) {
      const { db } = await createDb(':memory:');
      expect(await initialiseRegister(db, { ...BY, ...options })).toMatchObject({ series: 'TRN', training: true });
      expect(await registerValue(db, 'training')).toBe('1');
      await db.close();
    }
    const { db } = await createDb(':memory:');
    await fails('usage', initialiseRegister(db, { ...BY, series: 'UPP', training: true }));
    await db.close();
  });
});

describe('the shipped directory', () => {
  const shipped = (name: string) => JSON.parse(readFileSync(new URL(`../../../data/directory/${name}.json`, import.meta.url), 'utf8'));

  it('gives every handle a known unit, and every unit a known district', () => {
    const units = new Map<string, { kind: string; district: string | null }>(
      shipped('units').map((unit: { code: string }) => [unit.code, unit]),
    );
    const districts = new Set(shipped('districts').map(({ name }: { name: string }) => name));
    for (const { handle, unit } of shipped('handles')) expect([handle, units.has(unit)]).toEqual([handle, true]);
    for (const { district } of units.values()) expect(district === null || districts.has(district)).toBe(true);
    expect(districts.size).toBe(75);
  });

  it('marks every handle with low evidence as unverified, and no other', () => {
    for (const { handle, evidence, state } of shipped('handles')) {
      expect([handle, state === 'unverified']).toEqual([handle, evidence === 'low']);
    }
  });
});
