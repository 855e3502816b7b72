/** Why an act on a docket is refused, and what to do instead. */
import { countEn, countHiOf } from '../counted.ts';
import type { Text } from '../text.ts';

export const DOCKETS = {
  notRecordable: (option: string): Text => ({
    en: `${option} is an event of the register, and this register can only be read here: nothing is shown.`,
    hi: `${option} रजिस्टर की घटना है, और यह रजिस्टर यहाँ केवल पढ़ा जा सकता है: कुछ नहीं दिखाया गया।`,
  }),
  whereItIsKept: {
    en: 'Ask the desk that keeps the register to show it, where it is recorded.',
    hi: 'रजिस्टर रखने वाले डेस्क से दिखाने को कहें, जहाँ यह दर्ज होता है।',
  },
  originalNotThere: {
    en: 'There is no docket that it could be a duplicate of under that number.',
    hi: 'जिस डॉकेट की यह दोहरी प्रविष्टि बताई गई, वह नहीं मिला।',
  },
  findOriginal: { en: 'Find it: uppolice search TEXT', hi: 'उसे खोजें: uppolice search TEXT' },
  duplicateOfItself: { en: 'A docket is not a duplicate of itself.', hi: 'कोई डॉकेट अपनी ही दोहरी प्रविष्टि नहीं हो सकता।' },
  nameTheOther: { en: 'Name the other one: --of DOCKET', hi: 'दूसरा डॉकेट बताएँ: --of DOCKET' },
  isDuplicateItself: (number: string): Text => ({
    en: `${number} is closed as a duplicate itself.`,
    hi: `${number} स्वयं दोहरी प्रविष्टि के रूप में बंद है।`,
  }),
  nameTheOneThatGoesOn: (number: string): Text => ({
    en: `Name the one that goes on: --of ${number}`,
    hi: `जिस पर कार्य चलेगा उसे बताएँ: --of ${number}`,
  }),
  emergencyIsComplaint: (number: string): Text => ({
    en: `${number} is an emergency: it can't be closed as no complaint.`,
    hi: `${number} आपात है: इसे "शिकायत नहीं" कहकर बंद नहीं किया जा सकता।`,
  }),
  contradicted: (number: string): Text => ({
    en: `Later words on ${number} speak against what a person has decided: it is not closed before somebody has looked at them.`,
    hi: `${number} पर बाद की पोस्ट व्यक्ति के निर्णय के विपरीत है: उसे देखे बिना डॉकेट बंद नहीं होता।`,
  }),
  decideAnew: (number: string): Text => ({
    en: `Decide again with the command that it proposes, or write a note if the decision stands: uppolice note ${number} …`,
    hi: `उसमें प्रस्तावित कमांड से नया निर्णय करें; निर्णय बना रहे तो टिप्पणी लिखें: uppolice note ${number} …`,
  }),
  markFirst: (number: string): Text => ({
    en: `If you have read it and nobody is in danger, say so first: uppolice mark ${number} --no-emergency --reason …`,
    hi: `पढ़ लिया हो और किसी को खतरा न हो, तो पहले यह दर्ज करें: uppolice mark ${number} --no-emergency --reason …`,
  }),
  emergencyAsDuplicate: (number: string): Text => ({
    en: `${number} is an emergency: it is closed as a duplicate only after a person has agreed.`,
    hi: `${number} आपात है: इसे दोहरी प्रविष्टि के रूप में किसी व्यक्ति की सहमति के बाद ही बंद किया जा सकता है।`,
  }),
  emergencyNeedsYes: (number: string): Text => ({
    en: `${number} is an emergency: it is closed only after a person has agreed.`,
    hi: `${number} आपात है: इसे किसी व्यक्ति की सहमति के बाद ही बंद किया जा सकता है।`,
  }),
  lookAtIt: (number: string): Text => ({ en: `Look at it first: uppolice show ${number}`, hi: `पहले इसे देखें: uppolice show ${number}` }),
  lookAtBoth: { en: 'Look at both dockets first: uppolice show DOCKET', hi: 'पहले दोनों डॉकेट देखें: uppolice show DOCKET' },
  thenYes: { en: 'Then close it with --yes.', hi: 'फिर --yes के साथ बंद करें।' },
  originalIsOver: (number: string): Text => ({
    en: `${number} is closed and no emergency: nobody would act on this one there.`,
    hi: `${number} बंद है और आपात नहीं है: वहाँ इस पर कोई कार्यवाही नहीं होगी।`,
  }),
  reopenOriginal: (number: string): Text => ({
    en: `Reopen that one first: uppolice reopen ${number} --reason …`,
    hi: `पहले उसे फिर से खोलें: uppolice reopen ${number} --reason …`,
  }),
  isWithAnother: (number: string, lead: Text, from: Text): Text => ({
    en: `${number} is with ${lead.en}, not with ${from.en}.`,
    hi: `${number} इकाई ${lead.hi} के पास है, ${from.hi} के पास नहीं।`,
  }),
  transferFirst: (unit: Text): Text => ({
    en: `Give it to the unit first: uppolice transfer DOCKET "${unit.en}" --reason …`,
    hi: `पहले इसे उस इकाई को दें: uppolice transfer DOCKET "${unit.hi}" --reason …`,
  }),
  orKeepNote: { en: 'Or keep it as a note: uppolice note DOCKET TEXT', hi: 'या इसे टिप्पणी के रूप में रखें: uppolice note DOCKET TEXT' },
  concernsAlready: (number: string, lead: Text): Text => ({
    en: `${number} is with ${lead.en} and concerns those units already.`,
    hi: `${number} पहले से ${lead.hi} के पास है और उन इकाइयों से जुड़ा है।`,
  }),
  seeWhomItConcerns: { en: 'See whom it concerns: uppolice show DOCKET', hi: 'किन इकाइयों से जुड़ा है, देखें: uppolice show DOCKET' },
  doesNotConcern: (number: string, unit: Text): Text => ({
    en: `${unit.en} is not among the other units that ${number} concerns.`,
    hi: `${unit.hi} उन अन्य इकाइयों में नहीं है जिनसे ${number} जुड़ा है।`,
  }),
  tooManyUnits: (most: number): Text => ({
    en: `Besides the unit that holds it, a docket may concern ${countEn(most, 'unit')}.`,
    hi: `मुख्य इकाई के अतिरिक्त एक डॉकेट अधिक से अधिक ${countHiOf(most, 'unit')} से जुड़ सकता है।`,
  }),
  giveToRange: {
    en: 'Give it to their range or zone: uppolice unit list --tree',
    hi: 'इसे उनके परिक्षेत्र या जोन को दें: uppolice unit list --tree',
  },
  accusedCannotGet: (unit: Text, number: string, why: Text): Text => ({
    en: `${unit.en} can't get ${number}: ${why.en}`,
    hi: `${number} इकाई ${unit.hi} को नहीं दिया जा सकता: ${why.hi}`,
  }),
  giveToAnswerable: (code: string): Text => ({
    en: `Give it to the unit that answers for it: uppolice transfer DOCKET ${code} --reason …`,
    hi: `उत्तरदायी इकाई को दें: uppolice transfer DOCKET ${code} --reason …`,
  }),
  orOverrule: {
    en: 'To do it all the same, say why: --overrule --reason …',
    hi: 'फिर भी देना हो तो कारण लिखें: --overrule --reason …',
  },
  unitHasNoDistrict: (unit: Text): Text => ({
    en: `${unit.en} is not a district: words can be learnt for a district only.`,
    hi: `${unit.hi} कोई जनपद नहीं है: शब्द केवल जनपद के लिए सिखाए जा सकते हैं।`,
  }),
  learnFromWithheld: {
    en: 'The words of a withheld docket are not taught: that would tell them.',
    hi: 'गोपनीय डॉकेट के शब्द नहीं सिखाए जाते: इससे वे प्रकट हो जाते।',
  },
  leaveLearnOut: { en: 'Leave --learn out.', hi: '--learn न दें।' },
  whichWords: (most: number): Text => ({
    en: `Which words mean the district? One to ${most} of them.`,
    hi: `कौन से शब्द इस जनपद को बताते हैं? एक से ${most} शब्द।`,
  }),
  learnExample: { en: 'For example: --learn "नई बस्ती चौराहा"', hi: 'उदाहरण: --learn "नई बस्ती चौराहा"' },
  wordsInNoPost: (typed: string): Text => ({
    en: `The words "${typed}" are in no post of this docket.`,
    hi: `"${typed}" शब्द इस डॉकेट की किसी पोस्ट में नहीं हैं।`,
  }),
  copyWords: { en: 'Copy them from the text: uppolice show DOCKET', hi: 'उन्हें पोस्ट से नकल करें: uppolice show DOCKET' },
  revealReason: { en: 'The reason for --reveal', hi: '--reveal का कारण' },
  unmaskedReason: { en: 'The reason for --unmasked', hi: '--unmasked का कारण' },
  reasonIsRecorded: (flag: string): Text => ({
    en: `It is recorded with your name: ${flag} --reason "asked for by the investigating officer"`,
    hi: `यह आपके नाम के साथ दर्ज होगा: ${flag} --reason "विवेचक के कहने पर"`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
