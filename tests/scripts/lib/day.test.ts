import { afterEach, describe, expect, it, vi } from 'vitest';
import { CommandError } from '../../../scripts/lib/command.ts';
import { dataDate } from '../../../scripts/lib/day.ts';

describe('the data date of a command', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('is the one that the person asks for, before all others', () => {
    vi.stubEnv('REPORT_DAY', '2026-02-02');
    expect(dataDate('2026-01-01', '2026-03-03')).toBe('2026-01-01');
  });

  it('is else that of the environment, else that of the organisation', () => {
    vi.stubEnv('REPORT_DAY', '2026-02-02');
    expect(dataDate(undefined, '2026-03-03')).toBe('2026-02-02');
    vi.stubEnv('REPORT_DAY', '');
    expect(dataDate(undefined, '2026-03-03')).toBe('2026-03-03');
  });

  it('is else today in UTC', () => {
    vi.stubEnv('REPORT_DAY', undefined);
    expect(dataDate(undefined, undefined)).toMatch(/^2\d{3}-\d{2}-\d{2}$/);
  });

  it.each(['2026-02-30', 'yesterday', '2026-10'])('is never a day that does not exist: %s', (day) => {
    vi.stubEnv('REPORT_DAY', day);
    expect(() => dataDate(undefined, undefined)).toThrow(CommandError);
  });
});
