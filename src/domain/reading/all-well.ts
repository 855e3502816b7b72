/**
 * Whether a complainant says later that somebody is found, safe or back: a person is asked to look. It closes and lowers nothing, so a few plain
 * phrases are enough, and words of doubt beside them are not weighed but refused.
 */
import { indexText } from '../text/index-text.ts';

/** In the form of `indexText`, as parts of it between spaces. */
// biome-ignore format: a table
const WELL = [
  'सकुशल', 'सुरक्षित है', 'सुरक्षित हैं', 'सुरक्षित हूं', 'सुरक्षित मिल', 'सही सलामत', 'ठीक है अब', 'अब ठीक है', 'अब सब ठीक', 'सब ठीक है', 'मिल गया है', 'मिल गई है', 'मिल गयी है', 'मिल गए हैं',
  'मिल गया', 'मिल गई', 'मिल गयी', 'मिल गए', 'लौट आया', 'लौट आई', 'लौट आयी', 'लौट आए', 'वापस आ गया', 'वापस आ गई', 'वापस आ गए', 'घर आ गया', 'घर आ गई', 'घर आ गए', 'घर पहुंच गया', 'घर पहुंच गई', 'खतरा टल', 'खतरा नहीं',
  'sakushal', 'surakshit hai', 'surakshit hain', 'surakshit hu', 'surakshit mil', 'sahi salamat', 'sab theek hai', 'sab thik hai', 'ab theek hai', 'ab thik hai', 'mil gaya', 'mil gayi', 'mil gai', 'mil gaye', 'mil gya', 'mil gyi',
  'laut aaya', 'laut aayi', 'laut aaye', 'wapas aa gaya', 'wapas aa gayi', 'wapas aa gaye', 'vapas aa gaya', 'vapas aa gayi', 'ghar aa gaya', 'ghar aa gayi', 'ghar aa gaye', 'ghar pahunch gaya', 'ghar pahunch gayi',
  'found safe', 'been found', 'was found', 'is found', 'are found', 'found him', 'found her', 'is safe', 'are safe', 'am safe', 'safe now', 'safely', 'back home', 'came home', 'come home', 'has returned', 'have returned', 'reached home',
  'no longer in danger', 'out of danger', 'all is well', 'all well now', 'everything is fine', 'everything is ok',
];
/** Beside these nobody is well: not found yet, a body was found, safety is asked for. */
// biome-ignore format: a table
const DOUBT = [
  'नहीं मिल', 'नही मिल', 'ना मिल', 'अभी तक नहीं', 'अब तक नहीं', 'नहीं लौट', 'नही लौट', 'नहीं आया', 'नहीं आई', 'लाश', 'शव', 'मृत', 'मौत', 'सुरक्षित नहीं', 'सुरक्षा', 'सुराग', 'धमकी',
  'nahi mil', 'nhi mil', 'nahin mil', 'nahi laut', 'nahi aaya', 'nahi aayi', 'lash', 'laash', 'shav', 'maut', 'surakshit nahi', 'suraksha', 'dhamki',
  'not been found', 'not found', 'not yet', 'never', 'not safe', 'not returned', 'not come', 'has not', 'have not', 'hasn', 'haven', 'isn', 'body', 'dead', 'clue', 'threat', 'if', 'until', 'please find', 'hope',
];

export function saysAllIsWell(text: string): boolean {
  const words = ` ${indexText(text)} `;
  const has = (phrase: string) => words.includes(` ${phrase} `) || (phrase.includes(' ') && words.includes(` ${phrase}`));
  return WELL.some(has) && !DOUBT.some(has);
}
