import type { Picture } from '../model/picture.ts';

/** What is wrong with a picture; of one that is missing, the name that was meant, or nothing. */
export interface PictureProblem {
  readonly problem: 'image-missing' | 'image-unreadable' | 'image-too-large';
  readonly why: string;
}

/** Looks up a picture of the content’s `images/` folder by its name; null where there is none. */
export type FindPicture = (name: string) => Picture | PictureProblem | null;
