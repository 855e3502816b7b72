/** What is said on the way from a command to the world: access to X, questions without a terminal. */
import type { Text } from '../text.ts';

export const WORLD = {
  noToken: { en: 'There is no token for X.', hi: 'X के लिए कोई टोकन नहीं है।' },
  storeToken: {
    en: 'Store the app-only bearer token of your X developer account: uppolice auth add --app (or set UPPOLICE_X_BEARER_TOKEN)',
    hi: 'अपने X डेवलपर खाते का bearer टोकन सहेजें: uppolice auth add --app (या UPPOLICE_X_BEARER_TOKEN सेट करें)',
  },
  trySandbox: {
    en: 'No account? Try everything against the built-in sandbox: uppolice demo, or uppolice sandbox',
    hi: 'खाता नहीं है? सब कुछ सैंडबॉक्स पर आज़माएँ: uppolice demo, या uppolice sandbox',
  },
  waiting: (until: string): Text => ({
    en: `X takes requests again at ${until}: waiting. Ctrl-C stops; what was read is kept.`,
    hi: `X ${until} पर फिर अनुरोध लेगा: प्रतीक्षा हो रही है। Ctrl-C से रोकें; जो पढ़ा गया वह सुरक्षित है।`,
  }),
  noTerminal: {
    en: 'A question needs an answer, and there is no terminal to ask on.',
    hi: 'एक प्रश्न का उत्तर चाहिए, पर पूछने के लिए कोई टर्मिनल नहीं है।',
  },
  giveAsOptions: { en: 'Give the answer as options; --help shows them.', hi: 'उत्तर विकल्पों के रूप में दें; --help उन्हें दिखाता है।' },
  yesNeeded: {
    en: 'This needs a yes, and there is no terminal to ask on.',
    hi: 'इसके लिए पुष्टि चाहिए, पर पूछने के लिए कोई टर्मिनल नहीं है।',
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
