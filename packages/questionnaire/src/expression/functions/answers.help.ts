import type { answerFunctions } from './answers.ts'
import type { FunctionHelp } from './function-help.ts'

export const answerHelp: Readonly<Record<keyof typeof answerFunctions, FunctionHelp>> = {
  answered: {
    usage: { de: 'answered(frage)', en: 'answered(question)' },
    de: 'Ob die Frage beantwortet ist; auch „weiß nicht“ ist eine Antwort.',
    en: 'Whether the question was answered; “don’t know” is an answer, too.',
    example: ['answered(uses)', true],
  },
  special: {
    usage: { de: 'special(frage)', en: 'special(question)' },
    de: "Die besondere Antwort: 'dontKnow', 'noAnswer', 'notApplicable'; sonst leer.",
    en: "The special answer: 'dontKnow', 'noAnswer', 'notApplicable'; otherwise empty.",
    example: ["special(opinion) = 'dontKnow'", true],
  },
  code: {
    usage: { de: 'code(frage)', en: 'code(question)' },
    de: 'Der Code der gewählten Stufe einer Skala, deren Wert eine Zahl ist.',
    en: 'The code of the chosen point of a scale, whose value is a number.',
    example: ["code(rating) = 'good'", true],
  },
  comment: {
    usage: { de: 'comment(frage)', en: 'comment(question)' },
    de: 'Was als Kommentar oder bei „Sonstiges“ dazugeschrieben wurde.',
    en: 'What was written beside it, as a comment or for “other”.',
    example: ['comment(rating)', 'Sehr schön'],
  },
  label: {
    usage: { de: 'label(frage)', en: 'label(question)' },
    de: 'Die Antwort in Worten, wie sie auf der Seite steht.',
    en: 'The answer in words, as it stands on the page.',
    example: ['label(rating)', 'gut'],
  },
  today: {
    usage: { de: 'today()', en: 'today()' },
    de: 'Der Tag, an dem geantwortet wird.',
    en: 'The day on which the answers are given.',
    example: ['today()', '2026-11-30'],
  },
  language: {
    usage: { de: 'language()', en: 'language()' },
    de: 'Die Sprache, in der geantwortet wird.',
    en: 'The language in which the answers are given.',
    example: ['language()', 'de'],
  },
  variant: {
    usage: { de: 'variant()', en: 'variant()' },
    de: 'Die zugeloste Variante des Fragebogens; leer, wenn es keine gibt.',
    en: 'The variant of the questionnaire that was drawn; empty if there is none.',
    example: ['variant()', 'B'],
  },
}
