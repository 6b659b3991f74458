import { z } from 'zod';
import { ID, id, line, url } from './fields.ts';

/**
 * Who wrote an article: the id of one whom `authors.yaml` describes, or a name alone, or either with more. What looks
 * like an id is one, where there is such a file.
 */
export const authorSchema: z.ZodType<AuthorInput> = z.union([
  line.transform((only): AuthorInput =>
    ID.test(only) ? { id: only, isBare: true } : { name: only },
  ),
  z.strictObject({ name: line, url: url.optional() }),
  z.strictObject({ id, name: line.optional(), url: url.optional() }),
]);

export interface AuthorInput {
  /** Of one whom articles share. */
  readonly id?: string | undefined;
  /** Whether the id may as well be a name. */
  readonly isBare?: boolean | undefined;
  readonly name?: string | undefined;
  readonly url?: string | undefined;
}
