import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilDay,
  dayNumber,
  formatDay,
  isCalendarDay,
  parseDay,
  weekday,
} from '../../../lib/engine/text/civil-day.ts';

describe('civil days', () => {
  it('counts from 1970-01-01, a Thursday', () => {
    expect(parseDay('1970-01-01')).toBe(0);
    expect(weekday(0)).toBe(4);
    expect(weekday(-1)).toBe(3);
  });

  const impossible: readonly string[] = [
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '0000-01-01',
    '2024-6-1',
    '',
  ];
  it.each(impossible)('refuses %s', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it('knows leap days', () => {
    expect(parseDay('2024-02-29')).not.toBeNull();
    expect(parseDay('2000-02-29')).not.toBeNull();
  });

  it('moves by months and stays in the month', () => {
    const march = dayNumber(2024, 3, 31) ?? 0;
    expect(formatDay(addMonths(march, -1))).toBe('2024-02-29');
    expect(formatDay(addMonths(march, 10))).toBe('2025-01-31');
  });

  it('leads back from every day of the years 1 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber(1, 1, 1) ?? 0, max: dayNumber(9999, 12, 31) ?? 0 }), (day) => {
        const { year, month, day: date } = civilDay(day);
        expect(dayNumber(year, month, date)).toBe(day);
        expect(parseDay(formatDay(day))).toBe(day);
      }),
    );
  });
});

describe('isCalendarDay', () => {
  const cases: readonly { text: string; exists: boolean }[] = [
    { text: '2024-02-29', exists: true },
    { text: '2023-02-29', exists: false },
    { text: '1900-02-29', exists: false },
    { text: '2000-02-29', exists: true },
    { text: '2024-02-31', exists: false },
    { text: '2024-04-31', exists: false },
    { text: '2024-13-01', exists: false },
    { text: '2024-00-10', exists: false },
    { text: '2024-12-31', exists: true },
    { text: '2024-12-00', exists: false },
    { text: '0001-01-01', exists: true },
    { text: '0000-01-01', exists: false },
    { text: '24-12-01', exists: false },
    { text: '2024-12-01T10:00:00Z', exists: false },
    { text: '', exists: false },
  ];
  it.each(cases)('$text: $exists', ({ text, exists }) => {
    expect(isCalendarDay(text)).toBe(exists);
  });
});
