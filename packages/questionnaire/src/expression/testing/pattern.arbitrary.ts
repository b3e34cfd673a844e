import fc from 'fast-check'

const characters = fc.constantFrom(
  'a',
  'b',
  'B',
  'ä',
  '1',
  '-',
  '😀',
  '.',
  '\\.',
  '\\d',
  '\\D',
  '\\w',
  '\\W',
  '\\s',
  '\\S',
  '\\n',
  '\\u{1F600}',
  '\\p{L}',
  '[ab]',
  '[^a]',
  '[a-c1]',
  '[^\\w\\-]',
  '[äöü\\d]',
  '[\\]\\\\]',
  '[😀-😂]',
  '[]',
  '[^]',
)

const repetitions = fc.constantFrom(
  '',
  '',
  '?',
  '*',
  '+',
  '*?',
  '+?',
  '??',
  '{2}',
  '{0}',
  '{1,}',
  '{0,2}',
  '{2,3}?',
)

/**
 * Patterns of the safe kind, as `RegExp` with the flag `u` reads them as well. No more than two groups deep: some of three
 * keep `RegExp` busy for minutes with seven characters.
 */
export const patternArbitrary: fc.Arbitrary<string> = fc.letrec<{
  pattern: string
  sequence: string
  part: string
}>((tie) => ({
  pattern: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((ways) => ways.join('|')),
  sequence: fc.array(tie('part'), { maxLength: 3 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { maxDepth: 2 },
    fc.tuple(characters, repetitions).map((pair) => pair.join('')),
    fc.constantFrom('^', '$'),
    fc
      .tuple(fc.constantFrom('(', '(?:'), tie('pattern'), repetitions)
      .map(([open, inner, repetition]) => `${open}${inner})${repetition}`),
  ),
})).pattern

/** Texts of the characters that these patterns speak of. */
export const subjectArbitrary: fc.Arbitrary<string> = fc
  .array(fc.constantFrom('a', 'b', 'A', 'B', 'c', 'ä', 'Ä', '1', '-', ' ', '\n', '.', ']', '😀'), {
    maxLength: 5,
  })
  .map((signs) => signs.join(''))
