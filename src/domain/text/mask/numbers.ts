/** Finds numbers of phones, accounts, Aadhaar and cards, in digits or words, whatever stands between their parts. */
import { FOUND, type Masking } from './masking.ts';
import { digitsOfWord } from './number-words.ts';

interface Part {
  readonly from: number;
  readonly to: number;
  /** Empty for a word. */
  readonly digits: string;
  /** How many digits it stands for. */
  readonly count: number;
}

/** Parts of a number: digits or number words with nothing but signs and spaces between them. */
type Run = readonly Part[];

const LETTER = /[\p{L}\p{M}]/u;
const FOUND_CODE = FOUND.charCodeAt(0);
/** UTF-16 units between two parts; an emoji has two or more. */
const WIDEST_GAP = 8;
/** What people put between the parts of any number; other signs only where the whole looks like a phone or an identity number. */
const USUAL_GAP = /^[\s().-]{0,3}$/;
const LONG = 10;
/** Accounts have nine digits or more; what is shorter and in one piece is a serial, a PIN code or an amount. */
const LONG_IN_ONE_PIECE = 9;
const LONG_IN_WORDS = 9;
const PHONE = /^(?:0091|091|91|0)?[6-9]\d{9}$|^0[1-9]\d{9}$/;
const PHONE_PREFIX = /^(?:0091|091|91|0)$/;
const LONGEST_NUMBER = 16;
const GROUPS_OF_FOUR = /^(?:\d{4}){3,4}$/;
/** Behind such a word shorter numbers count too. */
const CALLED =
  /(?:phone|\bph|mobile|\bmob|\bcall|contact|whats ?app|\btel|landline|helpline|account|acct|\ba\/c|\bac|khata|aadhaa?r|फोन|फ़ोन|मोबाइल|मोबाईल|मो|कॉल|व्हाट्सएप|व्हाट्सऐप|वाट्सएप|दूरभाष|संपर्क|सम्पर्क|खाता|खाते|एकाउंट|अकाउंट|आधार)[\s:.#=*(-]{0,4}(?:(?:numbers?|num|nos?|is|card|नंबर|नम्बर|नं|न|संख्या|क्रमांक|कार्ड|है)[\s:.#=*(-]{0,4}){0,3}/giu;
const LONG_IF_CALLED = 6;
/** Behind such a word stand sections of law. */
const SECTION =
  /(?:धाराओं|धारा(?:[\u090F][\u0901\u0902])?|section|sections|sec|\bu\/s|ipc|bns|crpc|bnss|भादवि|भा०द०वि०|आईपीसी|बीएनएस)[^\p{L}\p{N}]{0,4}/giu;
const HIGHEST_SECTION = 599;
const MONEY_BEFORE = /(?:₹|\brs|\binr|रु|रुपये|रुपए)[\s.०/-]{0,3}$/iu;
const MONEY_BEHIND = /^\s{0,2}(?:\/-|rs|rupees|inr|रु|lakh|crore|लाख|करोड़)/iu;

export function maskNumbers(masking: Masking): void {
  const { text } = masking;
  const runs = runsOf(text);
  if (runs.length === 0) return;
  const cues = { called: endsOf(CALLED, text), sections: endsOf(SECTION, text) };
  for (const run of runs) for (const part of withoutLongPieces(masking, text, run)) maskRun(masking, part, text, cues);
  masking.settle();
}

/** Where numbers begin that stand behind such a word. */
interface Cues {
  readonly called: ReadonlySet<number>;
  readonly sections: ReadonlySet<number>;
}

function endsOf(pattern: RegExp, text: string): Set<number> {
  return new Set(Array.from(text.matchAll(pattern), ({ 0: found, index }) => index + found.length));
}

/** Those that could be long enough. */
function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let run: Part[] = [];
  const end = () => {
    if (run.length > 0 && total(run) >= LONG_IF_CALLED) runs.push(run);
    run = [];
  };
  for (let from = 0; from < text.length; ) {
    const kind = kindOf(text, from);
    let to = from + 1;
    while (to < text.length && kindOf(text, to) === kind) to++;
    if (kind !== 'sign') {
      const last = run.at(-1);
      const count = kind === 'digit' ? to - from : kind === 'letter' ? countOf(text, from, to) : 0;
      if (last && (count === 0 || from - last.to > WIDEST_GAP)) end();
      if (count > 0) run.push({ from, to, digits: kind === 'digit' ? text.slice(from, to) : '', count });
    }
    from = to;
  }
  end();
  return runs;
}

function countOf(text: string, from: number, to: number): number {
  return digitsOfWord(text.slice(from, to), kindOf(text, from - 1) === 'digit' || kindOf(text, to) === 'digit');
}

function kindOf(text: string, at: number): 'digit' | 'letter' | 'found' | 'sign' {
  const code = text.charCodeAt(at);
  if (code >= 0x30 && code <= 0x39) return 'digit';
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) ? 'letter' : 'sign';
  if (code >= 0x0900 && code <= 0x0963) return 'letter';
  if (code === FOUND_CODE) return 'found';
  return LETTER.test(text[at] ?? '') ? 'letter' : 'sign';
}

/** Hides each piece that is long enough by itself, with the country's code before it; yields what is left between them. */
function* withoutLongPieces(masking: Masking, text: string, run: Run): Generator<Run> {
  let left: Part[] = [];
  for (const part of run) {
    if (part.digits.length < LONG_IN_ONE_PIECE) {
      left.push(part);
      continue;
    }
    const prefix = left.at(-1);
    const belongs = prefix && PHONE_PREFIX.test(prefix.digits) && USUAL_GAP.test(text.slice(prefix.to, part.from));
    if (belongs) left.pop();
    if (left.length > 0) yield left;
    masking.hide(belongs ? prefix.from : part.from, part.to);
    left = [];
  }
  if (left.length > 0) yield left;
}

function maskRun(masking: Masking, run: Run, text: string, cues: Cues): void {
  const [first] = run;
  if (!first || total(run) < LONG_IF_CALLED) return;
  if (run.some(({ digits }) => digits === '')) {
    if (total(run) >= LONG_IN_WORDS) hideParts(masking, run);
    return;
  }
  if (areSections(run, cues.sections.has(first.from))) return;
  const inUse = segments(text, run);
  if (cues.called.has(first.from) && inUse.some((segment) => total(segment) >= LONG_IF_CALLED)) {
    hideParts(masking, run);
    return;
  }
  if (total(run) < LONG || isMoney(text, run)) return;
  for (const segment of inUse) if (total(segment) >= LONG && !areSections(segment, false)) hideParts(masking, segment);
  if (inUse.length > 1) hideWindows(masking, run);
}

/** Neighbouring parts that together are a phone or an identity number; the longest from each on. */
function hideWindows(masking: Masking, run: Run): void {
  for (let first = 0; first < run.length; first++) {
    const begin = run[first]?.digits ?? '';
    if (begin.length !== 4 && !/^[06-9]/.test(begin)) continue;
    let digits = '';
    let end = first;
    for (let last = first; last < run.length && digits.length <= LONGEST_NUMBER; last++) {
      digits += run[last]?.digits ?? '';
      if (digits.length >= LONG && isNumber(digits, run, first, last)) end = last + 1;
    }
    if (end === first) continue;
    hideParts(masking, run.slice(first, end));
    first = end - 1;
  }
}

function isNumber(digits: string, run: Run, first: number, last: number): boolean {
  if (PHONE.test(digits)) return true;
  return GROUPS_OF_FOUR.test(digits) && run.slice(first, last + 1).every((part) => part.digits.length === 4);
}

/** Parts between which people put usual gaps. */
function segments(text: string, run: Run): Run[] {
  const found: Part[][] = [];
  for (const part of run) {
    const segment = found.at(-1);
    const last = segment?.at(-1);
    if (segment && last && USUAL_GAP.test(text.slice(last.to, part.from))) segment.push(part);
    else found.push([part]);
  }
  return found;
}

/** `323/504/506`: three digits each, as sections of law have; two or one only behind a word that says so. */
function areSections(run: Run, named: boolean): boolean {
  return (
    run.length >= (named ? 1 : 3) &&
    run.every(({ digits }) => (named ? digits.length <= 3 : digits.length === 3) && Number(digits) <= HIGHEST_SECTION)
  );
}

/** `₹1,25,00,00,000`: groups as amounts have them, and a word or sign of money beside them. */
function isMoney(text: string, run: Run): boolean {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last || !/^\d{1,3}(?:,\d{2,3})*(?:\.\d{1,2})?$/.test(text.slice(first.from, last.to))) return false;
  return MONEY_BEFORE.test(text.slice(Math.max(0, first.from - 12), first.from)) || MONEY_BEHIND.test(text.slice(last.to, last.to + 12));
}

function total(run: Run): number {
  return run.reduce((sum, { count }) => sum + count, 0);
}

/** Words disappear whole; of digits the last two of the number stay. */
function hideParts(masking: Masking, run: Run): void {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return;
  if (run.every(({ digits }) => digits !== '')) masking.hide(first.from, last.to);
  else for (const { from, to, count } of run) masking.replace(from, to, 'x'.repeat(count));
}
