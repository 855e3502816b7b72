/** Tells roads, railway lines and trains that are called after a place from the place itself. */
import { listForm } from '../text/word.ts';
import type { KnownWord } from '../words/vocabulary.ts';
import type { NearbyWords } from './nearby-words.ts';

export function isRoad(nearby: NearbyWords): boolean {
  return (nearby.is(1, 'road') || isTollGate(nearby.word(1))) && !nearby.isSeparated(1);
}

/** "हापुड़ चुंगी": an old toll gate, called after the town that its road leads to. */
const TOLL_GATES = new Set(['चुंगी', 'chungi'].map(listForm));

function isTollGate(word: KnownWord | null): boolean {
  return word !== null && TOLL_GATES.has(word.form);
}

/** "दादरी रेलवे रोड", "Dadri main GT road": such a road is in the town. */
const ROADS_OF_TOWNS = new Set(
  [
    'रेलवे',
    'स्टेशन',
    'मेन',
    'मुख्य',
    'जीटी',
    'रिंग',
    'कोर्ट',
    'मंडी',
    'बाईपास',
    'बाइपास',
    'railway',
    'station',
    'main',
    'gt',
    'ring',
    'court',
    'mandi',
    'bypass',
    'mall',
  ].map(listForm),
);
const LETTERS_OF_ROAD = 3;

export function isRoadOfTown(nearby: NearbyWords): boolean {
  if (!ROADS_OF_TOWNS.has(nearby.word(1)?.form ?? '') || nearby.isSeparated(1)) return false;
  for (let at = 2; at <= 1 + LETTERS_OF_ROAD; at += 1) if (nearby.is(at, 'road')) return true;
  return false;
}

export function isRailwayLine(nearby: NearbyWords): boolean {
  // "gorakhpur line par"
  if (LINES.has(nearby.word(1)?.form ?? '') && ON.has(nearby.word(2)?.form ?? '') && !nearby.isSeparated(1)) return true;
  return !isRoadOfTown(nearby) && nearby.is(1, 'railway') && nearby.within(3, 'track') && !nearby.is(2, 'near');
}

const ON = new Set(['पर', 'par', 'pe', 'pr', 'में', 'me', 'mein'].map(listForm));
const LINES = new Set(['लाइन', 'line', 'ट्रैक', 'track', 'पटरी', 'patri'].map(listForm));

export function isTrain(nearby: NearbyWords): boolean {
  if (nearby.isSeparated(1)) return false;
  // "Gorakhpur LTT train"
  const between = nearby.word(1);
  return nearby.is(1, 'rail') || (nearby.is(2, 'rail') && between !== null && between.cuesLow === 0 && between.cuesHigh === 0);
}
