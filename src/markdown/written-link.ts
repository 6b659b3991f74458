import type { Place } from '../problems/problem.ts';

/** An address as an author wrote it, for whoever knows the whole site to judge. */
export interface WrittenLink {
  readonly url: string;
  readonly place: Place;
}
