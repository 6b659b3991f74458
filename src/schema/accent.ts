import { z } from 'zod';
import { contrastOf, nearestShade, PAPER } from './contrast.ts';

/** What text has to stand out from its ground by (WCAG 2, level AA). */
const LEAST = 4.5;

/** The colour of marks, lines and what is pointed at. */
export const accentSchema = z
  .strictObject({
    light: colourOn(PAPER.light).describe('On light paper, such as #8c1d18.'),
    dark: colourOn(PAPER.dark).describe('On dark paper, such as #ffb4a8.'),
  })
  .describe('The colour of marks, lines and what is pointed at.');

function colourOn(paper: string) {
  return z
    .string()
    .regex(/^#[0-9A-Fa-f]{6}$/u, 'a colour of six digits, such as #8c1d18')
    .superRefine((colour, context) => {
      const contrast = contrastOf(colour, paper);
      if (!(contrast < LEAST)) return;
      const shade = nearestShade(colour, paper, LEAST);
      // Rounded down, so that none is told to be what it is not.
      const told = Math.floor(contrast * 100) / 100;
      const message = `${shade}, the nearest shade that can be read on the paper (${paper}): it takes a contrast of ${LEAST}, and this one’s is ${told}`;
      context.addIssue({ code: 'custom', message });
    });
}
