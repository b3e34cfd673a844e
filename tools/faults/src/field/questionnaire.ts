import type { Questionnaire } from '@meinungsbild/questionnaire'

/** The question whose answer tells one participation from all others. */
const mark = 'merkmal'

/** One page: what a key figure rests on, and a text by which every answer is found again. */
export function questionnaireAbout(title: string): Questionnaire {
  return {
    id: 'stoerungen',
    title: { de: title },
    languages: ['de'],
    pages: [
      {
        id: 'seite',
        questions: [
          {
            kind: 'scale',
            id: 'gern',
            text: { de: 'Leben Sie gern hier?' },
            points: ['ja', 'eher ja', 'eher nein', 'nein'].map((label, index) => ({
              code: String(index + 1),
              label: { de: label },
              value: index + 1,
            })),
          },
          { kind: 'shortText', id: mark, text: { de: 'Was fällt Ihnen ein?' } },
        ],
      },
    ],
  }
}

/** The answers of one citizen as the last page carries them. */
export function carriedAnswers(text: string): string {
  return new URLSearchParams({ gern: '1', [mark]: text }).toString()
}

/** What that citizen wrote, out of an answer as the inside keeps it. */
export function textIn(content: string): string {
  const { answers } = Object(JSON.parse(content))
  return String(Object(Object(answers)[mark])['value'])
}
