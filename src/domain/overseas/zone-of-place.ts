/** Which clock a coordinator lives by: that of the city where it is known, else that of the country. */
import { indexText } from '../text/index-text.ts';
import { zonesOf } from './time-zones.ts';

/** Cities in which coordinators work, of the countries that have several clocks; a city after which its zone is called needs no line. */
const CITIES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  US: {
    'America/New_York': [
      ...[
        'new york',
        'new jersey',
        'jersey city',
        'edison',
        'newark',
        'boston',
        'philadelphia',
        'washington',
        'washington dc',
        'atlanta',
        'miami',
      ],
      ...[
        'orlando',
        'tampa',
        'charlotte',
        'raleigh',
        'pittsburgh',
        'cleveland',
        'columbus',
        'cincinnati',
        'baltimore',
        'buffalo',
        'न्यू यॉर्क',
        'न्यूयॉर्क',
      ],
      ...['न्यू जर्सी', 'बोस्टन', 'अटलांटा', 'वाशिंगटन'],
    ],
    'America/Chicago': [
      ...[
        'houston',
        'dallas',
        'austin',
        'san antonio',
        'minneapolis',
        'st louis',
        'milwaukee',
        'kansas city',
        'nashville',
        'memphis',
        'new orleans',
      ],
      ...['शिकागो', 'ह्यूस्टन', 'डलास'],
    ],
    'America/Denver': ['salt lake city', 'albuquerque', 'el paso', 'colorado springs'],
    'America/Los_Angeles': [
      ...[
        'san francisco',
        'san jose',
        'bay area',
        'silicon valley',
        'seattle',
        'san diego',
        'sacramento',
        'portland',
        'las vegas',
        'fremont',
        'oakland',
      ],
      ...['irvine', 'सैन फ्रांसिस्को', 'सिएटल', 'लॉस एंजिल्स', 'लॉस एंजेलिस'],
    ],
  },
  CA: {
    'America/Toronto': [
      'brampton',
      'mississauga',
      'ottawa',
      'montreal',
      'hamilton',
      'london',
      'kitchener',
      'quebec',
      'टोरंटो',
      'ब्रैम्पटन',
      'ब्रैंपटन',
      'ओटावा',
      'मॉन्ट्रियल',
    ],
    'America/Vancouver': ['surrey', 'burnaby', 'victoria', 'abbotsford', 'वैंकूवर'],
    'America/Edmonton': ['calgary', 'कैलगरी', 'एडमोंटन'],
    'America/Regina': ['saskatoon'],
    'America/Halifax': ['dartmouth'],
  },
  AU: {
    'Australia/Sydney': ['canberra', 'newcastle', 'wollongong', 'parramatta', 'सिडनी', 'कैनबरा'],
    'Australia/Melbourne': ['geelong', 'मेलबर्न', 'मेलबोर्न'],
    'Australia/Brisbane': ['gold coast', 'cairns', 'townsville', 'ब्रिस्बेन'],
    'Australia/Adelaide': ['एडिलेड'],
    'Australia/Perth': ['पर्थ'],
  },
};

/** Where most people of a country with several clocks live; for the others the first of its zones does. */
const MAIN: Readonly<Record<string, string>> = {
  US: 'America/New_York',
  CA: 'America/Toronto',
  AU: 'Australia/Sydney',
  AR: 'America/Buenos_Aires',
  BR: 'America/Sao_Paulo',
  CD: 'Africa/Kinshasa',
  CL: 'America/Santiago',
  CY: 'Asia/Nicosia',
  DE: 'Europe/Berlin',
  EC: 'America/Guayaquil',
  ES: 'Europe/Madrid',
  FM: 'Pacific/Ponape',
  GL: 'America/Godthab',
  ID: 'Asia/Jakarta',
  KI: 'Pacific/Tarawa',
  KZ: 'Asia/Almaty',
  MN: 'Asia/Ulaanbaatar',
  MX: 'America/Mexico_City',
  NZ: 'Pacific/Auckland',
  PF: 'Pacific/Tahiti',
  PG: 'Pacific/Port_Moresby',
  PT: 'Europe/Lisbon',
  RU: 'Europe/Moscow',
  UA: 'Europe/Kiev',
};

export interface PlaceZone {
  /** IANA name. */
  readonly zone: string;
  /** The city is not known, and the country has several clocks: it is that of most people there. */
  readonly assumed: boolean;
}

/** `country`: ISO 3166-1 alpha-2. UTC, assumed, where the country has no clock of its own. */
export function zoneOfPlace(country: string, city: string | null): PlaceZone {
  const zones = zonesOf(country);
  const [first] = zones;
  if (first === undefined) return { zone: 'UTC', assumed: true };
  if (zones.length === 1) return { zone: first, assumed: false };
  const known = city === null ? undefined : zoneOfCity(country, city, zones);
  if (known !== undefined) return { zone: known, assumed: false };
  const main = MAIN[country];
  return { zone: main !== undefined && zones.includes(main) ? main : first, assumed: true };
}

function zoneOfCity(country: string, city: string, zones: readonly string[]): string | undefined {
  const key = keyOf(city);
  const named = zones.find((zone) => keyOf((zone.split('/').at(-1) ?? '').replaceAll('_', ' ')) === key);
  if (named !== undefined) return named;
  return Object.entries(CITIES[country] ?? {}).find(([, cities]) => cities.some((name) => keyOf(name) === key))?.[0];
}

/** Accents make no difference: San José, Montréal. */
function keyOf(city: string): string {
  return indexText(city.normalize('NFD').replace(/[\u0300-\u036F]/g, ''));
}
