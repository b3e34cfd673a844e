import { defineTexts } from '@meinungsbild/design'
import type { RowOperator } from './operators.ts'

/** What each comparison is called where it is chosen. */
export const operatorNames = defineTexts<Readonly<Record<RowOperator, string>>>({
  de: {
    is: 'ist',
    isNot: 'ist nicht',
    contains: 'enthält',
    containsNot: 'enthält nicht',
    less: 'ist kleiner als / vor',
    atMost: 'ist höchstens / bis',
    more: 'ist größer als / nach',
    atLeast: 'ist mindestens / ab',
    answered: 'wurde beantwortet',
    notAnswered: 'wurde nicht beantwortet',
    dontKnow: 'ist „weiß nicht“',
    noAnswer: 'ist „keine Angabe“',
    notApplicable: 'ist „trifft nicht zu“',
  },
  en: {
    is: 'is',
    isNot: 'is not',
    contains: 'contains',
    containsNot: 'does not contain',
    less: 'is less than / before',
    atMost: 'is at most / until',
    more: 'is more than / after',
    atLeast: 'is at least / from',
    answered: 'was answered',
    notAnswered: 'was not answered',
    dontKnow: 'is “don’t know”',
    noAnswer: 'is “no answer”',
    notApplicable: 'is “does not apply”',
  },
})

/** What a comparison says of a question and a value. */
export const comparisonSentences = defineTexts<
  Readonly<Record<RowOperator, (question: string, value: string) => string>>
>({
  de: {
    is: (question: string, value: string) => `„${question}“ ist ${value}`,
    isNot: (question: string, value: string) => `„${question}“ ist nicht ${value}`,
    contains: (question: string, value: string) => `„${question}“ enthält ${value}`,
    containsNot: (question: string, value: string) => `„${question}“ enthält nicht ${value}`,
    less: (question: string, value: string) => `„${question}“ ist kleiner als ${value}`,
    atMost: (question: string, value: string) => `„${question}“ ist höchstens ${value}`,
    more: (question: string, value: string) => `„${question}“ ist größer als ${value}`,
    atLeast: (question: string, value: string) => `„${question}“ ist mindestens ${value}`,
    answered: (question: string) => `„${question}“ wurde beantwortet`,
    notAnswered: (question: string) => `„${question}“ wurde nicht beantwortet`,
    dontKnow: (question: string) => `„${question}“ ist „weiß nicht“`,
    noAnswer: (question: string) => `„${question}“ ist „keine Angabe“`,
    notApplicable: (question: string) => `„${question}“ ist „trifft nicht zu“`,
  },
  en: {
    is: (question: string, value: string) => `“${question}” is ${value}`,
    isNot: (question: string, value: string) => `“${question}” is not ${value}`,
    contains: (question: string, value: string) => `“${question}” contains ${value}`,
    containsNot: (question: string, value: string) => `“${question}” does not contain ${value}`,
    less: (question: string, value: string) => `“${question}” is less than ${value}`,
    atMost: (question: string, value: string) => `“${question}” is at most ${value}`,
    more: (question: string, value: string) => `“${question}” is more than ${value}`,
    atLeast: (question: string, value: string) => `“${question}” is at least ${value}`,
    answered: (question: string) => `“${question}” was answered`,
    notAnswered: (question: string) => `“${question}” was not answered`,
    dontKnow: (question: string) => `“${question}” is “don’t know”`,
    noAnswer: (question: string) => `“${question}” is “no answer”`,
    notApplicable: (question: string) => `“${question}” is “does not apply”`,
  },
})
