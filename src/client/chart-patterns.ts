/** Patterns for bars, so that series can be told apart without colour. */

const size = 8;

const strokes: Readonly<Record<string, readonly (readonly [number, number, number, number])[]>> = {
  plan: [
    [0, size, size, 0],
    [-2, 2, 2, -2],
    [size - 2, size + 2, size + 2, size - 2],
  ],
  forecast: [
    [0, 0, size, size],
    [-2, size - 2, 2, size + 2],
    [size - 2, -2, size + 2, 2],
  ],
  bad: [
    [0, 0, size, size],
    [0, size, size, 0],
  ],
  warn: [[0, size / 2, size, size / 2]],
  b: [[0, size / 2, size, size / 2]],
  c: [[size / 2, 0, size / 2, size]],
  d: [
    [0, size / 2, size, size / 2],
    [size / 2, 0, size / 2, size],
  ],
};

/** The fill of a tone: plain for what was earned or paid, hatched for plan and forecast. */
export const pattern = (tone: string, colour: string, paper: string): string | CanvasPattern => {
  const lines = strokes[tone];
  const tile = document.createElement('canvas');
  const context = tile.getContext('2d');
  if (lines === undefined || context === null) return colour;
  tile.width = size;
  tile.height = size;
  context.fillStyle = paper;
  context.fillRect(0, 0, size, size);
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.beginPath();
  for (const [x1, y1, x2, y2] of lines) {
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
  }
  context.stroke();
  return context.createPattern(tile, 'repeat') ?? colour;
};
