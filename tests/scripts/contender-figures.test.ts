import { describe, expect, it } from 'vitest';
import { parseFigures } from '../../scripts/benchmark/contender-figures.ts';

describe('parseFigures', () => {
  it('takes the last line that was finished', () => {
    expect(parseFigures('{"firstAnswerMs":3}\n{"firstAnswerMs":3,"recall":0.5}\n')).toEqual({
      firstAnswerMs: 3,
      recall: 0.5,
    });
    expect(parseFigures('{"firstAnswerMs":3}\n{"firstAnswerMs":3,"rec')).toEqual({ firstAnswerMs: 3 });
  });
  it.each(['', 'killed', '3\n', 'null\n'])('has nothing of “%s”', (text) => {
    expect(parseFigures(text)).toBeNull();
  });
});
