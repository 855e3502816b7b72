/** What the server of the live pages says: at the terminal, and to a browser that it lets in nowhere. */
import type { Text } from '../text.ts';

export const LIVE_SERVER = {
  listening: (address: string): Text => ({
    en: `The dashboard is shown at
  ${address}
to the person who opens this address on this computer; it is printed this once. Nothing can be changed there.
Stop it with Ctrl-C.
`,
    hi: `डैशबोर्ड यहाँ है:
  ${address}
इसी कंप्यूटर पर इस पते से खुलता है; यह पता एक ही बार दिखाया जाता है। वहाँ कुछ बदला नहीं जा सकता।
रोकने के लिए Ctrl-C दबाएँ।
`,
  }),
  usualPortTaken: (port: number): Text => ({
    en: `Port ${port} is already in use on this computer: a free one was taken.`,
    hi: `इस कंप्यूटर पर पोर्ट ${port} पहले से उपयोग में है: कोई खाली पोर्ट लिया गया।`,
  }),
  portTaken: (port: number): Text => ({
    en: `Port ${port} is already in use on this computer.`,
    hi: `इस कंप्यूटर पर पोर्ट ${port} पहले से उपयोग में है।`,
  }),
  leavePortOut: {
    en: 'Choose another with --port, or leave --port out to get a free one.',
    hi: '--port से दूसरा पोर्ट चुनें, या --port न दें: कोई खाली पोर्ट ले लिया जाएगा।',
  },
  portForbidden: (port: number): Text => ({
    en: `This user may not open port ${port}.`,
    hi: `इस उपयोगकर्ता को पोर्ट ${port} खोलने की अनुमति नहीं है।`,
  }),
  portAbove: { en: 'Choose a port above 1023, or leave --port out.', hi: '1023 से ऊपर का पोर्ट चुनें, या --port न दें।' },
  bug: (message: Text): Text => ({
    en: `A page could not be made, which is a mistake of the program: ${message.en}`,
    hi: `एक पृष्ठ नहीं बन सका, यह प्रोग्राम की त्रुटि है: ${message.hi}`,
  }),
  refused: {
    method: { en: 'Pages can only be read here: GET and HEAD.', hi: 'यहाँ पृष्ठ केवल पढ़े जा सकते हैं: GET और HEAD।' },
    host: {
      en: 'Open the address just as the command has printed it.',
      hi: 'पता ठीक वैसे ही खोलें जैसा कमांड ने दिखाया है।',
    },
    origin: { en: 'Another page may not ask for this one.', hi: 'कोई दूसरा पृष्ठ इसे नहीं माँग सकता।' },
    other_site: {
      en: 'Another page may not lead here. Copy the address from the terminal into the browser.',
      hi: 'किसी दूसरे पृष्ठ से यहाँ नहीं आया जा सकता। टर्मिनल से पता कॉपी करके ब्राउज़र में खोलें।',
    },
    body: { en: 'A request has no body here.', hi: 'यहाँ अनुरोध में कोई सामग्री नहीं होती।' },
    too_long: { en: 'The address is too long.', hi: 'पता बहुत लंबा है।' },
    too_many_headers: { en: 'The request has too many headers.', hi: 'अनुरोध में बहुत अधिक हेडर हैं।' },
    malformed: { en: 'This is no address of a page.', hi: 'यह किसी पृष्ठ का पता नहीं है।' },
    no_key: {
      en: 'Open the address that the command printed, with all that stands behind the question mark.',
      hi: 'कमांड ने जो पता दिखाया था वही खोलें, प्रश्न चिह्न के बाद का भाग भी।',
    },
    wrong_key: {
      en: 'This address is of another run of the command. Open the one that was printed last.',
      hi: 'यह पता कमांड के किसी दूसरे चालन का है। जो अंत में दिखाया गया वही खोलें।',
    },
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text) | Record<string, Text>>;
