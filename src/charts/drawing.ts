/** A small drawing in user units: what a page builds at build time and the browser draws again from the same values. */

/** One path; `kind` is its class in the style sheet. */
export interface DrawnPath {
  readonly kind: string;
  readonly d: string;
}

/** A drawing of a few paths. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly paths: readonly DrawnPath[];
}
