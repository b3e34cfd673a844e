import type { Catalogue } from './catalogue.ts'

export const english: Catalogue = {
  required: {
    singleChoice: 'Please choose an answer.',
    multipleChoice: 'Please choose at least one answer.',
    scale: 'Please choose an answer.',
    matrix: 'Please answer this question.',
    row: 'Please choose an answer in this row.',
    number: 'Please enter a number.',
    shortText: 'Please write your answer in the text field.',
    longText: 'Please write your answer in the text field.',
    date: 'Please enter a date.',
    statement: 'Please answer this question.',
  },
  others: {
    unknownOption: (_, { row }) =>
      row === undefined
        ? 'Please choose one of the answers offered.'
        : 'Please choose one of the answers offered in this row.',
    openTextMissing: 'Please add your answer in the text field or choose a different answer.',
    openTextTooLong: (limit) => `Please shorten your text to at most ${limit} characters.`,
    tooFew: (limit) =>
      limit === '1'
        ? 'Please choose at least one answer.'
        : `Please choose at least ${limit} answers.`,
    tooMany: (limit) =>
      limit === '1'
        ? 'Please choose at most one answer.'
        : `Please choose at most ${limit} answers.`,
    exclusiveWithOthers:
      'One of your answers rules out all the others. Please choose either only that one or only the others.',
    notANumber: 'Please enter a number in digits, for example 12.',
    tooManyDecimals: (limit) =>
      limit === '0'
        ? 'Please enter a whole number without decimal places.'
        : `Please enter a number with at most ${limit} decimal ${limit === '1' ? 'place' : 'places'}.`,
    numberTooSmall: (limit) => `Please enter a number that is at least ${limit}.`,
    numberTooLarge: (limit) => `Please enter a number that is at most ${limit}.`,
    textTooLong: (limit) => `Please shorten your text to at most ${limit} characters.`,
    notADate: 'Please enter a valid date, for example 24.12.2026.',
    dateTooEarly: (limit) => `Please enter a date on or after ${limit}.`,
    dateTooLate: (limit) => `Please enter a date on or before ${limit}.`,
    specialWithValue: 'Please decide: give either an answer or “don’t know” or “no answer”.',
  },
}
