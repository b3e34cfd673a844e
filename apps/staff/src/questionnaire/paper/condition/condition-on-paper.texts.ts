import { defineTexts, textsFor } from '@meinungsbild/design'

/** What a condition says of the answers, as the end of a sentence that begins with "Nur wenn". */
const paperConditionTexts = defineTexts({
  de: {
    at: (number: string) => `bei Frage ${number}`,
    atRow: (number: string, row: string) => `bei Frage ${number} („${row}“)`,
    quoted: (label: string) => `„${label}“`,
    ticked: (where: string, answer: string) => `Sie ${where} ${answer} angekreuzt haben`,
    notTicked: (where: string, answer: string) => `Sie ${where} nicht ${answer} angekreuzt haben`,
    wrote: (where: string, answer: string) => `Sie ${where} ${answer} eingetragen haben`,
    notWrote: (where: string, answer: string) => `Sie ${where} nicht ${answer} eingetragen haben`,
    mentions: (where: string, answer: string) => `Ihre Antwort ${where} ${answer} enthält`,
    notMentions: (where: string, answer: string) => `Ihre Antwort ${where} nicht ${answer} enthält`,
    less: (where: string, value: string) => `Ihre Angabe ${where} kleiner als ${value} ist`,
    atMost: (where: string, value: string) => `Ihre Angabe ${where} höchstens ${value} ist`,
    more: (where: string, value: string) => `Ihre Angabe ${where} größer als ${value} ist`,
    atLeast: (where: string, value: string) => `Ihre Angabe ${where} mindestens ${value} ist`,
    before: (where: string, day: string) => `Ihre Angabe ${where} vor ${day} liegt`,
    notAfter: (where: string, day: string) => `Ihre Angabe ${where} nicht nach ${day} liegt`,
    after: (where: string, day: string) => `Ihre Angabe ${where} nach ${day} liegt`,
    notBefore: (where: string, day: string) => `Ihre Angabe ${where} nicht vor ${day} liegt`,
    answered: (where: string) => `Sie ${where} etwas angegeben haben`,
    notAnswered: (where: string) => `Sie ${where} nichts angegeben haben`,
    and: ' und ',
    or: ' oder ',
    not: (sentence: string) => `nicht gilt: ${sentence}`,
    inBrackets: (sentence: string) => `(${sentence})`,
    holds: (sentence: string) => `gilt: ${sentence}`,
  },
  en: {
    at: (number: string) => `in question ${number}`,
    atRow: (number: string, row: string) => `in question ${number} (“${row}”)`,
    quoted: (label: string) => `“${label}”`,
    ticked: (where: string, answer: string) => `you marked ${answer} ${where}`,
    notTicked: (where: string, answer: string) => `you did not mark ${answer} ${where}`,
    wrote: (where: string, answer: string) => `you wrote ${answer} ${where}`,
    notWrote: (where: string, answer: string) => `you did not write ${answer} ${where}`,
    mentions: (where: string, answer: string) => `your answer ${where} contains ${answer}`,
    notMentions: (where: string, answer: string) =>
      `your answer ${where} does not contain ${answer}`,
    less: (where: string, value: string) => `your entry ${where} is less than ${value}`,
    atMost: (where: string, value: string) => `your entry ${where} is at most ${value}`,
    more: (where: string, value: string) => `your entry ${where} is more than ${value}`,
    atLeast: (where: string, value: string) => `your entry ${where} is at least ${value}`,
    before: (where: string, day: string) => `your entry ${where} is before ${day}`,
    notAfter: (where: string, day: string) => `your entry ${where} is not after ${day}`,
    after: (where: string, day: string) => `your entry ${where} is after ${day}`,
    notBefore: (where: string, day: string) => `your entry ${where} is not before ${day}`,
    answered: (where: string) => `you gave an answer ${where}`,
    notAnswered: (where: string) => `you gave no answer ${where}`,
    and: ' and ',
    or: ' or ',
    not: (sentence: string) => `this does not hold: ${sentence}`,
    inBrackets: (sentence: string) => `(${sentence})`,
    holds: (sentence: string) => `this holds: ${sentence}`,
  },
})

export function paperConditionWords(language: string) {
  return textsFor(paperConditionTexts, language)
}

export type PaperConditionWords = ReturnType<typeof paperConditionWords>
