import { expect, test } from 'vitest';
import { isCalendarDay } from '../../../lib/engine/text/calendar-day.ts';

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
  { text: '24-12-01', exists: false },
  { text: '2024-12-01T10:00:00Z', exists: false },
  { text: '', exists: false },
];

test.each(cases)('$text: $exists', ({ text, exists }) => {
  expect(isCalendarDay(text)).toBe(exists);
});
