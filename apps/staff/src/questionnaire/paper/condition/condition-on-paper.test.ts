import { describe, expect, test } from 'vitest'
import { numberedQuestions } from '../numbered-questions.ts'
import { everyKind } from '../testing/every-kind.ts'
import { conditionOnPaper } from './condition-on-paper.ts'

function told(condition: string, language = 'de') {
  const numbers = new Map(
    numberedQuestions(everyKind).map(({ question, number }) => [question.id, number]),
  )
  const numberOf = (id: string) => numbers.get(id)
  return conditionOnPaper(condition, { questionnaire: everyKind, language, numberOf })
}

describe('a condition on paper', () => {
  test.each([
    ["resident = 'yes'", 'Sie bei Frage 1 „ja“ angekreuzt haben'],
    ["way != 'bus'", 'Sie bei Frage 2 nicht „mit Bus & Bahn“ angekreuzt haben'],
    ["buys contains 'fruit'", 'Sie bei Frage 5 „Obst“ angekreuzt haben'],
    ["not buys contains 'fruit'", 'Sie bei Frage 5 nicht „Obst“ angekreuzt haben'],
    ["way in ['foot', 'bus']", 'Sie bei Frage 2 „zu Fuß“ oder „mit Bus & Bahn“ angekreuzt haben'],
    ['overall <= 2', 'Sie bei Frage 6 „sehr zufrieden“ oder „eher zufrieden“ angekreuzt haben'],
    ['recommend >= 9', 'Ihre Angabe bei Frage 8 mindestens 9 ist'],
    ['age < 18', 'Ihre Angabe bei Frage 17 kleiner als 18 ist'],
    ["since < '2020-01-01'", 'Ihre Angabe bei Frage 20 vor 1. Januar 2020 liegt'],
    ['answered(contact)', 'Sie bei Frage 26 etwas angegeben haben'],
    ['not answered(why)', 'Sie bei Frage 7 nichts angegeben haben'],
    ["special(age) = 'noAnswer'", 'Sie bei Frage 17 „keine Angabe“ angekreuzt haben'],
    [
      'quality.bread = 5',
      'Sie bei Frage 10 („Brot und Backwaren“) „sehr unzufrieden“ angekreuzt haben',
    ],
    [
      'weight.bread.state > 1',
      'Sie bei Frage 13 („Brot und Backwaren, Zufriedenheit“) „hoch“ oder „mittel“ angekreuzt haben',
    ],
    ["why contains 'weit'", 'Ihre Antwort bei Frage 7 „weit“ enthält'],
    [
      "age >= 18 and (way = 'foot' or answered(why))",
      'Ihre Angabe bei Frage 17 mindestens 18 ist und (Sie bei Frage 2 „zu Fuß“ angekreuzt haben oder Sie bei Frage 7 etwas angegeben haben)',
    ],
    ['adult', 'Ihre Angabe bei Frage 17 mindestens 18 ist'],
    ['not adult', 'nicht gilt: (Ihre Angabe bei Frage 17 mindestens 18 ist)'],
  ])('%s is told by the numbers of its questions', (condition, words) => {
    expect(told(condition)).toEqual({ words, isTold: true })
  })

  test('is told in English', () => {
    expect(told("resident = 'yes' and age > 20", 'en').words).toBe(
      'you marked “yes” in question 1 and your entry in question 17 is more than 20',
    )
  })

  test.each([
    ["source = 'letter'", '„Woher“ ist „Brief“'],
    ['sum(people) > 3', 'sum(people) \\> 3'],
    ["variant() = 'A'", '„Zugeloste Variante“ ist „A“'],
    ['way = = 1', 'way = = 1'],
  ])('%s, which no paper asks, is told as the editor tells it', (condition, words) => {
    expect(told(condition)).toEqual({ words: `gilt: ${words}`, isTold: false })
  })

  test('has no end where computed values name each other', () => {
    const truth = (id: string, value: string) => ({
      kind: 'computed' as const,
      id,
      text: { de: id },
      type: 'truth' as const,
      value,
    })
    const circle = {
      ...everyKind,
      pages: [{ id: 'p', questions: [truth('a', 'not b'), truth('b', 'not a')] }],
    }
    const around = { questionnaire: circle, language: 'de', numberOf: () => undefined }
    expect(conditionOnPaper('a', around).isTold).toBe(false)
  })
})
