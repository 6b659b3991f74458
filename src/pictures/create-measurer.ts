import { z } from 'zod';
import { createAsker } from '../threads/create-asker.ts';
import type { Measurement } from './measure-picture.ts';

/** Measures pictures and waits for each: the libraries for pictures answer later, so another thread asks them. */
export function createMeasurer(): (bytes: Uint8Array) => Measurement {
  const ask = createAsker(new URL('./measure-worker.ts', import.meta.url));
  return (bytes) => {
    const answer = measurement.safeParse(ask(bytes));
    return answer.success
      ? answer.data
      : { problem: 'image-unreadable', why: 'reading it takes longer than a minute' };
  };
}

/** The shape of a measurement that comes from elsewhere. */
export const measurement: z.ZodType<Measurement> = z.union([
  z.strictObject({
    width: z.int().positive(),
    height: z.int().positive(),
    kind: z.enum(['photograph', 'drawing', 'animation']),
  }),
  z.strictObject({ problem: z.enum(['image-unreadable', 'image-too-large']), why: z.string() }),
]);
