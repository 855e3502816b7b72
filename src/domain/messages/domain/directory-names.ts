/** What kinds of units and handles, states of handles and roles of operators are called. */
import type { HandleKind, HandleState, UnitKind } from '../../directory/unit.ts';
import type { Text } from '../text.ts';

export const UNIT_KIND_NAMES: Readonly<Record<UnitKind, Text>> = {
  headquarters: { en: 'headquarters', hi: 'मुख्यालय' },
  zone: { en: 'zone', hi: 'जोन' },
  range: { en: 'range', hi: 'परिक्षेत्र' },
  district: { en: 'district police', hi: 'जनपद पुलिस' },
  commissionerate: { en: 'commissionerate', hi: 'कमिश्नरेट' },
  functional: { en: 'service', hi: 'विशेष इकाई' },
};

export const HANDLE_KIND_NAMES: Readonly<Record<HandleKind, Text>> = {
  state: { en: 'state', hi: 'राज्य' },
  zone: { en: 'zone', hi: 'जोन' },
  range: { en: 'range', hi: 'परिक्षेत्र' },
  district: { en: 'district', hi: 'जनपद' },
  commissionerate: { en: 'commissionerate', hi: 'कमिश्नरेट' },
  unit: { en: 'unit', hi: 'इकाई' },
  traffic: { en: 'traffic', hi: 'यातायात' },
  officer: { en: 'officer', hi: 'अधिकारी' },
  country: { en: 'country', hi: 'देश' },
  coordinator: { en: 'coordinator', hi: 'समन्वयक' },
  press: { en: 'press', hi: 'प्रेस' },
};

export const HANDLE_STATE_NAMES: Readonly<Record<HandleState, Text>> = {
  active: { en: 'active', hi: 'चालू' },
  former: { en: 'former', hi: 'पूर्व' },
  alias: { en: 'alias', hi: 'दूसरा नाम' },
  unverified: { en: 'unverified', hi: 'असत्यापित' },
};

export type RoleName = 'operator' | 'checker' | 'admin' | 'unit' | 'viewer';

export const ROLE_NAMES: Readonly<Record<RoleName, Text>> = {
  operator: { en: 'operator', hi: 'ऑपरेटर' },
  checker: { en: 'checker', hi: 'जाँचकर्ता' },
  admin: { en: 'admin', hi: 'प्रशासक' },
  unit: { en: 'unit', hi: 'इकाई' },
  viewer: { en: 'viewer', hi: 'दर्शक' },
};
