/** The phases of a method and the gates between them, laid out from left to right. Positions only: a component draws them. */

/** What is drawn of a phase: texts in the reader's language. */
export interface PhaseText {
  readonly title: string;
  /** A short line below, such as the number of projects. */
  readonly note: string | undefined;
  /** Name of the gate at its end. */
  readonly gate: string | undefined;
}

/** A box with lines of text. */
export interface DrawnPhase {
  readonly x: number;
  readonly points: string;
  readonly lines: readonly string[];
  readonly note: string | undefined;
}

/** A diamond with lines of text below. */
export interface DrawnGate {
  readonly x: number;
  readonly points: string;
  readonly lines: readonly string[];
}

/** The diagram in its own units; one unit is about a pixel. */
export interface PhaseDiagram {
  readonly width: number;
  readonly height: number;
  readonly middle: number;
  readonly gateTextY: number;
  readonly lineHeight: number;
  readonly phases: readonly DrawnPhase[];
  readonly gates: readonly DrawnGate[];
}

const phaseWidth = 132;
const phaseHeight = 74;
const gateWidth = 62;
const diamond = 15;
const tip = 12;
const lineHeight = 17;
const top = 2;

/** Words in lines of at most so many characters; a longer word stands alone. At most three lines: the last takes the rest. */
export const wrapped = (text: string, characters: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && (`${last} ${word}`.length <= characters || lines.length === 3)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** Lays out the phases. */
export const phaseDiagram = (phases: readonly PhaseText[]): PhaseDiagram => {
  const middle = top + phaseHeight / 2;
  const bottom = top + phaseHeight;
  const drawn: DrawnPhase[] = [];
  const gates: DrawnGate[] = [];
  let x = 2;
  for (const [index, { title, note, gate }] of phases.entries()) {
    const end = x + phaseWidth;
    const notch = index === 0 ? x : x + tip;
    drawn.push({
      x: x + phaseWidth / 2 + (index === 0 ? 0 : tip / 2),
      points: `${x},${top} ${end},${top} ${end + tip},${middle} ${end},${bottom} ${x},${bottom} ${notch},${middle}`,
      lines: wrapped(title, 14),
      note,
    });
    x = end + tip;
    if (gate !== undefined) {
      const centre = x + gateWidth / 2;
      gates.push({
        x: centre,
        points: `${centre - diamond},${middle} ${centre},${middle - diamond} ${centre + diamond},${middle} ${centre},${middle + diamond}`,
        lines: wrapped(gate, 15),
      });
      x += gateWidth;
    } else x += 2 - tip + 4;
  }
  const gateLines = Math.max(0, ...gates.map(({ lines }) => lines.length));
  const gateTextY = bottom + 20;
  return { width: x + tip, height: gateTextY + gateLines * lineHeight, middle, gateTextY, lineHeight, phases: drawn, gates };
};
