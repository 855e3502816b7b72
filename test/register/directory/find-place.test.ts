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
/** Listed misspellings that differ from a name by spaces or a nukta, or that the directory has as another name or a former one. */
const READ_OUTRIGHT: ReadonlySet<string> = new Set(
  [
    ['Ambedkarnagar', 'अंबेडकरनगर', 'JP Nagar', 'बलराम पुर', 'बारा बंकी', 'बुलंद शहर', 'Buland Shahar', 'फर्रूखाबाद'],
    ['Gautambudh Nagar', 'G B Nagar', 'GBNagar', 'Gautambudhnagar', 'Gautambuddha Nagar', 'Gautam Buddhnagar', 'जी बी नगर'],
    ['Kanpurdehat', 'कुशी नगर', 'Lakhimpur Khiri', 'Lakhimpurkheri', 'लखीमपुर खिरी', 'Lalit Pur', 'लख़नऊ', 'Maharaj Ganj'],
    ['Muzaffar Nagar', 'मुजफ्फर नगर', 'Pratap Garh', 'प्रताप गढ़', 'Prayag Raj', 'प्रयाग राज', 'प्रयागराज़'],
    ['Raibareli', 'Raebareilly', 'राय बरेली', 'Santkabirnagar', 'Sant Kabirnagar', 'Santkabir Nagar', 'Santkabeer Nagar', 'Santkabeernagar'],
    ['Sita Pur'],
  ].flat(),
);
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
        if (READ_OUTRIGHT.has(spelling)) continue;
        // "Allahbad" is another spelling of a former name, which is named with the district.
        expect([spelling, await proposals(spelling)]).toEqual([
          spelling,
          expect.stringMatching(`^Did you mean (?:${name}|[^,]+ \\(${name}\\))\\?$`),
        ]);
      }
    },
  );

  it.each(
    Object.entries(spellings).flatMap(([name, listed]) => listed.filter((each) => READ_OUTRIGHT.has(each)).map((each) => [each, name])),
  )('"%s" is written otherwise than %s, or is its name too, and read without a question', async (spelling, name) => {
    expect(await places.district(spelling)).toBe(name);
  });
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
    ['Hazratganj', 'commissionerate-lucknow', 'Hazratganj is a police station in Lucknow; taken as Police Commissionerate Lucknow.'],
    ['थाना रसड़ा', 'district-ballia', 'Rasra is a police station in Ballia.'],
    ['DGP', 'hq', '"DGP" is read as UP Police Headquarters.'],
    ['Orai', 'district-jalaun', '"Orai" is the headquarters of Jalaun.'],
  ])('"%s" is %s, and it is said how it was read', async (typed, code, said) => {
    const reader = placesIn(db);
    expect((await reader.unit(typed)).code).toBe(code);
    // The nukta may be written as a letter of its own.
    expect(reader.said.map((text) => text.normalize('NFC'))).toEqual([said.normalize('NFC')]);
  });

  it.each([
    'Etah',
    'एटा',
    'Agra',
    'आगरा',
    'Agra district',
    'Akbarpur, Ambedkar Nagar',
    'district-etah',
    'range-aligarh',
    'Aligarh Range',
    '112',
  ])('"%s" is plain, and nothing is said', async (typed) => {
    const reader = placesIn(db);
    await reader.unit(typed);
    expect(reader.said).toEqual([]);
  });

  it('a former handle that still belongs to its unit is read too', async () => {
    expect((await places.unit('@allahabadpolice')).code).toBe('commissionerate-prayagraj');
    const error = await fails('not_found', places.unit('@agrapolce'));
    expect(error.hints[0]).toBe('Did you mean @agrapolice?');
  });

  it('a unit above the districts is not a district: the filter that is meant is named', async () => {
    const error = await fails('not_found', places.district('Agra Zone'));
    expect(error.message).toBe('Agra Zone is not a district.');
    expect(error.hints.join('\n')).toContain('--unit "Agra Zone"');
    expect((await places.unit('Agra Zone')).code).toBe('zone-agra');
  });

  it.each([
    ['Akbarpur', ['district-ambedkar-nagar', 'district-kanpur-dehat'], 'Ambedkar Nagar or Kanpur Dehat'],
    ['Sikandra', ['commissionerate-agra', 'district-kanpur-dehat'], 'Police Commissionerate Agra or Kanpur Dehat'],
    ['Naugarh', ['district-siddharthnagar', 'district-chandauli'], 'Siddharthnagar or Chandauli'],
    ['नौगढ़', ['district-siddharthnagar', 'district-chandauli'], 'Siddharthnagar or Chandauli'],
    ['Bela', ['district-pratapgarh', 'district-auraiya'], 'Pratapgarh or Auraiya'],
  ])('"%s" can be several places: a terminal asks, elsewhere the choices are named, as they can be typed', async (typed, codes, names) => {
    const error = await fails('bad_input', places.unit(typed));
    expect(error.hints).toEqual([`Type one of them: ${names}; for another place, type its district`]);
    for (const [at, name] of names.split(' or ').entries()) expect((await places.unit(name)).code).toBe(codes[at]);
    const offeredNames = /can mean (.*) or (.*)\.$/.exec(error.message)?.slice(1) ?? [];
    for (const [at, name] of offeredNames.entries())
      expect((await places.unit(name.replace(' (its headquarters)', ''))).code).toBe(codes[at]);
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
  ])('"%s" is read as %s', async (typed, name) => {
    expect(await places.district(typed)).toBe(name);
  });
});

describe('a police station that is the only one of its name', () => {
  it.each([
    ['Rampura', 'district-jalaun', 'Rampura is a police station in Jalaun.'],
    ['Raipur', 'district-sonbhadra', 'Raipur is a police station in Sonbhadra.'],
    ['थाना बिलासपुर', 'district-rampur', 'Bilaspur is a police station in Rampur.'],
  ])('"%s" is taken, and it is said where it is', async (typed, code, said) => {
    const reader = placesIn(db);
    expect((await reader.unit(typed)).code).toBe(code);
    expect(reader.said).toEqual([said]);
  });
});

describe('a police station with its district', () => {
  it.each([
    ['Sikandra Agra', 'commissionerate-agra'],
    ['Agra Sikandra', 'commissionerate-agra'],
    ['Sikandra, Kanpur Dehat', 'district-kanpur-dehat'],
    ['सिकंदरा, आगरा', 'commissionerate-agra'],
    ['थाना रसड़ा जनपद बलिया', 'district-ballia'],
    ['Thana Rasra, district Ballia', 'district-ballia'],
    ['Hazratganj in Lucknow', 'commissionerate-lucknow'],
    ['Hazratganj (Lucknow)', 'commissionerate-lucknow'],
    ['Cantt, Varanasi', 'commissionerate-varanasi'],
    ['Varanasi Cantt', 'commissionerate-varanasi'],
    ['Kanpur Cantt', 'commissionerate-kanpur-nagar'],
    ['Civil Lines, Etah', 'district-etah'],
    ['Kotwali Dehat, Bijnor', 'district-bijnor'],
    ['कोतवाली नगर, एटा', 'district-etah'],
    ['Naugarh, Chandauli', 'district-chandauli'],
    ['Akbarpur, Kanpur Dehat', 'district-kanpur-dehat'],
    ['Noida (Gautam Buddha Nagar)', 'commissionerate-gautam-buddha-nagar'],
  ])('"%s" is read as the unit %s', async (typed, code) => {
    expect((await places.unit(typed)).code).toBe(code);
  });

  it.each(['Tajganj, Etah', 'Nowhere, Agra'])(
    '"%s" is not taken where the district has no such station: its district alone can be typed',
    async (typed) => {
      const error = await fails('not_found', places.unit(typed));
      expect(error.message).toMatch(/^No police station ".*" is known in (?:Etah|Agra)\.$/);
      expect(error.hints).toEqual([expect.stringMatching(/^Type the district alone: (?:Etah|Agra)$/)]);
    },
  );

  it.each(['Dehat Kanpur', 'Agra Etah', 'Nowhere Agra', 'Agra, Etah, Mau', 'Tajganj Etah'])(
    '"%s" is guessed to be no place that it does not name',
    async (typed) => {
      await fails('not_found', places.unit(typed));
    },
  );

  it('a name with commas around it is that name', async () => {
    expect((await places.unit(', Agra,')).code).toBe('commissionerate-agra');
  });
});

describe('a name that police stations of many districts have', () => {
  it.each([
    'Sadar Bazar',
    'sadar bazaar',
    'Cantt',
    'Civil Lines',
    'Chowk',
    'Kotwali',
    'Kotwali Nagar',
    'Thana Cantt',
    'Mandi',
    'Gandhi Nagar',
    'सदर बाजार',
    'सिविल लाइन',
    'कैंट',
    'चौक',
    'थाना कोतवाली',
    'Mahila Thana',
  ])('"%s" is never called the only one: the list is said not to be complete, and how to name the district', async (typed) => {
    for (const choose of [undefined, () => expect.unreachable()]) {
      const error = await fails('bad_input', placesIn(db, choose).unit(typed));
      expect(error.message).toBe(`Many districts have a police station called "${typed}".`);
      expect(error.hints.at(-1)).toBe(`Type the district, alone or after the police station: "${typed}, Etah"`);
      if (error.hints.length > 1) expect(error.hints[0]).toMatch(/^Some of them: .*\(the list of police stations is not complete\)$/);
    }
    expect(await places.district(`${typed}, Etah`)).toBe('Etah');
  });
});

describe('a unit above the districts', () => {
  it.each([
    ['Headquarters', 'hq'],
    ['मुख्यालय', 'hq'],
    ['UP Police', 'hq'],
    ['up police', 'hq'],
    ['DGP', 'hq'],
    ['डीजीपी', 'hq'],
    ['Women Power Line', 'unit-1090'],
    ['वीमेन पावर लाइन', 'unit-1090'],
    ['Dial 112', 'unit-112'],
    ['Railway Police', 'unit-grp'],
    ['यातायात पुलिस', 'unit-traffic'],
    ['Cyber Crime', 'unit-cyber'],
    ['अलीगढ़ रेंज', 'range-aligarh'],
    ['रेंज अलीगढ़', 'range-aligarh'],
    ['परिक्षेत्र अलीगढ़', 'range-aligarh'],
    ['DIG Aligarh Range', 'range-aligarh'],
    ['Allahabad Range', 'range-prayagraj'],
    ['Zone Agra', 'zone-agra'],
    ['ADG Zone Agra', 'zone-agra'],
    ['आगरा ज\u093cोन', 'zone-agra'],
    ['Banaras Zone', 'zone-varanasi'],
    ['Kanpur Nagar Zone', 'zone-kanpur'],
    ['Devipatan range', 'range-devipatan'],
  ])('"%s" is read as the unit %s', async (typed, code) => {
    expect((await places.unit(typed)).code).toBe(code);
  });

  it.each(['Etah Zone', 'Nowhere Range', 'Zone', 'Range'])('"%s" is not found, since it names no such unit', async (typed) => {
    await fails('not_found', places.unit(typed));
  });
});

describe('the code of a district', () => {
  it.each(districts)(
    '$name is read with "unit-", with "district-", with both and with neither, whichever its unit is',
    async ({ name }) => {
      const slug = name.toLowerCase().replaceAll(' ', '-');
      for (const typed of [slug, `unit-${slug}`, `district-${slug}`, `unit-district-${slug}`, `commissionerate-${slug}`])
        expect([typed, (await places.unit(typed)).code, await places.district(typed)]).toEqual([typed, UNIT_OF.get(name), name]);
    },
  );
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
    expect(await proposals(typed)).toBe('');
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
  ])('"%s" is read as the unit %s', async (typed, code) => {
    expect((await places.unit(typed)).code).toBe(code);
  });

  it.each(['SP', 'SSP/DM', 'Commissionerate', 'UP', 'https://x.com/', 'SP Nowhere'])('"%s" is no place', async (typed) => {
    await expect(places.unit(typed)).rejects.toThrow();
  });
});
