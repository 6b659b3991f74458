import { z } from 'zod';
import { ID, id, line, url } from './fields.ts';

const authorName = line.describe('The author’s name, as it is printed.');
const address = url.describe('Where the author is found on the web.');

/**
 * Who wrote an article: the id of one whom `authors.yaml` describes, or a name alone, or either with more. What looks
 * like an id is one, where there is such a file.
 */
export const authorSchema: z.ZodType<AuthorInput> = z.union([
  line.transform((only): AuthorInput =>
    ID.test(only) ? { id: only, isBare: true } : { name: only },
  ),
  z.strictObject({ name: authorName, url: address.optional() }),
  z.strictObject({
    id: id.describe('Id of an author whom authors.yaml describes.'),
    name: authorName.optional(),
    url: address.optional(),
  }),
]);

export interface AuthorInput {
  /** Of one whom articles share. */
  readonly id?: string | undefined;
  /** Whether the id may as well be a name. */
  readonly isBare?: boolean | undefined;
  readonly name?: string | undefined;
  readonly url?: string | undefined;
}
