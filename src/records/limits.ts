/** Sizes beyond which a record is refused, so that a hostile one costs bounded time and memory. */
export const limits = {
  fileBytes: 1024 * 1024,
  bodyBytes: 256 * 1024,
  lineBytes: 64 * 1024,
  /** Values and keys of one record; an entry of a register is a record. */
  nodes: 10_000,
  /** Those of a whole register, which cannot be split. */
  registerNodes: 200_000,
  levels: 30,
  /** Quote marks at the start of a line, and list or emphasis marks in one line: beyond these Markdown parsers slow down. */
  quoteDepth: 20,
  emphasisMarks: 400,
  /** Empty lines in a row in front matter. */
  emptyLines: 100,
  imageBytes: 2 * 1024 * 1024,
} as const;
