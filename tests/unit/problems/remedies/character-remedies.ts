import type { CHARACTER_PROBLEMS } from '../../../../src/problems/character-problems.ts';
import { article, edit, type Remedies } from './remedy.ts';

const RETYPE = 'delete also the letter before and the letter after it, and type those two again';

export const CHARACTER_REMEDIES = {
  'character-reordering': [
    [article('', 'I will \u202Etsniaga vote'), RETYPE, edit([' \u202Et', ' t'])],
  ],
  'character-hidden': [[article('', 'the\u200Brapist'), RETYPE, edit(['e\u200Br', 'er'])]],
  'letters-mixed': [
    [
      article('notQuotes: [Ask Trump]', '“Ask Trum\u0440” now'),
      'Delete the word and type it again, in the letters of one script.',
      edit(['Trum\u0440', 'Trump']),
    ],
    [
      article('actors: [{ id: t, name: Trum\u0440, kind: person }]', 'Trump'),
      'Delete the word and type it again, in the letters of one script.',
      edit(['Trum\u0440', 'Trump']),
    ],
  ],
  'letters-alike': [
    [
      article('', 'Ask Trum\u0440 now'),
      'Type the word again if it is meant to be in the letters around it',
      edit(['Trum\u0440', 'Trump']),
    ],
  ],
} satisfies Remedies<typeof CHARACTER_PROBLEMS>;
