/** Short spellings of everyday Hindi words in Latin letters, as they are typed in chats. */

const SPELLINGS: Readonly<Record<string, string>> = {
  nahi: 'nhi nhin nahin nahe ni nhe nahy',
  hai: 'h hy hae hain hn',
  hu: 'hun hon',
  raha: 'rha',
  rahi: 'rhi',
  rahe: 'rhe rahen rhen',
  kar: 'kr',
  karke: 'krke',
  karne: 'krne',
  karna: 'krna',
  karta: 'krta',
  karti: 'krti',
  karte: 'krte',
  karo: 'kro',
  kare: 'kre karen kren karein',
  kara: 'kra',
  karwa: 'krwa',
  diya: 'dia dya',
  kiya: 'kia',
  liya: 'lia lya',
  gaya: 'gya gaia',
  gayi: 'gyi gai',
  gaye: 'gye gae',
  mujhe: 'muje mjhe mujhy',
  pehle: 'phle pahle pehele phele',
  jaldi: 'jldi jaldy jldy',
  bahut: 'bht bhot bahot bohot bhut bohut',
  ghar: 'ghr',
  sab: 'sb',
  abhi: 'abi abhy',
  kuch: 'kch kuc',
  nikal: 'nikl',
  me: 'mein mei mey',
  sath: 'sth',
  turant: 'turnt trnt',
};

/** A `listForm` of a short spelling → the one in which the lists are written. */
export const CHAT_SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries(SPELLINGS).flatMap(([spelling, short]) => short.split(' ').map((each) => [each, spelling] as const)),
);
