/** Matters of the home and of property that say all that happened are not withheld; the same with a hint of more are. Works that are wanted are no danger. */
import { describe, expect, it } from 'vitest';
import { createReader } from '../../../src/routing/reader.ts';

const reader = createReader();
const read = (text: string) => reader.read({ text, tagged: [], authorLocation: null, hasMedia: false });

describe('what is told openly', () => {
  it.each([
    'दहेज में गाड़ी नहीं दी तो ससुराल वालों ने मुझे मायके भेज दिया',
    'pati ne doosri shadi kar li, mujhe aur bachche ko kharcha nahi deta',
    'रात में गोदाम का शटर तोड़कर सारा माल ले गए चोरों ने',
    'raat me akele ghar ka tala tod kar chori kar li choro ne',
  ])('is not withheld: %s', (text) => {
    expect(read(text).withheld).toBeNull();
  });

  it.each([
    'जेठ रात को मेरे कमरे में आकर गलत हरकत करता है',
    'sasur mere kapde utarne ki koshish karta hai jab pati ghar nahi hota',
    'पति के दोस्तों ने मेरी बेटी को अकेला पाकर उसके साथ...',
  ])('is withheld where more is hinted: %s', (text) => {
    expect(read(text).withheld).not.toBeNull();
  });
});

describe('dangerous words about works, prices and the screen', () => {
  it.each([
    'गली का नाला खुला है बदबू से मर जाएंगे हम लोग, नगर पालिका कुछ करे',
    'Gas prices are killing us, somebody save the common man',
    'क्या सीन था, हीरो पुल से कूदता है और पूरी पिक्चर में सन्नाटा',
    'ट्रांसफार्मर का तार बहुत नीचे झूल रहा है, ऊंचा करवा दीजिए, बिजली विभाग नहीं सुनता',
  ])('are no emergency: %s', (text) => {
    expect(read(text).urgency).toBe('normal');
  });

  it.each([
    'खुले नाले में मेरा बच्चा गिर गया है, नगर निगम वाले फोन नहीं उठा रहे, बचाओ',
    'bijli ka taar tut ke gira hai ek ladka chipka hai, light katwa do jaldi',
  ])('are one where somebody is in it: %s', (text) => {
    expect(read(text).urgency).toBe('emergency');
  });
});
