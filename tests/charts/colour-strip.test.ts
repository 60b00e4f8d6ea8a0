import { describe, expect, it } from 'vitest';
import { colourStrip } from '#charts/colour-strip.ts';

describe('the strip of stated over computed colours', () => {
  it('has a column a report, also where one said nothing', () => {
    const strip = colourStrip([
      { stated: 'green', computed: 'green' },
      { stated: undefined, computed: undefined },
      { stated: 'amber', computed: 'amber' },
    ]);
    expect(strip?.width).toBe(34);
    expect(strip?.signs).toHaveLength(4);
    expect(strip?.ties).toBe('');
  });

  it('ties a report that was stated better than it computed, and only such', () => {
    const strip = colourStrip([
      { stated: 'green', computed: 'red' },
      { stated: 'red', computed: 'green' },
      { stated: 'green', computed: 'not-assessed' },
    ]);
    expect(strip?.ties.match(/M/g)).toHaveLength(1);
  });

  it('has one row where nothing is computed, and nothing where nothing is stated', () => {
    expect((colourStrip([{ stated: 'red', computed: undefined }])?.height ?? 0) < 20).toBe(true);
    expect(colourStrip([{ stated: undefined, computed: undefined }])).toBeUndefined();
  });
});
