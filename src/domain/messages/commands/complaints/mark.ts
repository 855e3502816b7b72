/** What `mark` says. */
import type { Text } from '../../text.ts';

export const MARK = {
  description: {
    en: 'Says of a post that waits for a person (list --waiting-posts) whether it is a complaint. A complaint gets a docket of its own; any other post waits no more. Either is an event with its reason.',
    hi: 'किसी व्यक्ति की प्रतीक्षा में पोस्ट (list --waiting-posts) के विषय में बताता है कि वह शिकायत है या नहीं। शिकायत को अपना डॉकेट मिलता है; अन्य पोस्ट फिर प्रतीक्षा में नहीं रहती। दोनों कारण सहित घटना के रूप में दर्ज होते हैं।',
  },
  complaint: { en: 'it is a complaint: open a docket', hi: 'यह शिकायत है: डॉकेट खोलें' },
  noComplaint: { en: 'it is none: put it away', hi: 'यह शिकायत नहीं है: प्रतीक्षा से हटाएं' },
  reason: { en: 'why; kept with the event', hi: 'कारण; घटना के साथ लिखा रहता है' },
  examples: {
    en: `
Examples:
  $ uppolice mark P12 --complaint --reason "the post replied to was deleted, she asks for help"
  $ uppolice mark P13 P14 --no-complaint --reason "greetings to a politician"`,
    hi: `
उदाहरण:
  $ uppolice mark P12 --complaint --reason "मूल पोस्ट हटा दी गई, सहायता माँगी है"
  $ uppolice mark P13 P14 --no-complaint --reason "नेता को शुभकामनाएँ"`,
  },
  saySomething: { en: 'Is it a complaint or not?', hi: 'यह शिकायत है या नहीं?' },
  giveOne: { en: 'Give --complaint or --no-complaint.', hi: '--complaint या --no-complaint दें।' },
  reasonNeeded: { en: 'The reason', hi: 'कारण' },
  isDocket: (post: string, number: string): Text => ({ en: `${post} is docket ${number} now.`, hi: `${post} अब डॉकेट ${number} है।` }),
  entersNext: (post: string): Text => ({
    en: `${post} gets its docket with the next import or sync.`,
    hi: `${post} को अगले import या sync के साथ डॉकेट मिलेगा।`,
  }),
  putAway: (post: string): Text => ({ en: `${post} waits no more.`, hi: `${post} अब प्रतीक्षा में नहीं है।` }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
