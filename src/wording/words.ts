import type { en } from './languages/en.ts';

/** All that the site says in one language, by what shows it. English says what there is to say. */
export type Words = Widened<typeof en>;

type Widened<T> = T extends string
  ? string
  : T extends (...given: infer A) => infer R
    ? (...given: A) => Widened<R>
    : { readonly [K in keyof T]: Widened<T[K]> };
