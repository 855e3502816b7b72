/** Small threads in which the order of landing once told: whatever lands first, the register tells the same in the end. */
import { describe, expect, it } from 'vitest';
import { Talk } from '../../support/intake.ts';
import { differencesOfLanding } from '../../support/threads/order.ts';

/** Posts by their place in the talk, in the parts in which they land; after `+` those that come along to explain them. */
interface Case {
  readonly tell: (talk: Talk) => readonly string[];
  readonly parts: readonly (readonly number[])[];
  readonly along?: Readonly<Record<number, readonly number[]>>;
}

const CASES: Readonly<Record<string, Case>> = {
  'an own word that two dockets quote is on that of the older quote, and the police that answer it too': {
    tell: (talk) => {
      const word = talk.say('asha', 'कल की बात');
      const reply = talk.say('Uppolice', 'कृपया थाना बताएँ', { re: word });
      return [word, reply, talk.say('asha', '@Uppolice हाथरस', { quotes: word }), talk.say('asha', '@Uppolice और सुनिए', { quotes: word })];
    },
    parts: [[1, 3], [2]],
    along: { 3: [0] },
  },
  'a reply that a docket only quotes goes to the docket of its thread, whose root lands late': {
    tell: (talk) => {
      const root = talk.say('asha', '@Uppolice हाथरस');
      const more = talk.say('asha', 'चोरी', { re: root });
      return [root, more, talk.say('asha', '@Uppolice बचाओ', { quotes: more })];
    },
    parts: [[2], [0]],
    along: { 2: [1] },
  },
  'a word that answers and quotes an own one has a docket of its own, although another docket quotes that too': {
    tell: (talk) => {
      const word = talk.say('asha', 'हाथरस');
      const quoting = talk.say('asha', '@Uppolice एटा', { quotes: word });
      return [word, quoting, talk.say('asha', 'सुनिए @Uppolice', { re: word, quotes: word })];
    },
    parts: [[0, 2], [1]],
  },
  'an edit that speaks to us before the one whom it answers has a docket of its own': {
    tell: (talk) => {
      const root = talk.say('asha', 'सुनिए');
      const beside = talk.say('bina', 'हाथरस', { re: root });
      const edit = talk.say('bina', '@Uppolice हाथरस चोरी', { edits: beside, re: root });
      return [root, beside, edit, talk.say('asha', 'देखिए @Uppolice', { re: root })];
    },
    parts: [[0, 1], [3], [2]],
  },
  'a docket below a root that lands last is proposed as the duplicate of the one that the root opens': {
    tell: (talk) => {
      const root = talk.say('asha', '@Uppolice चोरी');
      const further = talk.say('asha', 'और सुनिए', { re: root });
      return [root, further, talk.say('bina', '@Uppolice एटा', { re: further })];
    },
    parts: [[2], [0]],
  },
  'words of her own between the complaint that she answers and the first that tags us do not hide that they are beside it': {
    tell: (talk) => {
      const root = talk.say('asha', '@Uppolice चोरी');
      const beside = talk.say('bina', 'सच', { re: root });
      const tagged = talk.say('bina', '@Uppolice ठीक', { re: beside });
      return [root, beside, tagged];
    },
    parts: [[2], [1], [0]],
  },
  'a docket is not withheld for a post that was on a withheld one only while the batch was decided': {
    tell: (talk) => {
      const word = talk.say('asha', 'सुनिए');
      const first = talk.say('asha', '@Uppolice दरोगा', { quotes: word });
      const second = talk.say('asha', 'हाथरस @Uppolice', { re: word });
      return [word, first, second, talk.say('asha', 'unsaid', { re: first })];
    },
    parts: [[0, 1, 3], [2]],
  },
  'an own word that a withheld docket only quotes does not withhold another docket that quotes it': {
    tell: (talk) => {
      const word = talk.say('asha', 'एटा');
      return [word, talk.say('asha', '@Uppolice pocso', { quotes: word }), talk.say('asha', '@Uppolice unsaid', { quotes: word })];
    },
    parts: [[0, 1], [2]],
  },
  'a new docket is withheld by where the post that it answers is in the end': {
    tell: (talk) => {
      const word = talk.say('asha', 'सुनिए');
      const quoting = talk.say('asha', '@Uppolice pocso', { quotes: word });
      const beside = talk.say('chand', 'हाथरस', { re: word });
      return [word, quoting, beside, talk.say('asha', '@Uppolice दरोगा', { re: beside })];
    },
    parts: [[1], [3], [2]],
    along: { 1: [0] },
  },
  'a reply of the police from before the complaint is weighed with the words that it answered, also where it lands last': {
    tell: (talk) => {
      const root = talk.say('asha', 'हाथरस');
      const reply = talk.say('hathraspolice', 'देख रहे हैं', { re: root });
      const edit = talk.say('asha', 'ठीक', { edits: root });
      return [root, reply, edit, talk.say('asha', 'एटा @Uppolice', { re: edit })];
    },
    parts: [[2, 3], [0], [1]],
  },
  'a reply that came to explain a quote opens its own docket once the root shows that it tagged us': {
    tell: (talk) => {
      const root = talk.say('bina', 'चोरी');
      const reply = talk.say('asha', '@Uppolice एटा', { re: root });
      return [root, reply, talk.say('asha', '@Uppolice सुनिए', { quotes: reply })];
    },
    parts: [[2], [0], [1]],
    along: { 2: [1] },
  },
  'an edit that landed beside the complaint of another goes to the docket that its first version opens': {
    tell: (talk) => {
      const root = talk.say('bina', 'एटा');
      const first = talk.say('asha', '@Uppolice सुनिए', { re: root });
      const other = talk.say('bina', '@Uppolice दरोगा', { re: first });
      return [root, first, other, talk.say('asha', 'हाथरस', { edits: first, re: root })];
    },
    parts: [[2], [0, 3], [1]],
  },
  'a docket that only showed an own complaint to somebody else is proposed as the duplicate of that, which lands last': {
    tell: (talk) => {
      const own = talk.say('asha', '@Uppolice बचाओ');
      const root = talk.say('adgzoneagra', 'सूचना');
      const other = talk.say('bina', '@Uppolice सुनिए', { re: root });
      return [own, root, other, talk.say('asha', '@Uppolice ठीक', { re: other, quotes: own })];
    },
    parts: [[2], [3], [1], [0]],
  },
  'two dockets that were proposed one way round are proposed the other way too, once the root shows which was first': {
    tell: (talk) => {
      const root = talk.say('asha', '@Uppolice एटा');
      const more = talk.say('asha', 'सुनिए', { re: root });
      const beside = talk.say('chand', '@Uppolice @Uppolice ठीक', { re: more });
      return [root, more, beside, talk.say('asha', '@Uppolice @Uppolice एटा', { re: beside })];
    },
    parts: [[3], [2], [0], [1]],
  },
  'a docket that quotes one which is proposed as a duplicate is withheld with the one that goes on': {
    tell: (talk) => {
      const root = talk.say('asha', '@Uppolice सुनिए');
      const hidden = talk.say('adgzoneagra', 'देखें', { re: root });
      const beside = talk.say('bina', '@Uppolice दरोगा', { re: hidden });
      const quoting = talk.say('chand', '@Uppolice ठीक', { quotes: beside });
      const victim = talk.say('asha', 'pocso', { re: root });
      return [root, hidden, beside, quoting, victim, talk.say('asha', '@Uppolice @Uppolice चोरी', { re: victim })];
    },
    parts: [[5], [0], [4], [3], [2]],
  },
  'a pressing word below the complaint of another calls attention to that one, also where its author has a docket that quotes it': {
    tell: (talk) => {
      const root = talk.say('asha', '@Uppolice सुनिए');
      const other = talk.say('bina', '@Uppolice दरोगा');
      const word = talk.say('chand', 'pocso', { re: other });
      return [root, other, word, talk.say('chand', 'हाथरस @Uppolice', { re: root, quotes: word })];
    },
    parts: [[3], [1], [0, 2]],
  },
  'a pressing edit of a word that went beside the complaint of another calls attention to that one, whose root lands last': {
    tell: (talk) => {
      const own = talk.say('asha', '@Uppolice चोरी');
      const root = talk.say('bina', '@Uppolice एटा');
      const beside = talk.say('asha', 'ठीक', { re: root });
      const edit = talk.say('asha', 'बचाओ', { edits: beside, re: root });
      return [
        own,
        root,
        beside,
        edit,
        talk.say('asha', 'देखिए @Uppolice', { re: edit }),
        talk.say('asha', 'सुनिए', { re: edit, quotes: own }),
      ];
    },
    parts: [[4], [2], [0, 5], [3], [1]],
  },
  'a word that a docket quotes is on that, with the reply of the police, and not on one that stands beside the complaint whose root lands last':
    {
      tell: (talk) => {
        const root = talk.say('bina', '@Uppolice चोरी');
        const word = talk.say('asha', 'ठीक', { re: root });
        const reply = talk.say('Etahpolice', 'देख रहे हैं', { re: word });
        const quoting = talk.say('asha', '@Uppolice सुनिए', { quotes: word });
        return [root, word, reply, quoting, talk.say('asha', 'हाथरस @Uppolice', { re: root })];
      },
      parts: [[4], [1], [2], [3], [0]],
    },
  'a word on a docket beside the complaint of another goes to the docket that quotes it, which lands last': {
    tell: (talk) => {
      const root = talk.say('bina', '@Uppolice चोरी');
      const word = talk.say('asha', 'ठीक', { re: root });
      const reply = talk.say('Etahpolice', 'देख रहे हैं', { re: word });
      const quoting = talk.say('asha', '@Uppolice सुनिए', { quotes: word });
      return [root, word, reply, quoting, talk.say('asha', 'हाथरस @Uppolice', { re: root })];
    },
    parts: [[4], [0], [1, 2], [3]],
  },
  'an emergency beside a docket that stands beside the complaint of another calls attention to that one too': {
    tell: (talk) => {
      const root = talk.say('bina', '@Uppolice दरोगा');
      const first = talk.say('asha', 'ठीक @Uppolice', { re: root });
      const more = talk.say('asha', 'हाथरस @Uppolice', { re: first });
      return [root, first, more, talk.say('chand', 'बचाओ @Uppolice', { re: more })];
    },
    parts: [[2], [1], [0], [3]],
  },
  'a word on a docket beside one that is itself beside another tells the class of that one too': {
    tell: (talk) => {
      const root = talk.say('asha', '@Uppolice चोरी');
      const beside = talk.say('bina', 'दरोगा @Uppolice', { re: root });
      return [root, beside, talk.say('chand', 'pocso @Uppolice', { re: beside })];
    },
    parts: [[2], [1], [0]],
  },
  'a reply to an own post that has not landed does not show the complaint that it quotes to anybody': {
    tell: (talk) => {
      const own = talk.say('asha', '@Uppolice बचाओ');
      const root = talk.say('asha', '@Uppolice दरोगा pocso मोबाइल छीना');
      const again = talk.say('asha', '@Uppolice दरोगा pocso मोबाइल छीना');
      return [own, root, again, talk.say('asha', '@Uppolice @Uppolice चोरी', { re: root, quotes: own, bare: true })];
    },
    parts: [[2, 3], [0], [1]],
  },
  'a post of another below her complaint that she quotes elsewhere is no own complaint that she shows': {
    tell: (talk) => {
      const own = talk.say('asha', '@Uppolice ठीक');
      const reply = talk.say('adgzoneagra', 'देखें', { re: own });
      const other = talk.say('chand', '@Uppolice हाथरस');
      const answer = talk.say('hathraspolice', 'सुनिए', { re: other });
      const beside = talk.say('bina', '@Uppolice एटा', { re: reply });
      return [own, reply, other, answer, beside, talk.say('asha', 'सुनिए ठीक', { re: answer, quotes: beside })];
    },
    parts: [[4], [2], [5], [0], [3], [1]],
  },
  'a word before the complaint that is only quoted there is on it since then: who answered it before has a docket of their own': {
    tell: (talk) => {
      const word = talk.say('asha', 'बचाओ ठीक');
      const root = talk.say('asha', '@Uppolice धन्यवाद');
      const answer = talk.say('bina', 'pocso @Uppolice', { re: word });
      const quoting = talk.say('asha', 'सुनिए', { re: root, quotes: word });
      return [word, root, answer, quoting, talk.say('bina', 'चोरी @Uppolice', { re: root })];
    },
    parts: [[4], [1], [3], [0], [2]],
  },
  'a quoted word whose thread becomes known later does not bring its docket into that thread': {
    tell: (talk) => {
      const root = talk.say('bina', '@Uppolice बचाओ');
      const word = talk.say('asha', 'ठीक', { re: root });
      const quoting = talk.say('asha', '@Uppolice सुनिए', { quotes: word });
      return [root, word, quoting, talk.say('asha', 'हाथरस @Uppolice', { re: root })];
    },
    parts: [[2], [1], [0, 3]],
    along: { 2: [1], 1: [0] },
  },
  'a word that shows a complaint of hers stays on it, whatever its newer version leaves out': {
    tell: (talk) => {
      const root = talk.say('bina', '@Uppolice unsaid');
      const answer = talk.say('asha', '@bina @Uppolice pocso', { re: root });
      const own = talk.say('asha', '@Uppolice हाथरस');
      const showing = talk.say('asha', '@bina @Uppolice pocso ठीक', { re: answer, quotes: own });
      return [root, answer, own, showing, talk.say('asha', '@bina @Uppolice @Uppolice unsaid', { re: answer, edits: showing })];
    },
    parts: [[4], [0, 3], [1, 2]],
    along: { 4: [1] },
  },
  'an answer says nothing of the complaint above once the word between shows whose it answers': {
    tell: (talk) => {
      const own = talk.say('asha', 'हाथरस');
      const other = talk.say('bina', '@Uppolice unsaid एटा');
      const between = talk.say('asha', '@bina @Uppolice एटा', { re: other });
      const tagging = talk.say('asha', '@Uppolice दरोगा', { re: own });
      return [own, other, between, tagging, talk.say('asha', '@bina @Uppolice @Uppolice pocso', { re: between, quotes: own })];
    },
    parts: [[0], [3], [1], [4], [2]],
  },
  'what only came to explain an answer joins no docket for saying the same': {
    tell: (talk) => {
      const same = talk.say('asha', '@Uppolice ठीक हाथरस मोबाइल छीना');
      const again = talk.say('asha', '@Uppolice ठीक हाथरस मोबाइल छीना अभी');
      return [same, again, talk.say('bina', '@asha @Uppolice दरोगा pocso', { re: same })];
    },
    parts: [[2], [1]],
    along: { 2: [0] },
  },
  'a docket whose own words another of hers quotes, and a third those, is withheld with what the first quotes': {
    tell: (talk) => {
      const root = talk.say('bina', '@Uppolice ठीक');
      const first = talk.say('asha', '@Uppolice सुनिए', { quotes: root });
      const second = talk.say('asha', '@Uppolice एटा', { quotes: first });
      return [root, first, second, talk.say('chand', '@bina pocso', { re: root })];
    },
    parts: [[0], [1], [2], [3]],
  },
  'an own word that a quoted word quotes is on the docket of the oldest that speaks to us and quotes it': {
    tell: (talk) => {
      const word = talk.say('asha', 'बचाओ');
      const further = talk.say('asha', 'unsaid', { re: word, quotes: word });
      const first = talk.say('asha', '@Uppolice चोरी', { quotes: word });
      return [word, further, first, talk.say('asha', '@Uppolice सुनिए', { quotes: word })];
    },
    parts: [
      [1, 3],
      [0, 2],
    ],
    along: { 1: [0] },
  },
  'an own word that a quoted word quotes stays on the docket of the oldest when a later one quotes it too': {
    tell: (talk) => {
      const word = talk.say('asha', 'बचाओ');
      const further = talk.say('asha', 'unsaid', { re: word, quotes: word });
      const first = talk.say('asha', '@Uppolice चोरी', { quotes: word });
      return [word, further, first, talk.say('asha', '@Uppolice सुनिए', { quotes: word })];
    },
    parts: [[2], [1], [3], [0]],
    along: { 2: [0] },
  },
  'who answers herself and shows a complaint of her own has a docket of that thread, quoted there by another or not': {
    tell: (talk) => {
      const word = talk.say('asha', 'दरोगा');
      const other = talk.say('asha', '@Uppolice सुनिए', { quotes: word });
      const shown = talk.say('asha', '@Uppolice बचाओ');
      return [word, other, shown, talk.say('asha', 'pocso @Uppolice', { re: word, quotes: shown })];
    },
    parts: [[2], [0], [3], [1]],
  },
  'an own word that explains a word of hers which had come before is on her docket': {
    tell: (talk) => {
      const root = talk.say('asha', 'एटा');
      const more = talk.say('asha', 'दरोगा ठीक', { re: root });
      return [root, more, talk.say('asha', 'pocso @Uppolice', { re: more })];
    },
    parts: [[2], [1]],
    along: { 1: [0], 2: [1] },
  },
  'a reply that is edited shows a complaint of hers that lands last': {
    tell: (talk) => {
      const root = talk.say('asha', '@Uppolice बचाओ');
      const reply = talk.say('adgzoneagra', '@asha @Uppolice चोरी', { re: root });
      const own = talk.say('chand', '@Uppolice सुनिए');
      const showing = talk.say('chand', '@adgzoneagra @asha @Uppolice एटा', { re: reply, quotes: own });
      const edit = talk.say('chand', '@adgzoneagra @asha @Uppolice @Uppolice बचाओ', { re: reply, edits: showing });
      return [root, reply, own, showing, edit];
    },
    parts: [[0, 3, 4], [2], [1]],
    along: { 4: [1] },
  },
  'a complaint with which she began a thread has a docket of its own, although she showed an older one of hers there before it landed': {
    tell: (talk) => {
      const own = talk.say('asha', '@Uppolice एटा');
      const root = talk.say('asha', '@Uppolice हाथरस चोरी');
      const other = talk.say('bina', '@asha @Uppolice दरोगा @Uppolice', { re: root });
      return [own, root, other, talk.say('asha', '@bina @Uppolice pocso @Uppolice', { re: other, quotes: own })];
    },
    parts: [[0], [2], [3], [1]],
  },
  'an emergency beside the complaint of another is linked with that alone, although its author shows an older complaint of hers there later':
    {
      tell: (talk) => {
        const own = talk.say('asha', '@Uppolice चोरी');
        const other = talk.say('bina', '@Uppolice एटा');
        const emergency = talk.say('asha', '@Uppolice बचाओ', { re: other });
        return [own, other, emergency, talk.say('asha', 'दरोगा', { re: other, quotes: own })];
      },
      parts: [[2], [1], [0], [3]],
    },
  'a word that shows an older complaint of hers goes to that one, also from a docket that turns out to stand beside the complaint of another':
    {
      tell: (talk) => {
        const own = talk.say('asha', '@Uppolice चोरी');
        const other = talk.say('bina', '@Uppolice एटा');
        const emergency = talk.say('asha', '@Uppolice बचाओ', { re: other });
        return [own, other, emergency, talk.say('asha', 'दरोगा', { re: other, quotes: own })];
      },
      parts: [[2], [3], [0], [1]],
    },
};

describe('a thread that lands in parts', () => {
  it.each(Object.entries(CASES))('%s', async (_, { tell, parts, along = {} }) => {
    const talk = new Talk();
    const ids = tell(talk);
    const idOf = (place: number) => ids[place] ?? '';
    const explaining = new Map(Object.entries(along).map(([place, others]) => [idOf(Number(place)), others.map(idOf)]));
    const landing = parts.map((places) => places.map(idOf));
    expect(await differencesOfLanding({ talk, landing: ids, explaining }, landing)).toEqual([]);
  });
});
