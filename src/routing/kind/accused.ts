/** Whether a post complains about the police, and at which level: law 5 chooses the addressee by it. */
import type { AccusedPolice } from '../../domain/complaint.ts';
import type { Matter } from '../matter.ts';
import type { Marks } from './marks.ts';

/** Words between who did it and what was done: "दरोगा ने कल रात मेरे भाई को पीटा". */
const DEED_AFTER = 12;
/** The other way round: "beaten by the constable". */
const DEED_BEFORE = 6;

/**
 * Who is accused: whoever of the police did not act, or stands near a word of what the police must not do. What others did ("the thief
 * beat me, police please help") accuses nobody. Null where nobody of the police is accused.
 */
export function accusedPolice(marks: Marks, { words }: Matter): AccusedPolice {
  const refused = marks.has('fir_refused');
  const idle = marks.has('inaction') || marks.has('police_misconduct');
  const thana = marks.has('thana_accused');
  const known = thana || marks.has('district_accused') || marks.has('higher_accused') || marks.has('police');
  if (refused) return level(marks, thana || !(marks.has('district_accused') || marks.has('higher_accused')));
  if (idle && known) return level(marks, thana);
  const didWrong = (actor: Actor) =>
    deedNear(marks.places(actor), marks.places('abuse'), words, actor === 'police') ||
    marks.places(actor).some((at) => isAgainst(words, at));
  if (didWrong('thana_accused')) return 'thana';
  if (didWrong('district_accused')) return 'district';
  if (didWrong('higher_accused')) return 'higher';
  return didWrong('police') ? 'unknown' : null;
}

function level(marks: Marks, thana: boolean): AccusedPolice {
  if (thana) return 'thana';
  if (marks.has('higher_accused')) return 'higher';
  if (marks.has('district_accused')) return 'district';
  return 'unknown';
}

type Actor = 'thana_accused' | 'district_accused' | 'higher_accused' | 'police';

const BY = new Set(['by']);

/** What follows a doer: "पुलिस ने", "police wale", "police are". "पुलिस की मौजूदगी में" and "पुलिस को" follow none. */
const DOES = new Set([
  'ने',
  'ही',
  'द्वारा',
  'वाले',
  'वाला',
  'वालों',
  'ne',
  'wale',
  'wala',
  'walo',
  'valo',
  'is',
  'are',
  'has',
  'have',
  'officer',
  'officers',
  'men',
  'man',
  'personel',
]);

const AGAINST = new Set(['खिलाफ', 'विरुद्ध', 'khilaf', 'khilaaf']);

/** "पुलिस के खिलाफ", "against the police", "against the SP". */
function isAgainst(words: Matter['words'], actor: number): boolean {
  const follows = [2, 3].some((next) => AGAINST.has(words[actor + next]?.form ?? ''));
  return follows || [1, 2].some((back) => words[actor - back]?.form === 'against');
}

function deedNear(actors: readonly number[], deeds: readonly number[], words: Matter['words'], mayBeAsked: boolean): boolean {
  return actors.some((actor) => {
    const doer = !mayBeAsked || [1, 2].some((next) => DOES.has(words[actor + next]?.form ?? ''));
    return deeds.some((deed) => {
      if (deed > actor) return deed - actor <= (doer ? DEED_AFTER : 1);
      return deed < actor && actor - deed <= DEED_BEFORE && words.slice(deed, actor).some((word) => BY.has(word?.form ?? ''));
    });
  });
}
