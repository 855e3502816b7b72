/** The words for a handle that nobody of its unit reads any more, as X describes its account. */
import type { AccountState } from '../../../directory/unit.ts';
import type { Text } from '../../text.ts';

export const ACCOUNT_WORDS = {
  suspended: { en: 'is suspended on X', hi: 'X पर निलंबित है' },
  renamed: { en: 'goes by another name on X now', hi: 'X पर अब दूसरे नाम से है' },
  gone: { en: 'is no longer on X', hi: 'X पर अब नहीं है' },
  squatted: { en: 'belongs to somebody else on X now', hi: 'X पर अब किसी और का है' },
} as const satisfies Record<Exclude<AccountState, 'found'>, Text>;
