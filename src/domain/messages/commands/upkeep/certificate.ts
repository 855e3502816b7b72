/** The certificate of section 63(4)(c) of the Bharatiya Sakshya Adhiniyam, 2023, after the form in its Schedule; the Hindi wording is ours. */
import type { Device } from '../../../docket/exported-docket.ts';
import type { Text } from '../../text.ts';

export interface CertificateFacts {
  readonly number: string;
  /** The register is on a server of its own, not in a file of this machine. */
  readonly onServer: boolean;
  /** Where it is. */
  readonly location: string;
  readonly device: Device;
  readonly program: string;
  /** `DD/MM/YYYY` and `HH:MM`, IST. */
  readonly date: string;
  readonly time: string;
  readonly head: string;
  /** `HASH  NAME` of each file, one a line. */
  readonly hashes: string;
}

const BLANK = '______________________________';
const SHORT = '______________';
const box = (ticked: boolean) => (ticked ? '[x]' : '[ ]');

export function certificateForm(facts: CertificateFacts): Text {
  return { en: english(facts), hi: hindi(facts) };
}

function english(facts: CertificateFacts): string {
  const { number, date, time } = facts;
  return `THE BHARATIYA SAKSHYA ADHINIYAM, 2023 (47 of 2023)
THE SCHEDULE
[See section 63(4)(c)]

CERTIFICATE

PART A
(To be filled by the Party)

I, ${BLANK} (Name), Son/daughter/spouse of ${BLANK}
residing/employed at ${BLANK}
do hereby solemnly affirm and sincerely state and submit as follows:—

I have produced electronic record/output of the digital record taken from the following
device/digital record source (tick mark):—
${sourceEnglish(facts)}

The digital device or the digital record source was under the lawful control for regularly
creating, storing or processing information for the purposes of carrying out regular activities
and during this period, the computer or the communication device was working properly and the
relevant information was regularly fed into the computer during the ordinary course of business.
If the computer/digital device at any point of time was not working properly or out of operation,
then it has not affected the electronic/digital record or its accuracy. The digital device or the
source of the digital record is:—
Owned [ ]  Maintained [ ]  Managed [ ]  Operated [ ]  by me (select as applicable).

I state that the HASH value/s of the electronic/digital record/s is as follows (docket ${number}),
obtained through the following algorithm:—
[ ] SHA1   [x] SHA256   [ ] MD5   [ ] Other ${SHORT} (Legally acceptable standard)

${facts.hashes}

(Hash report to be enclosed with the certificate: the file SHA256SUMS)

Name and signature: ${BLANK}
Date (DD/MM/YYYY): ${date}
Time (IST): ${time} hours (In 24 hours format)
Place: ${BLANK}

The machine filled in what it knows; date and time are those at which the record was produced.

PART B
(To be filled by the Expert)

I, ${BLANK} (Name), Son/daughter/spouse of ${BLANK}
residing/employed at ${BLANK}
do hereby solemnly affirm and sincerely state and submit as follows:—

The produced electronic record/output of the digital record are obtained from the following
device/digital record source (tick mark):—
Computer / Storage Media [ ]  DVR [ ]  Mobile [ ]  Flash Drive [ ]  CD/DVD [ ]  Server [ ]  Cloud [ ]  Other [ ]
Other: ${BLANK}
Make & Model: ${SHORT}  Color: ${SHORT}
Serial Number: ${SHORT}
IMEI/UIN/UID/MAC/Cloud ID: ${SHORT} (as applicable)
and any other relevant information, if any, about the device/digital record ${BLANK} (specify).

I state that the HASH value/s of the electronic/digital record/s is ${BLANK},
obtained through the following algorithm:—
[ ] SHA1   [ ] SHA256   [ ] MD5   [ ] Other ${SHORT} (Legally acceptable standard)
(Hash report to be enclosed with the certificate)

Name, designation and signature: ${BLANK}
Date (DD/MM/YYYY): ${SHORT}
Time (IST): ${SHORT} hours (In 24 hours format)
Place: ${BLANK}
`;
}

function sourceEnglish({ onServer, location, device, program, head }: CertificateFacts): string {
  return `Computer / Storage Media ${box(!onServer)}  DVR [ ]  Mobile [ ]  Flash Drive [ ]  CD/DVD [ ]  Server ${box(onServer)}  Cloud [ ]  Other [ ]
Other: ${BLANK}
Make & Model: ${device.model ?? SHORT}  Color: ${SHORT}
Serial Number: ${SHORT}
IMEI/UIN/UID/MAC/Cloud ID: ${device.mac === null ? SHORT : `MAC ${device.mac}`} (as applicable)
and any other relevant information, if any, about the device/digital record:
  Name of the machine: ${device.host}
  System: ${device.system}${device.processor === null ? '' : `\n  Processor: ${device.processor}`}
  Register: ${location}
  Program: ${program}
  Head of the register: ${head}`;
}

function hindi(facts: CertificateFacts): string {
  const { number, date, time } = facts;
  return `भारतीय साक्ष्य अधिनियम, 2023 (2023 का 47)
अनुसूची
[धारा 63(4)(ग) देखें]

प्रमाणपत्र

भाग क
(पक्षकार द्वारा भरा जाना है)

मैं, ${BLANK} (नाम), पुत्र/पुत्री/पति/पत्नी ${BLANK},
निवासी/नियोजित ${BLANK},
सत्यनिष्ठा से प्रतिज्ञान करता/करती हूँ और निष्ठापूर्वक निम्नलिखित कथन और निवेदन करता/करती हूँ:—

मैंने निम्नलिखित युक्ति/डिजिटल अभिलेख स्रोत से लिया गया इलेक्ट्रॉनिक अभिलेख/डिजिटल अभिलेख का
आउटपुट प्रस्तुत किया है (सही का चिह्न लगाएँ):—
${sourceHindi(facts)}

डिजिटल युक्ति या डिजिटल अभिलेख स्रोत नियमित क्रियाकलाप करने के प्रयोजन से नियमित रूप से सूचना के
सृजन, भंडारण या प्रसंस्करण हेतु विधिपूर्ण नियंत्रण में था, और इस अवधि में कंप्यूटर या संचार युक्ति ठीक से कार्य
कर रही थी तथा सुसंगत सूचना कार्य के सामान्य अनुक्रम में कंप्यूटर में नियमित रूप से डाली जाती थी। यदि
कंप्यूटर/डिजिटल युक्ति किसी समय ठीक से कार्य नहीं कर रही थी या बंद थी, तो उससे इलेक्ट्रॉनिक/डिजिटल
अभिलेख या उसकी शुद्धता पर प्रभाव नहीं पड़ा है। डिजिटल युक्ति या डिजिटल अभिलेख का स्रोत:—
मेरे स्वामित्व में [ ]  मेरे द्वारा अनुरक्षित [ ]  प्रबंधित [ ]  प्रचालित [ ]  है (जो लागू हो चुनें)।

मैं कथन करता/करती हूँ कि इलेक्ट्रॉनिक/डिजिटल अभिलेख/अभिलेखों (डॉकेट ${number}) के हैश मान निम्नलिखित हैं,
जो इस एल्गोरिद्म से प्राप्त किए गए:—
[ ] SHA1   [x] SHA256   [ ] MD5   [ ] अन्य ${SHORT} (विधिक रूप से स्वीकार्य मानक)

${facts.hashes}

(हैश रिपोर्ट प्रमाणपत्र के साथ संलग्न की जाए: फ़ाइल SHA256SUMS)

नाम और हस्ताक्षर: ${BLANK}
दिनांक (DD/MM/YYYY): ${date}
समय (IST): ${time} बजे (24 घंटे के प्रारूप में)
स्थान: ${BLANK}

जो मशीन जानती है वह उसने भरा है; दिनांक और समय अभिलेख तैयार होने के हैं। यह हिंदी रूप राजपत्र के पाठ से मिला लें।

भाग ख
(विशेषज्ञ द्वारा भरा जाना है)

मैं, ${BLANK} (नाम), पुत्र/पुत्री/पति/पत्नी ${BLANK},
निवासी/नियोजित ${BLANK},
सत्यनिष्ठा से प्रतिज्ञान करता/करती हूँ और निष्ठापूर्वक निम्नलिखित कथन और निवेदन करता/करती हूँ:—

प्रस्तुत इलेक्ट्रॉनिक अभिलेख/डिजिटल अभिलेख का आउटपुट निम्नलिखित युक्ति/डिजिटल अभिलेख स्रोत से प्राप्त किया गया है
(सही का चिह्न लगाएँ):—
कंप्यूटर / भंडारण माध्यम [ ]  DVR [ ]  मोबाइल [ ]  फ़्लैश ड्राइव [ ]  CD/DVD [ ]  सर्वर [ ]  क्लाउड [ ]  अन्य [ ]
अन्य: ${BLANK}
निर्माता और मॉडल: ${SHORT}  रंग: ${SHORT}
क्रम संख्या: ${SHORT}
IMEI/UIN/UID/MAC/क्लाउड आईडी: ${SHORT} (जो लागू हो)
और युक्ति/डिजिटल अभिलेख के बारे में अन्य सुसंगत सूचना, यदि कोई हो: ${BLANK} (विनिर्दिष्ट करें)

मैं कथन करता/करती हूँ कि इलेक्ट्रॉनिक/डिजिटल अभिलेख/अभिलेखों का हैश मान ${BLANK} है,
जो इस एल्गोरिद्म से प्राप्त किया गया:—
[ ] SHA1   [ ] SHA256   [ ] MD5   [ ] अन्य ${SHORT} (विधिक रूप से स्वीकार्य मानक)
(हैश रिपोर्ट प्रमाणपत्र के साथ संलग्न की जाए)

नाम, पदनाम और हस्ताक्षर: ${BLANK}
दिनांक (DD/MM/YYYY): ${SHORT}
समय (IST): ${SHORT} बजे (24 घंटे के प्रारूप में)
स्थान: ${BLANK}
`;
}

function sourceHindi({ onServer, location, device, program, head }: CertificateFacts): string {
  return `कंप्यूटर / भंडारण माध्यम ${box(!onServer)}  DVR [ ]  मोबाइल [ ]  फ़्लैश ड्राइव [ ]  CD/DVD [ ]  सर्वर ${box(onServer)}  क्लाउड [ ]  अन्य [ ]
अन्य: ${BLANK}
निर्माता और मॉडल: ${device.model ?? SHORT}  रंग: ${SHORT}
क्रम संख्या: ${SHORT}
IMEI/UIN/UID/MAC/क्लाउड आईडी: ${device.mac === null ? SHORT : `MAC ${device.mac}`} (जो लागू हो)
और युक्ति/डिजिटल अभिलेख के बारे में अन्य सुसंगत सूचना, यदि कोई हो:
  मशीन का नाम: ${device.host}
  प्रणाली: ${device.system}${device.processor === null ? '' : `\n  प्रोसेसर: ${device.processor}`}
  रजिस्टर: ${location}
  प्रोग्राम: ${program}
  रजिस्टर का शीर्ष: ${head}`;
}
