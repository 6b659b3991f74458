interface Withdrawn {
  readonly id?: string | undefined;
  readonly formerly?: readonly string[] | undefined;
}

/** The anchors that something withdrawn had, the last one first. */
export function withdrawalAnchors({ id = '', formerly = [] }: Withdrawn): readonly string[] {
  return [id, ...formerly.map((former) => id.slice(0, 2) + former)];
}
