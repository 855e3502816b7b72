/** What is said of registered handles: added, retired, read from a file. */
import { plural, type Text } from '../text.ts';

export const HANDLES = {
  // Adding one
  noXId: (typed: string): Text => ({ en: `"${typed}" is not an id of X.`, hi: `"${typed}" X के खाते की आईडी नहीं है।` }),
  xIdIsANumber: {
    en: "It is the account's number, not its name; leave it out where you do not know it.",
    hi: 'यह खाते की आईडी है, नाम नहीं; ज्ञात न हो तो न दें।',
  },
  hasMainHandle: (country: Text, handle: string): Text => ({
    en: `${country.en} has its main handle already: @${handle}.`,
    hi: `${country.hi} का मुख्य हैंडल पहले से है: @${handle}।`,
  }),
  addFurther: { en: 'To register a further one, add --also.', hi: 'एक और हैंडल दर्ज करने के लिए --also जोड़ें।' },
  pressBelongsToNone: { en: 'A press account belongs to no unit and no country.', hi: 'प्रेस का खाता किसी इकाई या देश का नहीं होता।' },
  leaveBothOut: { en: 'Leave out --unit and --country.', hi: '--unit और --country न दें।' },
  unitOrCountry: {
    en: 'A handle belongs to a unit or to a country, not to both.',
    hi: 'हैंडल या तो इकाई का होता है या देश का, दोनों का नहीं।',
  },
  leaveOneOut: { en: 'Leave out --unit or --country.', hi: '--unit या --country में से एक ही दें।' },
  ownerMissing: { en: 'The unit or country of the handle is missing.', hi: 'हैंडल की इकाई या देश देना आवश्यक है।' },
  nameUnit: { en: 'Name a unit: --unit Agra', hi: 'इकाई बताएँ: --unit आगरा' },
  orNameCountry: { en: 'Or a country: --country GB', hi: 'या देश बताएँ: --country GB' },
  kindNotOfUnit: (kind: Text): Text => ({
    en: `A unit's handle can't be of the kind "${kind.en}".`,
    hi: `इकाई का हैंडल "${kind.hi}" प्रकार का नहीं हो सकता।`,
  }),
  countryWithOption: { en: "A country's handle is added with --country.", hi: 'देश का हैंडल --country के साथ जोड़ें।' },
  kindNotOfCountry: (kind: Text): Text => ({
    en: `A country's handle can't be of the kind "${kind.en}".`,
    hi: `देश का हैंडल "${kind.hi}" प्रकार का नहीं हो सकता।`,
  }),
  kindsAre: (codes: string): Text => ({ en: `Kinds: ${codes}`, hi: `प्रकार: ${codes}` }),
  registeredAlready: (handle: string, owner: Text): Text => ({
    en: `@${handle} is registered already, for ${owner.en}.`,
    hi: `@${handle} पहले से दर्ज है, ${owner.hi} के लिए।`,
  }),
  seeHandle: (handle: string): Text => ({ en: `See it: uppolice handle show ${handle}`, hi: `देखें: uppolice handle show ${handle}` }),
  retireFirst: (handle: string): Text => ({
    en: `To give it to another place, retire it first: uppolice handle retire ${handle} --reason …`,
    hi: `किसी और को देने के लिए पहले इसे बंद करें: uppolice handle retire ${handle} --reason …`,
  }),
  accountRegistered: (xId: string, handle: string): Text => ({
    en: `The account ${xId} is registered already, as @${handle}.`,
    hi: `खाता ${xId} पहले से @${handle} के नाम से दर्ज है।`,
  }),
  retireOldName: (handle: string): Text => ({
    en: `If it was renamed, retire the old name first: uppolice handle retire ${handle} --reason renamed`,
    hi: `नाम बदला हो तो पहले पुराना नाम बंद करें: uppolice handle retire ${handle} --reason "नाम बदला"`,
  }),
  registeredBefore: (handle: string, day: string): Text => ({
    en: `@${handle} was registered before, until ${day}: the new row can't begin earlier.`,
    hi: `@${handle} पहले ${day} तक दर्ज था: नई प्रविष्टि उससे पहले शुरू नहीं हो सकती।`,
  }),
  leaveFromOut: {
    en: 'Leave out --from: it begins where the old one ended.',
    hi: '--from न दें: पुरानी प्रविष्टि जहाँ समाप्त हुई, वहीं से शुरू होगी।',
  },
  thePress: { en: 'the press', hi: 'प्रेस' },

  // Finding, renaming and retiring one
  sameName: (handle: string): Text => ({ en: `@${handle} is the name that it has.`, hi: `@${handle} ही इसका वर्तमान नाम है।` }),
  notRegistered: (handle: string): Text => ({ en: `@${handle} is not registered.`, hi: `@${handle} दर्ज नहीं है।` }),
  didYouMean: (handle: string): Text => ({ en: `Did you mean @${handle}?`, hi: `क्या आपका आशय @${handle} से है?` }),
  registerIt: (handle: string): Text => ({
    en: `Register it: uppolice handle add ${handle} --unit UNIT`,
    hi: `दर्ज करें: uppolice handle add ${handle} --unit UNIT`,
  }),
  retiredSince: (handle: string, day: string): Text => ({
    en: `@${handle} has been retired since ${day}.`,
    hi: `@${handle} ${day} से बंद है।`,
  }),
  retired: (handle: string): Text => ({ en: `@${handle} is retired.`, hi: `@${handle} बंद है।` }),
  seeHistory: (handle: string): Text => ({
    en: `See its history: uppolice handle show ${handle}`,
    hi: `इतिहास देखें: uppolice handle show ${handle}`,
  }),

  // Checking against X
  formerAndUnknown: (handle: string): Text => ({
    en: `@${handle} is a former name, and the number of its account is not known: the present owner of the name may be a stranger.`,
    hi: `@${handle} पुराना नाम है और उसके खाते की आईडी ज्ञात नहीं: यह नाम अब किसी और का हो सकता है।`,
  }),
  addWithNumber: (handle: string): Text => ({
    en: `Where the number is known: uppolice handle retire ${handle}, then handle add ${handle} --x-id NUMBER`,
    hi: `आईडी ज्ञात हो तो: uppolice handle retire ${handle}, फिर handle add ${handle} --x-id NUMBER`,
  }),
  interrupted: (checked: number): Text => ({
    en: `Interrupted: ${checked} ${plural(checked, 'handle was', 'handles were')} checked, and that is kept.`,
    hi: `काम रोका गया: ${checked} हैंडल जाँचे गए; वह जाँच सुरक्षित है।`,
  }),

  // From a file
  noRowUsable: { en: 'No row of the file can be used.', hi: 'फ़ाइल की कोई पंक्ति काम की नहीं है।' },
  noRows: { en: 'The file holds no rows.', hi: 'फ़ाइल में कोई पंक्ति नहीं है।' },
  badLine: (line: number, reason: Text): Text => ({ en: `Line ${line}: ${reason.en}`, hi: `पंक्ति ${line}: ${reason.hi}` }),
  oneHandleALine: (columns: string): Text => ({ en: `One handle a line: ${columns}`, hi: `हर पंक्ति में एक हैंडल: ${columns}` }),
  handleMissing: { en: 'The handle is missing.', hi: 'हैंडल नहीं दिया गया।' },
  neitherOwner: { en: 'Neither unit nor country is filled in.', hi: 'न इकाई भरी है, न देश।' },
  bothOwners: { en: 'Both unit and country are filled in.', hi: 'इकाई और देश दोनों भरे हैं।' },
  noSuchKind: (typed: string, codes: string): Text => ({
    en: `"${typed}" is not a kind: ${codes}.`,
    hi: `"${typed}" कोई प्रकार नहीं है: ${codes}।`,
  }),
  noSuchState: (typed: string, codes: string): Text => ({
    en: `"${typed}" is not a state: ${codes}.`,
    hi: `"${typed}" कोई स्थिति नहीं है: ${codes}।`,
  }),
  noHeading: (why: Text): Text => ({
    en: `The first line is not the heading of a list of handles: ${why.en}.`,
    hi: `पहली पंक्ति हैंडलों की सूची का शीर्षक नहीं है: ${why.hi}।`,
  }),
  columnMissing: (column: string): Text => ({ en: `the column "${column}" is missing`, hi: `"${column}" स्तंभ नहीं है` }),
  ownerColumnMissing: { en: 'a column "unit" or "country" is missing', hi: '"unit" या "country" स्तंभ नहीं है' },
  columnUnknown: (column: string): Text => ({ en: `there is no column "${column}" here`, hi: `यहाँ "${column}" स्तंभ नहीं होता` }),
  columnTwice: (column: string): Text => ({ en: `the column "${column}" is there twice`, hi: `"${column}" स्तंभ दो बार है` }),
  headingLike: (columns: string): Text => ({
    en: `Write it like this: ${columns} (unit or country; kind and state may be left out)`,
    hi: `इस तरह लिखें: ${columns} (unit या country; kind और state वैकल्पिक हैं)`,
  }),
  notUtf8: { en: 'The file is not UTF-8 text.', hi: 'फ़ाइल UTF-8 पाठ नहीं है।' },
  notText: { en: 'The file is not a text file.', hi: 'फ़ाइल पाठ फ़ाइल नहीं है।' },
  saveAsCsv: { en: 'Save it from the spreadsheet as "CSV UTF-8".', hi: 'स्प्रेडशीट से "CSV UTF-8" के रूप में सहेजें।' },
  notCsv: (why: string): Text => ({ en: `The file is not CSV: ${why}`, hi: `फ़ाइल CSV नहीं है: ${why}` }),
  quoteCells: {
    en: 'A cell that holds a quotation mark or a line break must stand in quotation marks.',
    hi: 'जिस खाने में उद्धरण चिह्न या नई पंक्ति हो, उसे उद्धरण चिह्नों में रखें।',
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
