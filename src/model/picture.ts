/** A picture of the content’s `images/` folder, as it is to be published. */
export interface Picture {
  /** Name of its file. */
  readonly name: string;
  /** In pixels, upright, however the file has it; of one frame where it moves. */
  readonly width: number;
  readonly height: number;
  readonly kind: PictureKind;
  /** Names its bytes, and the way its files are made of them, in hexadecimal digits. */
  readonly digest: string;
}

/** A photograph may lose what no eye sees; a drawing keeps its lines and what is transparent; an animation moves. */
export type PictureKind = 'photograph' | 'drawing' | 'animation';
