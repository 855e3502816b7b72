import { describe, expect, it } from 'vitest';
import { saysAllIsWell } from '../../../src/routing/kind/all-well.ts';

describe('words that somebody is found or safe', () => {
  it.each([
    'मेरी बहन सकुशल घर लौट आई, सभी का आभार',
    'बच्चा मिल गया है सर',
    'अब खतरा टल गया',
    'papa mil gaye, nani ke ghar the',
    'beti ghar aa gayi hai',
    'My uncle has been found, he was at the temple.',
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
