/** Names that were mistyped or heard wrongly: nothing is proposed for them but another spelling of the same name. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import { initialiseRegister } from '../../../src/register/directory/initialise.ts';
import { ACTOR } from '../../support/docket-fixture.ts';
import { fails } from '../../support/fails.ts';
import { placesIn } from '../../support/places.ts';

let db: Db;
let places: ReturnType<typeof placesIn>;

beforeAll(async () => {
  ({ db } = await createDb(':memory:'));
  await initialiseRegister(db, { actor: ACTOR, now: new Date('2026-11-02T06:00:00.000Z') });
  places = placesIn(db);
});
afterAll(() => db.close());

async function proposed(typed: string): Promise<string | null> {
  const { hints } = await fails('not_found', places.unit(typed));
  return /^Did you mean (.*)\?$/.exec(hints[0] ?? '')?.[1] ?? null;
}

/** Each begins like a district, ends like one, or has its consonants; no district is called so. */
const OTHER_NAMES =
  `Balli Bally Barli Borli Birla Berlin Raunpur Rompur Rumpur Rimpur Rampuri Gaunpur Gyanpuri Janpur Jaunpuri Bansa Vans Banso Kanpoo Kanp
  Kashinagar Kushnagar Agar Arga Bagpur Bindu Bandi Bonda Bunda Basta Bosti Besti Bhadoli Boduan Chandula Chandolia Deori Devra Utah Firozpur Feroz
  Gaziapur Gazipad Gandi Gonds Hamidpur Humirpur Hapar Hopur Hoper Jalna Jaloni Jhonsi Kesganj Lalatpur Lalipur Lucknwo Mahob Mainpura Mathur
  Mothura Muthur Marut Muradpur Saharsa Shimla Shamla Samoli Satapur Sutapur Unnai Unna Verona Neida Naida Azimgarh Algarh`.split(/\s+/);

describe('nothing is proposed for a name that is no spelling of a known one', () => {
  it.each(OTHER_NAMES)('%s is only said to be unknown', async (typed) => {
    expect(await proposed(typed)).toBeNull();
  });
});

describe('a short form is known as it is listed, and never by its sound', () => {
  it.each(['VNS', 'vns', 'KNP', 'GKP', 'Lko', 'MBD', 'Mrt'])('%s is a district', async (typed) => {
    await expect(places.unit(typed)).resolves.toBeDefined();
  });

  it.each(['Bns', 'Vens', 'Vanes', 'Kanp', 'Kenap', 'Knb', 'Gakap', 'Mbada', 'Mart', 'Lako', 'Lk', 'VN', 'BLI', 'Bali', 'Azim'])(
    '%s leads to no district',
    async (typed) => {
      expect(await proposed(typed)).toBeNull();
    },
  );

  it('a mistyped short form leads to the name of which it is listed as a misspelling: "BUI" is, of Ballia', async () => {
    expect(await proposed('Bui')).toBe('Ballia');
  });
});

describe('another spelling of a name proposes that name, in the script of the screen', () => {
  it.each([
    ['Ballai', 'Ballia'],
    ['Balai', 'Ballia'],
    ['Deorai', 'Deoria'],
    ['Hardio', 'Hardoi'],
    ['Lakhnua', 'Lucknow'],
    ['Noeda', 'Noida (Gautam Buddha Nagar)'],
    ['Auriya', 'Auraiya'],
    ['Orei', 'Orai (Jalaun)'],
    ['Allahbaad', 'Allahabad (Prayagraj)'],
    ['Etwah', 'Etawah'],
    ['Ayudhya', 'Ayodhya'],
    ['Onnao', 'Unnao'],
    ['Sravosti', 'Shravasti'],
    ['Saltanpur', 'Sultanpur'],
    ['Ballai district', 'Ballia'],
    ['SP Ballai', 'Ballia'],
    ['Lucknow Rnge', 'Lucknow Range'],
    ['agra zoan', 'Agra Zone'],
    ['Hazratgnj', 'Hazratganj, Lucknow'],
  ])('%s proposes %s', async (typed, name) => {
    expect(await proposed(typed)).toBe(name);
    const { text } = await fails('not_found', places.unit(typed));
    expect(text.en).not.toMatch(/\p{Script=Devanagari}/u);
  });

  it('can be typed back as it is proposed', async () => {
    for (const typed of ['Noeda', 'Orei', 'Hazratgnj', 'Lucknow Rnge', 'Allahbaad'])
      await expect(places.unit((await proposed(typed)) ?? '')).resolves.toBeDefined();
  });
});

it('one name of two places is proposed with both', async () => {
  expect(await proposed('Akbarpoor')).toBe('Akbarpur (Ambedkar Nagar) or Akbarpur (Kanpur Dehat)');
});
