import { describe, expect, it } from 'vitest';
import { asksWhatBecame } from '../../../src/routing/kind/enquiry.ts';
import { saysAllIsWell, saysSettled } from '../../../src/routing/kind/all-well.ts';

describe('words that somebody is found or safe', () => {
  it.each([
    'मेरी बहन सकुशल घर लौट आई, सभी का आभार',
    'बच्चा मिल गया है सर',
    'अब खतरा टल गया',
    'papa mil gaye, nani ke ghar the',
    'beti ghar aa gayi hai',
    'My uncle has been found, he was at the temple.',
    'main ab thik hu, woh log bhag gaye',
    'मैं अब ठीक हूँ, शुक्रिया',
    'I am fine now, they have gone',
    'She is back home. Sorry for the trouble',
    'We are safe now, the crowd has left',
  ])('are heard in "%s"', (text) => expect(saysAllIsWell(text)).toBe(true));

  it.each([
    'अभी तक नहीं मिला, मदद करें',
    'भाई की लाश नहर में मिल गई',
    'मुझे सुरक्षा चाहिए, घर पहुंच गया हूं पर वे बाहर खड़े हैं',
    'beti abhi tak nahi mili',
    'uski laash mil gayi',
    'He has not been found yet',
    'Her body was found in the well',
    'I am not safe here',
    'Thank you for your reply',
    'चोर मोहल्ले में घूम रहे हैं',
  ])('are not heard in "%s"', (text) => expect(saysAllIsWell(text)).toBe(false));
});

describe('words that a matter is settled or a complaint taken back', () => {
  it.each([
    'आपका आभार, हमारी समस्या का समाधान हो गया',
    'मामला सुलझ गया है, शिकायत वापस लेता हूँ',
    'thanks sir problem solve ho gayi',
    'samjhauta ho gaya hai hamara',
    'The issue has been resolved, thank you',
    'I withdraw my complaint',
  ])('are heard in "%s"', (text) => expect(saysSettled(text)).toBe(true));

  it.each([
    'समस्या का समाधान नहीं हुआ',
    'समाधान हो गया तो बता देंगे, कब होगा',
    'शिकायत वापस लेने का दबाव बना रहे हैं',
    'जबरन समझौता हो गया',
    'They say it is resolved but nothing was done',
    'problem solve ho gayi kya, abhi tak nahi',
    'I was forced to say I withdraw my complaint',
  ])('are not heard in "%s"', (text) => expect(saysSettled(text)).toBe(false));
});

describe('a question of what became of a matter', () => {
  it.each(['इसमें क्या कार्यवाही हुई?', 'kya hua is case me', 'koi karwai hui ya nahi', 'Any update on this?', 'what became of this'])(
    'is heard in "%s"',
    (text) => expect(asksWhatBecame(text)).toBe(true),
  );
  it.each(['मेरे साथ भी यही हुआ, कोई कार्यवाही नहीं', 'शर्मनाक', 'please help her', 'any update on my complaint?', 'Same here, any action?'])(
    'is not heard in "%s"',
    (text) => expect(asksWhatBecame(text)).toBe(false),
  );
});
