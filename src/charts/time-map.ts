/** Geometry of the application portfolio: value over fitness in four quadrants, one circle an application, its area by cost. */

/** An application to draw. */
export interface TimePoint {
  readonly id: string;
  readonly name: string;
  /** 0 to 100. */
  readonly businessValue: number;
  readonly technicalFit: number;
  /** In any unit; undefined where not known. */
  readonly cost: number | undefined;
}

/** A circle with the place of its name; the name is left out where there is no room. */
export interface TimeDot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly costKnown: boolean;
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end'; readonly text: string } | undefined;
}

/** The drawing, in user units. */
export interface TimeMap {
  readonly width: number;
  readonly height: number;
  /** The field in which the circles lie. */
  readonly field: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  /** Where the lines run: `x` of the fitness, `y` of the value. */
  readonly line: { readonly x: number; readonly y: number };
  /** Small ones last, so that none is hidden under a larger one; empty where there are too many to be told apart. */
  readonly dots: readonly TimeDot[];
  /** All circles as one path, where there are many: they then lead nowhere, the list beneath does. */
  readonly crowd: string | undefined;
}

const [width, height] = [900, 560];
const field = { left: 44, top: 12, right: 888, bottom: 516 };
const [smallest, largest] = [5, 20];
/** In a crowd circles are this much smaller, so that they hide each other less. */
const crowdScale = 0.35;
/** From so many on, circles have neither names nor links. */
const crowded = 150;
const letterWidth = 7;
const lineHeight = 13;
const longestName = 26;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const share = (value: number): number => Math.min(100, Math.max(0, value)) / 100;

/** Radius whose circle's area grows with the cost; the smallest where the cost is not known. */
const radiusOf = (cost: number | undefined, most: number): number =>
  cost === undefined || most <= 0 ? smallest : Math.max(smallest, largest * Math.sqrt(Math.max(0, cost) / most));

const shortened = (name: string): string => (name.length <= longestName ? name : `${name.slice(0, longestName - 1).trimEnd()}…`);

type Label = NonNullable<TimeDot['label']>;

/** Right of the circle, left of it, or above and below; the first place that is free and within the field. */
const placesOf = ({ x, y, radius }: Pick<TimeDot, 'x' | 'y' | 'radius'>, text: string): readonly { label: Label; box: Box }[] => {
  const length = text.length * letterWidth;
  return (
    [
      ['start', radius + 4, 4],
      ['end', -radius - 4, 4],
      ['start', -4, -radius - 4],
      ['start', -4, radius + 13],
      ['end', 4, -radius - 4],
      ['end', 4, radius + 13],
    ] as const
  ).map(([anchor, across, down]) => {
    const start = x + across;
    const left = anchor === 'start' ? start : start - length;
    const label = { x: rounded(start), y: rounded(y + down), anchor, text };
    return { label, box: { left, right: left + length, top: y + down - lineHeight + 3, bottom: y + down + 3 } };
  });
};

const isInField = ({ left, right, top, bottom }: Box): boolean =>
  left >= field.left && right <= field.right && top >= field.top && bottom <= field.bottom;

/** Names of the larger circles are placed first; each keeps clear of all circles and of the names before it. */
const withLabels = (
  dots: readonly (Omit<TimeDot, 'label'> & { readonly name: string })[],
  reserved: readonly Box[],
): readonly TimeDot[] => {
  const taken: Box[] = [...reserved];
  const circles = dots.map(({ x, y, radius }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }));
  return dots.map(({ name, ...dot }, index) => {
    const others = circles.filter((_, other) => other !== index);
    const free = placesOf(dot, shortened(name)).find(
      ({ box }) => isInField(box) && ![...taken, ...others].some((other) => overlaps(box, other)),
    );
    if (free !== undefined) taken.push(free.box);
    return { ...dot, label: free?.label };
  });
};

/** The map of some applications. */
export const timeMap = (
  points: readonly TimePoint[],
  lines: { readonly businessValue: number; readonly technicalFit: number },
): TimeMap => {
  const across = field.right - field.left - 2 * largest;
  const down = field.bottom - field.top - 2 * largest;
  const xOf = (fit: number): number => rounded(field.left + largest + share(fit) * across);
  const yOf = (value: number): number => rounded(field.bottom - largest - share(value) * down);
  const isCrowd = points.length > crowded;
  const most = Math.max(0, ...points.flatMap(({ cost }) => cost ?? []));
  const dots = points
    .map(({ id, name, businessValue, technicalFit, cost }) => ({
      id,
      name,
      x: xOf(technicalFit),
      y: yOf(businessValue),
      radius: rounded(radiusOf(cost, most) * (isCrowd ? crowdScale : 1)),
      costKnown: cost !== undefined,
    }))
    .sort((a, b) => b.radius - a.radius);
  // The names of the quadrants stand in the four corners.
  const corners = [field.top, field.bottom - 24].flatMap((top) => [
    { left: field.left, right: field.left + 130, top, bottom: top + 24 },
    { left: field.right - 130, right: field.right, top, bottom: top + 24 },
  ]);
  return {
    width,
    height,
    field,
    line: { x: xOf(lines.technicalFit), y: yOf(lines.businessValue) },
    dots: isCrowd ? [] : withLabels(dots, corners),
    crowd: isCrowd
      ? dots
          .map(
            ({ x, y, radius: r }) =>
              `M${String(x - r)} ${String(y)}a${String(r)} ${String(r)} 0 1 0 ${String(2 * r)} 0a${String(r)} ${String(r)} 0 1 0 ${String(-2 * r)} 0`,
          )
          .join('')
      : undefined,
  };
};
