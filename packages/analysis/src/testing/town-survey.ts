import type { Answers, MatrixRow, Questionnaire, ScalePoint } from '@meinungsbild/questionnaire'

/** A small survey with every kind of question and one condition, for the tests of this package. */
export const townSurvey: Questionnaire = {
  id: 'town',
  title: { de: 'Unsere Stadt', en: 'Our town' },
  languages: ['de', 'en'],
  pages: [
    {
      id: 'p1',
      questions: [
        {
          kind: 'singleChoice',
          id: 'living',
          text: { de: 'Wie gern leben Sie hier?', en: 'Do you like living here?' },
          options: [
            { code: 'gladly', label: { de: 'gern', en: 'gladly' } },
            { code: 'soso', label: { de: 'teils, teils', en: 'partly' } },
            { code: 'other', label: { de: 'anders', en: 'otherwise' }, openText: true },
          ],
          special: ['dontKnow', 'noAnswer'],
        },
        {
          kind: 'multipleChoice',
          id: 'places',
          text: { de: 'Wohin gehen Sie?', en: 'Where do you go?' },
          options: Array.from({ length: 40 }, (_, index) => ({
            code: `place${index}`,
            label: { de: `Ort ${index}`, en: `Place ${index}` },
          })),
        },
        {
          kind: 'matrix',
          id: 'content',
          text: { de: 'Wie zufrieden sind Sie?', en: 'How content are you?' },
          rows: (['bus', 'parks'] as const).map((id): MatrixRow => ({
            id,
            label: { de: id, en: id },
          })),
          points: [1, 2, 3, 4].map((value): ScalePoint => ({
            code: `c${value}`,
            label: { de: `${value}`, en: `${value}` },
            value,
          })),
          special: ['dontKnow'],
        },
        { kind: 'number', id: 'age', text: { de: 'Wie alt sind Sie?', en: 'How old are you?' } },
      ],
    },
    {
      id: 'p2',
      visibleIf: "living = 'soso'",
      questions: [
        { kind: 'longText', id: 'why', text: { de: 'Warum?', en: 'Why?' } },
        { kind: 'date', id: 'since', text: { de: 'Seit wann?', en: 'Since when?' } },
      ],
    },
  ],
}

/** `count` people who all answered the same. */
export function people(count: number, answers: Answers): readonly Answers[] {
  return Array.from({ length: count }, () => answers)
}

/** Who answered a single choice with `code`. */
export function chose(question: string, code: string): Answers {
  return { [question]: { kind: 'choice', code } }
}
