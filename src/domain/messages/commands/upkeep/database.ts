/** What `db` and its subcommands say. */
import { countEn, countHi } from '../../counted.ts';
import type { Text } from '../../text.ts';

export const DB = {
  description: {
    en: "The register's database: where it is, and updating one made by an older uppolice.",
    hi: 'रजिस्टर का डेटाबेस: कहाँ है, और पुराने uppolice के रजिस्टर को अद्यतन करना।',
  },
  examples: {
    en: '\nExamples:\n  $ uppolice db status\n  $ uppolice db migrate',
    hi: '\nउदाहरण:\n  $ uppolice db status\n  $ uppolice db migrate',
  },
  statusSummary: { en: 'where the register is, and how much it holds', hi: 'रजिस्टर कहाँ है, और उसमें कितना है' },
  statusDescription: {
    en: 'Shows where the register is, its series, and how much it holds.',
    hi: 'दिखाता है कि रजिस्टर कहाँ है, उसकी शृंखला, और उसमें कितना है।',
  },
  statusExamples: {
    en: '\nExamples:\n  $ uppolice db status\n  $ uppolice --db /srv/desk/register.db db status --json',
    hi: '\nउदाहरण:\n  $ uppolice db status\n  $ uppolice --db /srv/desk/register.db db status --json',
  },
  register: { en: 'Register', hi: 'रजिस्टर' },
  series: { en: 'Series', hi: 'शृंखला' },
  holds: { en: 'Holds', hi: 'सामग्री' },
  seriesMade: (series: string, training: boolean, created: string): Text => ({
    en: `${series}${training ? ' (training)' : ''}, created ${created}`,
    hi: `${series}${training ? ' (प्रशिक्षण)' : ''}, बना ${created}`,
  }),
  content: (posts: number, dockets: number, events: number): Text => ({
    en: `${countEn(posts, 'post')}, ${countEn(dockets, 'docket')}, ${countEn(events, 'event')}`,
    hi: `${countHi(posts, 'post')}, ${countHi(dockets, 'docket')}, ${countHi(events, 'event')}`,
  }),
  migrateSummary: { en: 'update a register made by an older uppolice', hi: 'पुराने uppolice का रजिस्टर अद्यतन करें' },
  migrateDescription: {
    en: 'Updates a register made by an older uppolice. A SQLite file is copied first.',
    hi: 'पुराने uppolice के रजिस्टर को अद्यतन करता है। पहले SQLite फ़ाइल की प्रति बनाई जाती है।',
  },
  despite: {
    en: 'why a register that fails its proof is taken over as it is; the reason is recorded',
    hi: 'जाँच में सही न निकले रजिस्टर को वैसा ही लेने का कारण; कारण दर्ज होता है',
  },
  migrateExamples: { en: '\nExamples:\n  $ uppolice db migrate', hi: '\nउदाहरण:\n  $ uppolice db migrate' },
  upToDate: { en: 'The register is up to date.', hi: 'रजिस्टर अद्यतन है।' },
  applied: (names: string, copy: string | null): Text => ({
    en: `Applied: ${names}.${copy ? ` The old file is kept as ${copy}.` : ''}`,
    hi: `लागू किए गए: ${names}।${copy ? ` पुरानी फ़ाइल यहाँ सुरक्षित है: ${copy}` : ''}`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
