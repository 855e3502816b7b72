/** What `handle check` says of names that are planned for countries. */
import { count } from '../../../text/amounts.ts';
import type { Text } from '../../text.ts';

export const PLANNED_HANDLES = {
  ours: {
    en: 'register planned handles that X finds: a person has made sure that the accounts are ours',
    hi: 'X पर मिले नियोजित हैंडल दर्ज करें: किसी ने सुनिश्चित किया है कि खाते अपने हैं',
  },
  found: (handle: string, country: Text, xId: string, verified: string | null, followers: number | null, since: string | null): Text => ({
    en: `@${handle}, planned for ${country.en}: X has an account of this name, ${xId} (${verified === 'government' ? 'verified as government' : 'not verified as government'}${followers === null ? '' : `, ${count(followers)} followers`}${since === null ? '' : `, since ${since}`})`,
    hi: `@${handle}, ${country.hi} के लिए नियोजित: X पर इस नाम का खाता है, ${xId} (${verified === 'government' ? 'सरकारी खाते के रूप में सत्यापित' : 'सरकारी खाते के रूप में सत्यापित नहीं'}${followers === null ? '' : `, ${count(followers)} फ़ॉलोअर`}${since === null ? '' : `, ${since} से`})`,
  }),
  ask: (found: Text): Text => ({
    en: `${found.en}. It may be a stranger's. Is it ours?`,
    hi: `${found.hi}। वह किसी और का हो सकता है। क्या यह अपना है?`,
  }),
  notRegistered: (found: Text): Text => ({
    en: `${found.en}. It may be a stranger's: nothing was registered.`,
    hi: `${found.hi}। वह किसी और का हो सकता है: कुछ दर्ज नहीं हुआ।`,
  }),
  ifOurs: (handle: string): Text => ({
    en: `If the account is ours: uppolice handle check ${handle} --ours`,
    hi: `यदि खाता अपना है: uppolice handle check ${handle} --ours`,
  }),
  registered: (handle: string, xId: string, country: Text): Text => ({
    en: `@${handle} (${xId}) is the handle of ${country.en} from now on.`,
    hi: `@${handle} (${xId}) अब से ${country.hi} का हैंडल है।`,
  }),
  free: (handle: string, country: Text): Text => ({
    en: `@${handle}, planned for ${country.en}: X has no account of this name yet.`,
    hi: `@${handle}, ${country.hi} के लिए नियोजित: X पर अभी इस नाम का खाता नहीं है।`,
  }),
  suspended: (handle: string, country: Text): Text => ({
    en: `@${handle}, planned for ${country.en}: X has suspended the account of this name. Plan another one.`,
    hi: `@${handle}, ${country.hi} के लिए नियोजित: X ने इस नाम का खाता निलंबित किया है। दूसरा नाम नियोजित करें।`,
  }),
  unsaid: (handle: string, country: Text): Text => ({
    en: `@${handle}, planned for ${country.en}: X said nothing about it. Run it again later.`,
    hi: `@${handle}, ${country.hi} के लिए नियोजित: X ने कुछ नहीं बताया। बाद में फिर चलाएँ।`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
