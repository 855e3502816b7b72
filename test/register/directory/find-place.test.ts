/** Every spelling of every unit and district, read as a unit and as a district; and names that are mistyped. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import districts from '../../../data/directory/districts.json' with { type: 'json' };
import units from '../../../data/directory/units.json' with { type: 'json' };
import sharedSeats from '../../../data/directory/shared-seats.json' with { type: 'json' };
import seats from '../../../data/gazetteer/seats.json' with { type: 'json' };
import spellings from '../../../data/gazetteer/spellings.json' with { type: 'json' };
import type { Db } from '../../../src/db/db.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import { initialiseRegister } from '../../../src/register/directory/initialise.ts';
import { thanasNamed } from '../../../src/routing/gazetteer/thana-names.ts';
import { ACTOR } from '../../support/docket-fixture.ts';
import { fails } from '../../support/fails.ts';
import { placesIn } from '../../support/places.ts';

const UNIT_OF = new Map(units.flatMap(({ code, district }) => (district === null ? [] : [[district, code] as const])));
/** Seats of two districts, and those that have a police station of the same name in another one. */
const SHARED: readonly string[] = sharedSeats;
type Lists = Readonly<Record<string, readonly string[] | undefined>>;

let db: Db;
let places: ReturnType<typeof placesIn>;

beforeAll(async () => {
  ({ db } = await createDb(':memory:'));
  await initialiseRegister(db, { actor: ACTOR, now: new Date('2026-11-02T06:00:00.000Z') });
  places = placesIn(db);
});
afterAll(() => db.close());

async function proposals(typed: string): Promise<string> {
  const error = await fails('not_found', places.unit(typed));
  expect((await fails('not_found', places.district(typed))).hints).toEqual(error.hints);
  expect(error.hints.at(-1)).toBe('See all units: uppolice unit list');
  return error.hints[0]?.startsWith('Did you mean ') ? error.hints[0] : '';
}

it('the list of shared seats holds every seat whose name a police station of another district has, and no other', () => {
  const shared = districts.flatMap(({ name, seats: own }) =>
    [...own, ...((seats as Lists)[name] ?? [])].filter((seat) =>
      thanasNamed(seat).some(({ isSpelled, districts: there }) => isSpelled && there.some((district) => district !== name)),
    ),
  );
  expect([...new Set(shared)].sort()).toEqual([...sharedSeats].sort());
});

describe('a district', () => {
  it.each(districts)('$name is read alike under each of its spellings, as a district and as a unit', async (district) => {
    const { name, nameHi, lgdCode, otherNames, formerNames } = district;
    const towns = [...district.seats, ...((seats as Lists)[name] ?? [])].filter((seat) => !SHARED.includes(seat));
    const typed = [name, nameHi, String(lgdCode), ...otherNames, ...formerNames, ...towns];
    for (const spelling of [...typed, ...typed.map((one) => one.toUpperCase()), ...typed.map((one) => ` ${one.replaceAll(' ', '')} `)]) {
      expect([spelling, await places.district(spelling), (await places.unit(spelling)).code]).toEqual([spelling, name, UNIT_OF.get(name)]);
    }
  });

  it.each(Object.entries(spellings))(
    '%s is proposed for each of its usual misspellings, and nothing else is',
    async (name, misspellings) => {
      for (const spelling of misspellings) {
        const read = await places.district(spelling).catch(() => null);
        // "Allahbad" is another spelling of a former name, which is named with the district.
        if (read === null)
          expect([spelling, await proposals(spelling)]).toEqual([
            spelling,
            expect.stringMatching(`^Did you mean (?:${name}|[^,]+ \\(${name}\\))\\?$`),
          ]);
        else expect([spelling, read]).toEqual([spelling, name]);
      }
    },
  );
});

describe('a unit', () => {
  it.each(units)('$code is read by its code, with or without "unit-", and by its names', async ({ code, nameEn, nameHi, district }) => {
    for (const spelling of [
      code,
      code.toUpperCase(),
      code.replace(/^unit-/, ''),
      code.replaceAll('-', ' '),
      nameEn,
      nameHi,
      nameEn.toLowerCase(),
    ]) {
      expect([spelling, (await places.unit(spelling)).code]).toEqual([spelling, code]);
      if (district !== null) expect([spelling, await places.district(spelling)]).toEqual([spelling, district]);
      else await fails('not_found', places.district(spelling));
    }
  });
});

describe('what was typed', () => {
  it.each([
    ['Noida', 'commissionerate-gautam-buddha-nagar', '"Noida" is read as Police Commissionerate Gautam Buddha Nagar.'],
    ['Fatehgarh', 'district-farrukhabad', '"Fatehgarh" is the headquarters of Farrukhabad.'],
    ['@agrapolice', 'commissionerate-agra', '@agrapolice belongs to Police Commissionerate Agra.'],
    ['Etahpolice', 'district-etah', '@Etahpolice belongs to Etah.'],
    [
      'Hazratganj',
      'commissionerate-lucknow',
      '"Hazratganj" is read as the police station Hazratganj in Lucknow; if another place is meant, type its unit, as commissionerate-lucknow.',
    ],
    [
      'थाना रसड़ा',
      'district-ballia',
      '"थाना रसड़ा" is read as the police station रसड़ा in Ballia; if another place is meant, type its unit, as district-ballia.',
    ],
    ['Orai', 'district-jalaun', '"Orai" is the headquarters of Jalaun.'],
    ['Agra', 'commissionerate-agra', '"Agra" is read as Police Commissionerate Agra.'],
  ])('"%s" is %s, and it is said how it was read', async (typed, code, said) => {
    const reader = placesIn(db);
    expect((await reader.unit(typed)).code).toBe(code);
    // The nukta may be written as a letter of its own.
    expect(reader.said.map((text) => text.normalize('NFC'))).toEqual([said.normalize('NFC')]);
  });

  it.each(['Etah', 'एटा', 'district-etah', 'range-aligarh', 'Aligarh Range', '112'])(
    '"%s" is plain, and nothing is said',
    async (typed) => {
      const reader = placesIn(db);
      await reader.unit(typed);
      expect(reader.said).toEqual([]);
    },
  );

  it('a former handle that still belongs to its unit is read too', async () => {
    expect((await places.unit('@allahabadpolice')).code).toBe('commissionerate-prayagraj');
    const error = await fails('not_found', places.unit('@agrapolce'));
    expect(error.hints[0]).toBe('Did you mean @agrapolice?');
  });

  it('a unit above the districts is not a district: the filter that is meant is named', async () => {
    const error = await fails('not_found', places.district('Agra Zone'));
    expect(error.hints.join('\n')).toContain('--unit zone-agra');
  });

  it.each([
    ['Akbarpur', ['district-ambedkar-nagar', 'district-kanpur-dehat']],
    ['Sikandra', ['commissionerate-agra', 'district-kanpur-dehat']],
    ['Naugarh', ['district-siddharthnagar', 'district-chandauli']],
    ['नौगढ़', ['district-siddharthnagar', 'district-chandauli']],
    ['Bela', ['district-pratapgarh', 'district-auraiya']],
  ])('"%s" can be several places: a terminal asks, elsewhere the choices are named', async (typed, codes) => {
    const error = await fails('bad_input', places.unit(typed));
    expect(error.hints).toEqual([`Type one of them: ${codes.join(' or ')}`]);
    let offered: readonly string[] = [];
    const asking = placesIn(db, (values) => {
      offered = values;
      return values.at(-1) ?? '';
    });
    expect((await asking.unit(typed)).code).toBe(codes.at(-1));
    expect(offered).toEqual(codes);
    expect(asking.said).toEqual([]);
  });

  it.each(['—', '@', 'Atlantis'])('"%s" is no place', async (typed) => {
    expect(await proposals(typed)).toBe('');
  });
});

describe('a former name', () => {
  it.each([
    ['CSM Nagar', 'Amethi'],
    ['छत्रपति शाहूजी महाराज नगर', 'Amethi'],
    ['Prayag', 'Prayagraj'],
    ['प्रयाग', 'Prayagraj'],
    ['Prabuddh Nagar', 'Shamli'],
    ['Prabudhnagar', 'Shamli'],
    ['Panchshil Nagar', 'Hapur'],
    ['Bhim Nagar', 'Sambhal'],
    ['Bhimnagar', 'Sambhal'],
    ['Mahamaya Nagar', 'Hathras'],
    ['Kanshi Ram Nagar', 'Kasganj'],
    ['कांशीराम नगर', 'Kasganj'],
    ['Ramabai Nagar', 'Kanpur Dehat'],
    ['JP Nagar', 'Amroha'],
    ['Sant Ravidas Nagar', 'Bhadohi'],
  ])('"%s" is %s', async (typed, name) => {
    expect(await places.district(typed)).toBe(name);
  });
});

describe('a police station that is the only one of its name', () => {
  it.each([
    ['Rampura', 'district-jalaun', 'Jalaun'],
    ['Raipur', 'district-sonbhadra', 'Sonbhadra'],
    ['थाना बिलासपुर', 'district-rampur', 'Rampur'],
  ])('"%s" is taken where nothing is written, with the district and the code to type: %s', async (typed, code, district) => {
    const reader = placesIn(db);
    expect((await reader.unit(typed)).code).toBe(code);
    expect(reader.said).toEqual([expect.stringContaining(` in ${district}; `)]);
    expect(reader.said[0]).toContain(code);
  });

  it('is refused where something is written and nobody can be asked', async () => {
    const reader = placesIn(db, undefined, 'refuse');
    const error = await fails('bad_input', reader.unit('Rampura'));
    expect(error.text.en).toContain('Rampura in Jalaun');
    expect(error.hints).toEqual([expect.stringContaining('district-jalaun')]);
    expect((await reader.unit('Jalaun')).code).toBe('district-jalaun');
  });

  it('is asked about where something is written on a terminal', async () => {
    const asked: string[] = [];
    const reader = placesIn(db, undefined, { ask: async (question) => void asked.push(question.en) });
    expect((await reader.unit('Rampura')).code).toBe('district-jalaun');
    expect(asked).toEqual([expect.stringContaining('Rampura in Jalaun. Is that meant?')]);
    expect(reader.said).toEqual([]);
  });
});

describe('a name that is mistyped', () => {
  it.each([
    ['Luckhnow', 'Lucknow'],
    ['Mauthra', 'Mathura'],
    ['Muzzafarnagar', 'Muzaffarnagar'],
    ['Bulandsahar', 'Bulandshahr'],
    ['Sultanpoor', 'Sultanpur'],
    ['Noidaa', 'Noida (Gautam Buddha Nagar)'],
    ['Gondaa', 'Gonda'],
    ['Bnda', 'Banda'],
    ['Bareich', 'Bahraich'],
    ['Bahreilly', 'Bareilly'],
    ['Bandaa', 'Banda'],
    ['Bastee', 'Basti'],
    ['Ballya', 'Ballia'],
    ['Etaah', 'Etah'],
    ['Etawha', 'Etawah'],
    ['Hapurr', 'Hapur'],
    ['Hardoy', 'Hardoi'],
    ['Sambhaal', 'Sambhal'],
    ['Shamlee', 'Shamli'],
    ['Mathoora', 'Mathura'],
    ['Kanpoor', 'Kanpur (Kanpur Nagar)'],
    ['Kanpur Dehaat', 'Kanpur Dehat'],
    ['Allahbad', 'Allahabad (Prayagraj)'],
    ['Faizabaad', 'Faizabad (Ayodhya)'],
    ['Banras', 'Banaras (Varanasi)'],
    ['Padrona', 'Padarauna (Kushinagar)'],
    ['हाथरश', 'Hathras'],
    ['कानपूर', 'Kanpur (Kanpur Nagar)'],
  ])('"%s" is proposed as %s alone', async (typed, name) => {
    expect(await proposals(typed)).toBe(`Did you mean ${name}?`);
  });

  it.each([
    'Noda',
    'Goida',
    'Gnda',
    'Ganga',
    'Banga',
    'Ballab',
    'Balsi',
    'Bisti',
    'Etaw',
    'Etat',
    'Hapoi',
    'Hadoi',
    'Hapurdoi',
    'Samli Bazar X',
    'Shambhli',
    'Maura X',
    'Kanpur Nehat',
    'Kanpur Dagar',
    'Ghazibur',
    'Ghazepabad',
    'Jalaunpur',
    'Rampurdoi',
    'Hamirabad',
    'Firozpur X',
    'Fatehabad X',
    'Moradpur X',
    'Sitabad',
    'Lalitabad',
    'Bareillich',
    'Bahrailly X',
    'Mainbad',
    'Chandoot',
    'Kasambi X',
    'Kannaunj X',
    'Unnauj',
    'Delhi',
    'Patna',
    'Kathmandu',
  ])('"%s" is no other spelling of any name: no district is proposed for it', async (typed) => {
    const read = await places.district(typed).catch(() => null);
    // A village of that name may have a police station; no district may be guessed.
    if (read === null) expect(await proposals(typed)).toBe('');
    else expect.unreachable(`${typed} was read as ${read}`);
  });
});

describe('a place with the words that people put around it', () => {
  it.each([
    ['Lucknow Commissionerate', 'commissionerate-lucknow'],
    ['Commissionerate, Kanpur Nagar', 'commissionerate-kanpur-nagar'],
    ['वाराणसी कमिश्नरेट', 'commissionerate-varanasi'],
    ['कमिश्नरेट आगरा', 'commissionerate-agra'],
    ['Ghaziabad Police Commissionerate', 'commissionerate-ghaziabad'],
    ['SP Etah', 'district-etah'],
    ['ssp mathura', 'district-mathura'],
    ['SSP/DM Mathura', 'district-mathura'],
    ['एसपी एटा', 'district-etah'],
    ['SP, Police District Ballia', 'district-ballia'],
    ['जिला-एटा', 'district-etah'],
    ['ज़िला – मऊ', 'district-mau'],
    ['Janpad-Hathras', 'district-hathras'],
    ['UP 112', 'unit-112'],
    ['यूपी-112', 'unit-112'],
    ['https://x.com/mathurapolice', 'district-mathura'],
    ['x.com/mathurapolice/', 'district-mathura'],
    ['https://mobile.twitter.com/mathurapolice?lang=hi', 'district-mathura'],
  ])('"%s" is %s', async (typed, code) => {
    expect((await places.unit(typed)).code).toBe(code);
  });

  it.each(['SP', 'SSP/DM', 'Commissionerate', 'UP', 'https://x.com/', 'SP Nowhere'])('"%s" is no place', async (typed) => {
    await expect(places.unit(typed)).rejects.toThrow();
  });
});
