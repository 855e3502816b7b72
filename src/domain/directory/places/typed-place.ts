/** The forms in which people write a place: with its kind, with the office of its chief, as a handle, as a police station with its district. */
import { lazily } from '../../lazily.ts';
import { indexText } from '../../text/index-text.ts';
import type { UnitKind } from '../unit.ts';

/**
 * What people put before or behind a name: "जिला बलिया", "Agra district", "Ballia Police", "unit-agra", "Lucknow Commissionerate"; and the office of
 * its chief: "SP Etah", "SSP/DM Agra".
 */
const OF_KIND = 'district|distt|dist|zilla|zila|jila|jilla|janpad|police|commissionerate|जिला|ज़िला|जनपद|पुलिस|कमिश्नरेट|पुलिस आयुक्तालय';
const OFFICES = 'ssp|sp|dm|cp|dcp|एसएसपी|एसपी|डीएम|एस एस पी|एस पी';
const BETWEEN = String.raw`[\s,./\p{Pd}]+`;
const before = lazily(() => new RegExp(String.raw`^(?:unit-)?(?:(?:${OF_KIND}|${OFFICES}|(?:up|यूपी)(?=${BETWEEN}\d))${BETWEEN})*`, 'iu'));
const behind = lazily(() => new RegExp(`(?:${BETWEEN}(?:${OF_KIND}|city|town|शहर|नगर क्षेत्र))+$`, 'iu'));
/** The state, which needs no naming here: "Agra, UP", "आगरा (उ.प्र.)". */
const STATE = String.raw`u\.?\s?p\.?|uttar\s?pradesh|यूपी|यू\.?पी\.?|उ\.?\s?प्र\.?|उ[0०॰]\s?प्र[0०॰]|उत्तर\s?प्रदेश|india|bharat|भारत`;
const stateBehind = lazily(() => new RegExp(String.raw`(?:[\s,;(\p{Pd}]+(?:${STATE})[).\s]*)+$`, 'iu'));

/** A handle that cannot be anything else: with its sign, or as the address of its profile. */
const HANDLE = /^(?:[@＠]|(?:https?:\/\/)?(?:www\.|mobile\.)?(?:x|twitter)\.com\/@?)(\w+)\/?(?:[?#].*)?$/i;

export function handleIn(typed: string): string | undefined {
  return HANDLE.exec(typed.trim())?.[1];
}

/** As it was typed, then without what was put around the name: a name may itself hold such a word. */
export function withoutKind(typed: string): string[] {
  const plain = withoutState(typed);
  return [typed, plain, plain.replace(before(), ''), plain.replace(behind(), ''), plain.replace(before(), '').replace(behind(), '')];
}

function withoutState(typed: string): string {
  return typed.normalize('NFC').trim().replace(stateBehind(), '');
}

/** The words for a zone and a range, and the ranks of those who head them. */
const LEVELS: readonly (readonly [UnitKind, string])[] = [
  ['zone', 'zone|जोन|ज\u093cोन'],
  ['range', 'range|परिक्षेत्र|रेंज|रेन्ज'],
];
const CHIEFS = 'adg|ig|dig|एडीजी|आईजी|डीआईजी';
const levelForms = lazily(() =>
  LEVELS.map(([kind, words]) => ({
    kind,
    before: new RegExp(`^(?:unit-)?(?:(?:${CHIEFS})${BETWEEN})?(?:${words})${BETWEEN}`, 'iu'),
    behind: new RegExp(`${BETWEEN}(?:${words})$`, 'iu'),
    chief: new RegExp(`^(?:(?:${CHIEFS})${BETWEEN})`, 'iu'),
  })),
);

/** A zone or range by the place that it is named after: "Aligarh Range", "रेंज अलीगढ़", "ADG Zone Agra". */
export function levelIn(typed: string): { readonly kind: UnitKind; readonly of: string } | null {
  const plain = typed.normalize('NFC').trim();
  for (const { kind, before, behind, chief } of levelForms()) {
    const of = before.test(plain) ? plain.replace(before, '') : behind.test(plain) ? plain.replace(behind, '').replace(chief, '') : '';
    if (of !== '') return { kind, of };
  }
  return null;
}

/** A town or police station, and the district in which it was said to be. */
export interface WithDistrict {
  readonly name: string;
  readonly district: string;
  /** They were written apart, so that the second certainly is meant as the place of the first. */
  readonly apart: boolean;
}

/** "Cantt, Varanasi", "Noida (Gautam Buddha Nagar)", "Sikandra Agra", "Varanasi Cantt", "थाना रसड़ा जनपद बलिया": each way to read it. */
export function withDistrict(typed: string): WithDistrict[] {
  const parts = withoutState(typed)
    .split(/[,()،;]|\s\p{Pd}\s|\sin\s/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [first, second, ...more] = parts;
  if (first === undefined || more.length > 0) return [];
  if (second !== undefined) return bothWays(first, second, true);
  const words = first.split(/\s+/);
  return words.slice(1).flatMap((_, at) => bothWays(words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' '), false));
}

function bothWays(one: string, other: string, apart: boolean): WithDistrict[] {
  return [
    { name: one, district: other, apart },
    { name: other, district: one, apart },
  ];
}

/** Case, spaces, hyphens and the ways in which Hindi is written make no difference. */
export function folded(name: string): string {
  return indexText(name).replaceAll(' ', '');
}
