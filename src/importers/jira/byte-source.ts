/** The bytes of an export, part by part: a file of some hundred megabytes never stands in memory whole. */

/** Bytes that are read in parts. */
export interface ByteSource {
  readonly length: number;
  /** The bytes from one position up to another, or up to the end. */
  readonly part: (from: number, to: number) => Uint8Array;
}

/** Bytes that are in memory already. */
export const sourceOf = (bytes: Uint8Array): ByteSource => ({ length: bytes.length, part: (from, to) => bytes.subarray(from, to) });

const step = 1024 * 1024;

/** The parts of a source, one after the other, from a position on. */
export function* partsOf(source: ByteSource, from = 0): Generator<{ readonly bytes: Uint8Array; readonly isLast: boolean }> {
  for (let at = from; at < source.length; at += step) {
    yield { bytes: source.part(at, Math.min(at + step, source.length)), isLast: at + step >= source.length };
  }
}
