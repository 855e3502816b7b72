/** What `completion` says. */
import type { Text } from '../text.ts';

export const COMPLETION = {
  description: {
    en: 'Prints what a shell needs to complete commands, options, units, handles, outcomes and recent dockets with the Tab key. It installs nothing by itself.',
    hi: 'वह छापता है जिससे शेल Tab कुंजी पर कमांड, विकल्प, इकाइयाँ, हैंडल, परिणाम और हाल के डॉकेट पूरे करता है। यह स्वयं कुछ स्थापित नहीं करता।',
  },
  shell: (names: string): Text => ({ en: `the shell: ${names}`, hi: `शेल: ${names}` }),
  words: { en: 'asked by the shell itself', hi: 'शेल स्वयं पूछता है' },
  examples: {
    en: `
Units, handles and dockets come from the register that --db names on the line, else from the one that is configured.

Examples:
  $ source <(uppolice completion bash)
  $ uppolice completion bash > ~/.local/share/bash-completion/completions/uppolice
  $ uppolice completion zsh > ~/.zsh/completions/_uppolice`,
    hi: `
इकाइयाँ, हैंडल और डॉकेट उस रजिस्टर से आते हैं जिसे पंक्ति में --db बताता है, अन्यथा सेटिंग वाले से।

उदाहरण:
  $ source <(uppolice completion bash)
  $ uppolice completion bash > ~/.local/share/bash-completion/completions/uppolice
  $ uppolice completion zsh > ~/.zsh/completions/_uppolice`,
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
