import { describe, expect, it } from 'vitest';
import { phaseDiagram, wrapped } from '#charts/phase-diagram.ts';

describe('the diagram of phases and gates', () => {
  it('stands from left to right, with a gate behind each phase that has one', () => {
    const { phases, gates, width } = phaseDiagram([
      { title: 'Planning', note: '1 project', gate: 'G1 Mandate' },
      { title: 'Execution', note: undefined, gate: undefined },
      { title: 'Closure', note: undefined, gate: undefined },
    ]);
    const xs = phases.map(({ x }) => x);
    expect([...xs].sort((a, b) => a - b)).toEqual(xs);
    expect(gates).toHaveLength(1);
    expect(gates[0]?.x).toBeGreaterThan(xs[0] ?? 0);
    expect(gates[0]?.x).toBeLessThan(xs[1] ?? 0);
    expect(Math.max(...xs)).toBeLessThan(width);
  });

  it('breaks long names between words into at most three lines', () => {
    expect(wrapped('Überführung in den Betrieb', 14)).toEqual(['Überführung in', 'den Betrieb']);
    expect(wrapped('one two three four five six', 3)).toEqual(['one', 'two', 'three four five six']);
    expect(wrapped('Betriebsbereitschaftserklärung', 14)).toEqual(['Betriebsbereitschaftserklärung']);
  });
});
