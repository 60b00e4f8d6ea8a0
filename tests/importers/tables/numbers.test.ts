import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberIn, product } from '#importers/tables/numbers.ts';
import type { NumberForm } from '#importers/tables/numbers.ts';

const german: NumberForm = { decimal: ',', thousands: '.', strip: ['€', 'EUR'] };
const english: NumberForm = { decimal: '.', thousands: ',' };

describe('a number in a cell', () => {
  it.each([
    ['1234', {}, 1234],
    ['0', {}, 0],
    ['-0', {}, 0],
    ['1.234,50 €', german, 1234.5],
    ['EUR 1.234', german, 1234],
    ['1.234', german, 1234],
    ['1,234', english, 1234],
    ['1,5', { decimal: ',' }, 1.5],
    ['1.5', { decimal: '.' }, 1.5],
    ['1 234,5', { decimal: ',', thousands: ' ' }, 1234.5],
    ['1\u202F234', { thousands: ' ' }, 1234],
    ['1’234.50', { decimal: '.', thousands: "'" }, 1234.5],
    ['(1,234.50)', english, -1234.5],
    ['1.234-', german, -1234],
    ['\u221212', {}, -12],
    ['+7', {}, 7],
  ] as const)('reads %s', (cell, form, value) => {
    expect(numberIn(cell, form)).toEqual({ value });
  });

  it.each([
    ['1.234', {}, 'ambiguous'],
    ['1,5', {}, 'ambiguous'],
    ['1,234', { decimal: '.' }, 'ambiguous'],
    ['12.34', german, 'none'],
    ['1.23.456', german, 'none'],
    ['1,234,5', english, 'none'],
    ['45 %', {}, 'percent'],
    ['1e5', {}, 'none'],
    ['0x10', {}, 'none'],
    ['Infinity', {}, 'none'],
    ['NaN', {}, 'none'],
    ['', {}, 'none'],
    ['€', german, 'none'],
    ['12 Stück', {}, 'none'],
  ] as const)('does not guess at %s', (cell, form, fault) => {
    expect(numberIn(cell, form)).toEqual({ fault });
  });

  it('is read as it was written, in every declared form', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom([',', '.'] as const, ['.', ','] as const, [',', ' '] as const, ['.', "'"] as const),
        (whole, cents, [decimal, thousands]) => {
          const digits = String(Math.abs(whole)).replace(/\B(?=(\d{3})+$)/g, thousands);
          const text = `${whole < 0 ? '-' : ''}${digits}${decimal}${String(cents).padStart(2, '0')}`;
          const value = (whole < 0 ? -1 : 1) * Number(`${String(Math.abs(whole))}.${String(cents).padStart(2, '0')}`);
          expect(numberIn(text, { decimal, thousands })).toEqual({ value: value === 0 ? (whole < 0 ? value : 0) : value });
        },
      ),
    );
  });
});

describe('a product', () => {
  it('has no noise of binary fractions, and is rounded only where that was asked for', () => {
    expect(product(12.35, 1_000_000)).toBe(12_350_000);
    expect(product(1_180.75, 1_000_000)).toBe(1_180_750_000);
    expect(product(1.005, 1, 2)).toBe(1.01);
    expect(product(-2.5, 1, 0)).toBe(-3);
    expect(Object.is(product(-0.001, 1, 2), 0)).toBe(true);
    expect(product(45, 0.01)).toBe(0.45);
  });
});
