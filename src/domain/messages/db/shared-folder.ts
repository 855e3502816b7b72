/** What is said about a folder that a group of the machine shares. */
import type { Text } from '../text.ts';

export const SHARED_FOLDER = {
  fileOnly: {
    en: '--group is for a file: the server of a PostgreSQL register says who may use it.',
    hi: '--group केवल फ़ाइल के लिए है: PostgreSQL रजिस्टर का उपयोग कौन करे, यह उसका सर्वर तय करता है।',
  },
  leaveGroupAway: { en: 'Leave out --group.', hi: '--group न लिखें।' },
  noGroupsOnWindows: { en: 'Windows has no file groups.', hi: 'Windows में फ़ाइल समूह नहीं होते।' },
  shareInProperties: {
    en: 'Leave out --group and share the folder in its properties.',
    hi: '--group न लिखें और फ़ोल्डर को उसके गुणों (Properties) में जाकर साझा करें।',
  },
  notTheGroups: (folder: string, group: string): Text => ({
    en: `The group ${group} can't work in the folder ${folder}.`,
    hi: `समूह ${group} फ़ोल्डर ${folder} में काम नहीं कर सकता।`,
  }),
  byHand: (folder: string, group: string): Text => ({
    en: `As its owner: chgrp ${group} ${folder} && chmod 2770 ${folder}`,
    hi: `फ़ोल्डर के स्वामी के रूप में चलाएँ: chgrp ${group} ${folder} && chmod 2770 ${folder}`,
  }),
  notMade: (folder: string, group: string, why: string): Text => ({
    en: `The folder ${folder} can't be made for the group ${group}: ${why}`,
    hi: `समूह ${group} के लिए फ़ोल्डर ${folder} नहीं बन सका: ${why}`,
  }),
  bePartOfGroup: { en: 'You must be a member of the group.', hi: 'आपका इस समूह का सदस्य होना आवश्यक है।' },
  noGroupName: (name: string): Text => ({
    en: `"${name}" can't be the name of a group.`,
    hi: `"${name}" किसी समूह का नाम नहीं हो सकता।`,
  }),
  seeYours: { en: 'See yours: groups', hi: 'अपने समूह देखें: groups' },
  unknownGroup: (name: string): Text => ({
    en: `This machine has no group "${name}".`,
    hi: `इस मशीन पर "${name}" नाम का कोई समूह नहीं है।`,
  }),
  haveItMade: (name: string): Text => ({
    en: `Have it made: sudo groupadd ${name}`,
    hi: `समूह बनवाएँ: sudo groupadd ${name}`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
