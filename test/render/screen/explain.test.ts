/** The reader's reasons on the screen: marked words, each piece in words, what follows. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULE_WORDS } from '../../../src/domain/messages/screen/words/rule-words.ts';
import type { Lang } from '../../../src/domain/messages/text.ts';
import { displayWidth } from '../../../src/render/screen/display-width.ts';
import { renderReading } from '../../../src/render/screen/explain.ts';
import { ruleWords } from '../../../src/render/words/rule-words.ts';
import { createReader } from '../../../src/routing/reader.ts';

const reader = createReader();

function explain(text: string, lang: Lang = 'en', look = { colour: false, columns: 80 }): string {
  const reading = reader.read({ text, tagged: [], authorLocation: null, hasMedia: false });
  return renderReading(text, reading, { explain: true, lang }, look);
}

describe('locate --explain', () => {
  it('marks the words, says what each means, and concludes', () => {
    const shown = explain('थाना रसड़ा जनपद बलिया में चोरी');
    expect(shown).toContain('थाना [✓ रसड़ा] जनपद [✓ बलिया] में चोरी');
    expect(shown).toMatch(/✓ “बलिया” .* → Ballia \(0\.\d\d\)/);
    expect(shown).toMatch(/So: Ballia \d+ %, without asking/);
  });

  describe('signs', () => {
    const RIVAL = 'हम बस्ती के हैं, घटना गोंडा की है, लखनऊ मेल से लौटे थे';

    it('tell what speaks for the district, for another one and against it', () => {
      const shown = explain(RIVAL);
      expect(shown).toContain('[≠ बस्ती]');
      expect(shown).toContain('[✓ गोंडा]');
      expect(shown).toContain('[✗ लखनऊ]');
      expect(shown).toMatch(/≠ “बस्ती” .* → Basti/);
      expect(shown).toMatch(/✓ “गोंडा” .* → Gonda/);
      expect(shown).toMatch(/✗ “लखनऊ”/);
    });

    it.each([
      ['en', '✓ for this district · ≠ for another district · ✗ against'],
      ['hi', '✓ इस जनपद के पक्ष में · ≠ किसी अन्य जनपद के पक्ष में · ✗ विपक्ष में'],
    ] as const)('are explained in %s', (lang, legend) => {
      expect(explain(RIVAL, lang)).toContain(legend);
    });

    it('are the same with colours and without', () => {
      const plain = explain(RIVAL);
      const coloured = explain(RIVAL, 'en', { colour: true, columns: 80 });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape codes of colours
      expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
      expect(coloured).not.toBe(plain);
    });

    it('of candidates say that nothing is decided', () => {
      const shown = explain('बरेली की युवती को बदायूं में बेचा');
      expect(shown).toContain('[? बरेली]');
      expect(shown).toContain('[? बदायूं]');
      expect(shown).toContain('? for a possible district');
      expect(shown).not.toMatch(/[✓≠]/);
    });

    it('part the namesakes of one name into the district and its rivals', () => {
      const shown = explain('थाना फूलपुर में सुनवाई नहीं होती। मैं आजमगढ़ का हूं');
      expect(shown).toMatch(/✓ “फूलपुर” .* → Azamgarh \(/);
      expect(shown).toMatch(/≠ “फूलपुर” .* → Prayagraj, Varanasi \(/);
    });
  });

  it.each([40, 80, 200])('keeps within %d columns, in both languages', (columns) => {
    const long = `${'मेरी मोटरसाइकिल चोरी हो गई और कोई सुनता नहीं '.repeat(4)} थाना रसड़ा जनपद बलिया, हम बस्ती के हैं और लखनऊ से बहुत दूर रहते हैं`;
    for (const lang of ['en', 'hi'] as const)
      for (const line of explain(long, lang, { colour: false, columns }).split('\n').slice(2))
        expect(displayWidth(line), line).toBeLessThanOrEqual(columns);
  });

  it('puts the districts of one name on one line', () => {
    const shown = explain('गाजीपुर थाने की पुलिस नहीं सुन रही');
    expect(shown.match(/“गाजीपुर”/g)).toHaveLength(1);
    expect(shown).toContain('a person chooses');
  });

  it('says that only a road has the name, and leaves the town to a person', () => {
    const shown = explain('सीतापुर रोड पर जाम');
    expect(shown).toContain('“सीतापुर” a road has this name');
    expect(shown).toMatch(/^Sitapur +a person must look/);
  });

  it("proposes the other state's police, or asking for the thana", () => {
    expect(explain('हरियाणा के फरीदाबाद में कार चोरी')).toContain('the police of Haryana');
    expect(explain('मेरा फोन चोरी हो गया')).toContain('ask the citizen for the thana');
  });

  it('names 112 where a life is in danger, in the language asked for', () => {
    expect(explain('मैं अब जीना नहीं चाहता')).toContain('112');
    expect(explain('मैं अब जीना नहीं चाहता', 'hi')).toContain('नागरिक को तुरंत 112 बताएँ');
  });

  it('is wholly in Hindi for those who read Hindi: districts, kinds and reasons', () => {
    const shown = explain('थाना रसड़ा जनपद बलिया में मोटरसाइकिल चोरी हो गई', 'hi');
    expect(shown).toContain('बलिया');
    expect(shown).toContain('चोरी या लूट');
    expect(shown).not.toMatch(/[A-Z][a-z]+/);
  });

  it('lets nothing in the text act on a terminal', () => {
    const shown = explain('\u001b[2Jबलिया\u202e में \u0007चोरी');
    for (const hostile of ['\u001b', '\u202e', '\u0007']) expect(shown).not.toContain(hostile);
    expect(shown).toContain('बलिया');
  });

  it('has words for every rule of the reader, and for no other', () => {
    const folder = new URL('../../../src/routing/', import.meta.url);
    const sources = [...readdirSync(new URL('rules/', folder)).map((name) => `rules/${name}`), 'names/name-usage.ts', 'decide.ts'];
    const code = sources.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
    // Where a rule is given to its evidence, chosen among several, or one of the codes of counter-evidence.
    const places = /\brule: [^,\n]*|const rule = [^;]*|evidenceFor\([^;]*|function ruleOf.*?\n\}|^ {2}\| '[a-z-]+'/gms;
    const named = [...code.matchAll(places)].flatMap(([place]) => [...place.matchAll(/'([a-z-]+)'/g)].map(([, word = '']) => word));
    // The kinds of places that a choice of rules compares with.
    const rules = new Set(named.filter((word) => !['former', 'zone', 'thana'].includes(word)));
    expect(rules.size).toBeGreaterThan(10);
    expect([...rules].sort()).toEqual(Object.keys(RULE_WORDS).sort());
  });

  it('names states by their code', () => {
    expect(ruleWords('outside:IN-BR').en).toContain('Bihar');
    expect(ruleWords('outside:IN-BR').hi).toContain('बिहार');
  });
});
