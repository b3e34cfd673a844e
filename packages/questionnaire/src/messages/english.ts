import type { Catalogue } from './catalogue.ts'

export const english: Catalogue = {
  required: {
    answer: 'Please answer this question.',
    choice: 'Please choose an answer.',
    choices: 'Please choose at least one answer.',
    rating: 'Please choose a value.',
    area: 'Please choose an area.',
    consent: 'Please tick the box.',
    order: 'Please give the places, beginning with place 1.',
    number: 'Please enter a number.',
    text: 'Please write your answer in the text field.',
    date: 'Please enter a date.',
    time: 'Please enter a time.',
    month: 'Please enter a month.',
    file: 'Please choose a file.',
    fields: 'Please fill in the fields.',
    rowChoice: 'Please choose an answer in this row.',
    rowChoices: 'Please choose at least one answer in this row.',
    rowField: 'Please fill in this field.',
  },
  others: {
    unknownOption: ({ kind, row, limit }) => {
      if (kind === 'ranking' && limit !== '') return `Please give a place from 1 to ${limit} here.`
      return row === undefined
        ? 'Please choose one of the answers offered.'
        : 'Please choose one of the answers offered in this row.'
    },
    openTextMissing: 'Please add your answer in the text field or choose a different answer.',
    openTextTooLong: ({ limit }) => `Please shorten your text to at most ${limit} characters.`,
    tooFew: ({ kind, limit }) => {
      if (kind === 'ranking') return `Please give all places from 1 to ${limit}.`
      return limit === '1'
        ? 'Please choose at least one answer.'
        : `Please choose at least ${limit} answers.`
    },
    tooMany: ({ kind, limit }) => {
      if (kind === 'ranking') return `Please give only the places from 1 to ${limit}.`
      return limit === '1'
        ? 'Please choose at most one answer.'
        : `Please choose at most ${limit} answers.`
    },
    exclusiveWithOthers:
      'One of your answers rules out all the others. Please choose either only that one or only the others.',
    notANumber: 'Please enter a number in digits, for example 12.',
    tooManyDecimals: ({ limit }) =>
      limit === '0'
        ? 'Please enter a whole number without decimal places.'
        : `Please enter a number with at most ${limit} decimal ${limit === '1' ? 'place' : 'places'}.`,
    numberTooSmall: ({ limit }) => `Please enter a number that is at least ${limit}.`,
    numberTooLarge: ({ limit }) => `Please enter a number that is at most ${limit}.`,
    notAStep: ({ limit }) =>
      `Please enter a number that can be reached from the lowest value in steps of ${limit}.`,
    textTooLong: ({ limit }) => `Please shorten your text to at most ${limit} characters.`,
    notAnEmail: 'Please enter an email address, for example name@example.org.',
    notAPhone: 'Please enter a telephone number in digits, for example +49 30 23125 000.',
    notAPostcode: 'Please enter a German postcode of five digits, for example 01067.',
    notAUrl: 'Please enter a web address, for example https://www.example.org.',
    badFormat: ({ message }) =>
      message === ''
        ? 'Please change what you have entered.'
        : `Please change what you have entered. What is expected is “${message}”.`,
    notADate: 'Please enter a valid date, for example 24.12.2026.',
    dateTooEarly: ({ limit }) => `Please enter a date on or after ${limit}.`,
    dateTooLate: ({ limit }) => `Please enter a date on or before ${limit}.`,
    notATime: 'Please enter a valid time, for example 07:30.',
    timeTooEarly: ({ limit }) => `Please enter a time that is ${limit} or later.`,
    timeTooLate: ({ limit }) => `Please enter a time that is ${limit} or earlier.`,
    notAMonth: 'Please enter a valid month, for example 11/2026.',
    monthTooEarly: ({ limit }) => `Please enter a month that is ${limit} or later.`,
    monthTooLate: ({ limit }) => `Please enter a month that is ${limit} or earlier.`,
    placeTwice: ({ limit }) => `Please give place ${limit} only once.`,
    placeSkipped: ({ limit }) => `Please give place ${limit} as well.`,
    wrongTotal: ({ limit }) => `Please change your entries so that they add up to ${limit}.`,
    consentMissing: 'Without your consent you cannot go on here. Please tick the box if you agree.',
    tooManyFiles: ({ limit }) =>
      limit === '1' ? 'Please choose at most one file.' : `Please choose at most ${limit} files.`,
    fileTooLarge: ({ limit }) => `Please choose a file that is no larger than ${limit}.`,
    wrongFileType: 'Please choose a file in one of the formats named.',
    fileEmpty: 'This file is empty. Please choose a different file.',
    fileGone:
      'Your file was not kept because your answers were not sent within a day. Please choose it again.',
    tooFewEntries: ({ limit }) =>
      limit === '1' ? 'Please make at least one entry.' : `Please make at least ${limit} entries.`,
    tooManyEntries: ({ limit }) =>
      limit === '1' ? 'Please make at most one entry.' : `Please make at most ${limit} entries.`,
    checkFailed: ({ message }) => message || 'Please check this answer.',
    specialWithValue:
      'Please decide: give either an answer or a single statement such as “don’t know” or “no answer”.',
  },
}
