/** What the sandbox says about the faults that it can imitate. */
import type { Text } from '../text.ts';

export const SANDBOX_FAULTS = {
  noSuchFault: (typed: string): Text => ({
    en: `The sandbox has no fault "${typed}".`,
    hi: `सैंडबॉक्स में "${typed}" नाम की कोई त्रुटि नहीं है।`,
  }),
  faults: (names: string): Text => ({ en: `Faults: ${names}`, hi: `उपलब्ध त्रुटियाँ: ${names}` }),
  examples: { en: 'For example: reset:3, html:0.2, hang@search:1', hi: 'उदाहरण: reset:3, html:0.2, hang@search:1' },
  noSuchEndpoint: (name: string): Text => ({
    en: `The sandbox has no endpoint "${name}".`,
    hi: `सैंडबॉक्स में "${name}" नाम का कोई एंडपॉइंट नहीं है।`,
  }),
  endpoints: (names: string): Text => ({ en: `Endpoints: ${names}`, hi: `उपलब्ध एंडपॉइंट: ${names}` }),
  probabilityTooHigh: (typed: string): Text => ({
    en: `A probability is at most 1.0: "${typed}".`,
    hi: `संभाव्यता 1.0 से अधिक नहीं हो सकती: "${typed}"।`,
  }),
  probabilityExamples: {
    en: 'For example: html:0.2 (one request in five), html:3 (the next three)',
    hi: 'उदाहरण: html:0.2 (पाँच में से एक अनुरोध), html:3 (अगले तीन अनुरोध)',
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

/** What each fault does to a request. */
export const FAULT_EFFECTS = {
  hang: { en: 'never answers', hi: 'कभी उत्तर नहीं देता' },
  stall: { en: 'sends half of the body, then nothing more', hi: 'आधा उत्तर भेजकर रुक जाता है' },
  drip: { en: 'sends the body one byte a second', hi: 'उत्तर हर सेकंड एक बाइट भेजता है' },
  'gzip-cut': { en: 'closes the connection in the middle of a gzip body', hi: 'gzip उत्तर के बीच में कनेक्शन बंद करता है' },
  'gzip-garbage': { en: 'declares a gzip body and sends something else', hi: 'gzip बताकर कुछ और भेजता है' },
  html: { en: '200 with an HTML page', hi: '200, HTML पृष्ठ के साथ' },
  'no-content': { en: '204', hi: '204' },
  redirect: { en: '302 to another path', hi: '302, दूसरे पथ पर' },
  'empty-body': { en: '200 with an empty body', hi: '200, खाली उत्तर के साथ' },
  'errors-only': { en: '200 with errors, without data and meta', hi: '200, केवल errors के साथ, data और meta के बिना' },
  'cut-json': { en: 'a JSON body that ends in the middle', hi: 'बीच में कटा हुआ JSON' },
  'bad-json': { en: '200 with invalid JSON', hi: '200, गलत JSON के साथ' },
  reset: { en: 'resets the connection', hi: 'कनेक्शन reset करता है' },
  close: { en: 'closes the connection without an answer', hi: 'बिना उत्तर दिए कनेक्शन बंद करता है' },
  stale: {
    en: 'answers and keeps the connection, then closes it on the next request',
    hi: 'उत्तर देकर कनेक्शन खुला रखता है, पर अगले अनुरोध पर बंद कर देता है',
  },
  'rate-limit': { en: '429 with the time of the reset', hi: '429, सीमा फिर खुलने के समय के साथ' },
  'rate-limit-bare': { en: '429 without rate-limit headers', hi: '429, rate-limit हेडर के बिना' },
  'usage-cap': { en: '429: the monthly cap on reads is reached', hi: '429: पढ़ने की मासिक सीमा पूरी' },
  unauthorized: { en: '401', hi: '401' },
  credits: { en: '402: no credits left', hi: '402: क्रेडिट समाप्त' },
  'spend-cap': { en: '403: the spend cap of the billing cycle is reached', hi: '403: बिलिंग अवधि की खर्च सीमा पूरी' },
  forbidden: { en: '403', hi: '403' },
  'not-found': { en: '404 with an empty body', hi: '404, खाली उत्तर के साथ' },
  'server-error': { en: '500', hi: '500' },
  unavailable: { en: '503 in the format of API version 1', hi: '503, API संस्करण 1 के प्रारूप में' },
  'empty-page': { en: 'a page without posts but with a next_token', hi: 'बिना पोस्ट का पृष्ठ, next_token के साथ' },
  'remaining-zero': { en: 'answers, and reports that no request is left', hi: 'उत्तर देता है और बताता है कि कोई अनुरोध शेष नहीं' },
  'errors-null': { en: '400 with errors: [null]', hi: '400, errors: [null] के साथ' },
  'missing-field': {
    en: 'leaves out created_at, entities and authors without saying so',
    hi: 'बिना बताए created_at, entities और लेखक छोड़ देता है',
  },
  'partial-errors': { en: 'adds an error beside the data', hi: 'data के साथ एक error जोड़ता है' },
  'lost-answer': { en: 'carries out the request, then resets the connection', hi: 'अनुरोध पूरा करता है, फिर कनेक्शन reset करता है' },
  'empty-created': { en: 'carries out the request and sends an empty body', hi: 'अनुरोध पूरा करता है और खाली उत्तर भेजता है' },
} as const satisfies Record<string, Text>;
