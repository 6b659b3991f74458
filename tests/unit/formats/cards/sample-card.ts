import type { CardContent } from '../../../../src/formats/cards/card-content.ts';
import { cardColours } from '../../../../src/formats/cards/card-look.ts';

export function sampleCard(card: Partial<CardContent> = {}): CardContent {
  return {
    kind: 'quotation',
    words: 'We have plans',
    who: 'Maria Lind',
    facts: ['Minister of Transport', '1 March 2026'],
    from: 'Rails',
    site: 'Verbatim',
    accent: cardColours.accent,
    lang: 'en-GB',
    ...card,
  };
}
