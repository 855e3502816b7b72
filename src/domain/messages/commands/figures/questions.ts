/** What the reports say of themselves: those in rows of the same figures, then the others. */
import type { Text } from '../../text.ts';

interface Said {
  readonly summary: Text;
  readonly description: Text;
  readonly examples: Text;
}

function examples(...lines: readonly string[]): Text {
  const shown = lines.map((line) => `\n  $ uppolice ${line}`).join('');
  return { en: `\nExamples:${shown}`, hi: `\nउदाहरण:${shown}` };
}

export const GROUP_REPORTS = {
  zones: {
    summary: { en: 'one row a zone, compared with the state', hi: 'हर जोन की एक पंक्ति, प्रदेश से तुलना सहित' },
    description: {
      en: 'Zones with all units below them; commissionerates outside the zones have rows of their own. Closings in time are compared with the state’s own share: clearly better, as the state, clearly worse. No ranks: see docs/fair-figures.md.',
      hi: 'जोन अपनी सभी इकाइयों सहित; जोन से बाहर की कमिश्नरेट की अलग पंक्तियाँ। समय में निस्तारण की तुलना प्रदेश के प्रतिशत से: स्पष्ट रूप से बेहतर, प्रदेश के समान, स्पष्ट रूप से कमतर। कोई क्रमांक नहीं: docs/fair-figures.md देखें।',
    },
    examples: examples('report zones --month 2026-10', 'report zones --last 7d --by posted'),
  },
  ranges: {
    summary: { en: 'one row a range, compared with the state', hi: 'हर परिक्षेत्र की एक पंक्ति, प्रदेश से तुलना सहित' },
    description: {
      en: 'Ranges with their districts; what stands outside the ranges has rows of its own. Closings in time are compared with the state’s own share.',
      hi: 'परिक्षेत्र अपने जनपदों सहित; परिक्षेत्र से बाहर की इकाइयों की अलग पंक्तियाँ। समय में निस्तारण की तुलना प्रदेश के प्रतिशत से।',
    },
    examples: examples('report ranges --month 2026-10', 'report ranges --format csv --out ranges.csv'),
  },
  categories: {
    summary: { en: 'one row for each kind of matter', hi: 'हर प्रकार के प्रकरण की एक पंक्ति' },
    description: {
      en: 'What complaints are about. One may be about several things and stand in each of those rows; withheld ones stand together in a row of their own.',
      hi: 'शिकायतें किस विषय की हैं। एक शिकायत कई विषयों की पंक्ति में हो सकती है; गोपनीय शिकायतें एक अलग पंक्ति में साथ रहती हैं।',
    },
    examples: examples('report categories --month 2026-10', 'report categories --unit zone-agra --last 30d'),
  },
  ageing: {
    summary: { en: 'how long what is not closed has waited', hi: 'जो निस्तारित नहीं, वह कितने समय से लंबित है' },
    description: {
      en: 'Open dockets and those in process by their age since registration: up to 1, 3, 10 and 30 days, and older. With --as-of as they stood then.',
      hi: 'लंबित और प्रक्रियाधीन डॉकेट, पंजीकरण से अब तक की आयु के अनुसार: 1, 3, 10 और 30 दिन तक, और उससे पुराने। --as-of के साथ उस समय की स्थिति।',
    },
    examples: examples('report ageing', 'report ageing --unit Etah', 'report ageing --row 30+ --dockets'),
  },
  police: {
    summary: { en: 'complaints about the police themselves', hi: 'स्वयं पुलिस के विरुद्ध शिकायतें' },
    description: {
      en: 'By whom the complaint is about (thana, district, higher, not said), by the unit that was asked, or by what became of it. People show us our shortcomings: they are counted and not hidden. Withheld ones are counted apart.',
      hi: 'शिकायत किसके विरुद्ध है (थाना, जनपद, उच्च स्तर, ज्ञात नहीं), किस इकाई से उत्तर माँगा गया, या क्या परिणाम रहा। जनता हमें हमारी कमियाँ दिखाती है: वे गिनी जाती हैं, छिपाई नहीं जातीं। गोपनीय अलग से गिनी जाती हैं।',
    },
    examples: examples('report police --month 2026-10', 'report police --by unit', 'report police --by outcome --unit zone-agra'),
  },
} as const satisfies Record<string, Said>;

export const OTHER_REPORTS = {
  response: {
    summary: { en: 'how fast complaints are answered and closed', hi: 'शिकायतों का उत्तर और निस्तारण कितनी जल्दी हुआ' },
    description: {
      en: 'Median, ninth tenth and share in time of the first reply, the forwarding, the unit’s reply and the closing, against the targets of today; in plain time that passed, day and night. The unanswered count as never. Then first replies by the hour of the post, and each unit compared with the state.',
      hi: 'प्रथम उत्तर, प्रेषण, इकाई के उत्तर और निस्तारण की माध्यिका, दस में नौवाँ भाग और समय में हुए का प्रतिशत, आज की समय-सीमाओं के अनुसार; दिन-रात का पूरा समय गिना जाता है। जिनका उत्तर नहीं आया वे "कभी नहीं" गिनी जाती हैं। फिर पोस्ट के घंटे के अनुसार प्रथम उत्तर, और हर इकाई की प्रदेश से तुलना।',
    },
    examples: examples('report response --month 2026-10', 'report response --last 7d --by zone', 'report response --by none --json'),
  },
  trend: {
    summary: { en: 'how it went by day, week or month', hi: 'दिन, सप्ताह या माह के अनुसार प्रवृत्ति' },
    description: {
      en: 'What came in, how it stands now, and what was closed in the same days, whenever it came in.',
      hi: 'कितनी प्राप्त हुईं, अब उनकी स्थिति क्या है, और उन्हीं दिनों में कितनी निस्तारित हुईं, चाहे कब प्राप्त हुई हों।',
    },
    examples: examples('report trend --last 30d', 'report trend --month 2026-10 --unit Agra', 'report trend --last 12m --step month'),
    step: { en: 'in which steps; without it as the length of the period asks for', hi: 'किस अंतराल में; बिना इसके अवधि की लंबाई के अनुसार' },
  },
  quality: {
    summary: { en: 'how well dockets were closed', hi: 'निस्तारण की गुणवत्ता' },
    description: {
      en: 'Closings by outcome: on which a second person has agreed, and what was reopened. Why dockets were not actionable, by the ready reasons. False closures and the citizen’s word are not recorded yet: nothing is said of them.',
      hi: 'परिणाम के अनुसार निस्तारण: किन पर दूसरे व्यक्ति ने पुष्टि की, और क्या पुनः खोला गया। कार्यवाही योग्य न होने के कारण, तैयार कारणों के अनुसार। असत्य निस्तारण और नागरिक का मत अभी दर्ज नहीं होता: उनके बारे में कुछ नहीं कहा जाता।',
    },
    examples: examples(
      'report quality --month 2026-10',
      'report quality --by closed --last 30d',
      'report quality --row reopened --dockets',
    ),
  },
  handles: {
    summary: { en: 'which handles answer, the silent ones first', hi: 'कौन से हैंडल उत्तर देते हैं, मौन पहले' },
    description: {
      en: 'Every handle in use: when its account last replied on a docket, and how many complaints of the period tag it. A name that citizens tag and nobody answers stands first.',
      hi: 'प्रयोग में हर हैंडल: उसके खाते ने किसी डॉकेट पर अंतिम उत्तर कब दिया, और अवधि की कितनी शिकायतें उसे टैग करती हैं। जिसे नागरिक टैग करते हैं और कोई उत्तर नहीं देता, वह पहले।',
    },
    examples: examples('report handles --last 30d', 'report handles --all'),
  },
} as const satisfies Record<string, Said & { readonly step?: Text }>;
