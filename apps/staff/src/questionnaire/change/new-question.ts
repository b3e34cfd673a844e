import type {
  Language,
  Question,
  QuestionKind,
  ScalePoint,
  Text,
} from '@meinungsbild/questionnaire'

/** Every kind, in the order in which an editor offers them. */
export const questionKinds: readonly QuestionKind[] = [
  'singleChoice',
  'multipleChoice',
  'scale',
  'matrix',
  'number',
  'shortText',
  'longText',
  'date',
  'statement',
]

export function isQuestionKind(value: string | null): value is QuestionKind {
  return questionKinds.some((kind) => kind === value)
}

/** A question without words yet; a scale comes with the five points of satisfaction, to be used or written over. */
export function newQuestion(
  kind: QuestionKind,
  id: string,
  languages: readonly Language[],
): Question {
  const base = { id, text: {} }
  switch (kind) {
    case 'singleChoice':
    case 'multipleChoice':
      return { kind, ...base, options: [] }
    case 'scale':
      return { kind, ...base, points: satisfaction(languages) }
    case 'matrix':
      return { kind, ...base, rows: [], points: satisfaction(languages) }
    case 'number':
    case 'shortText':
    case 'longText':
    case 'date':
    case 'statement':
      return { kind, ...base }
    default:
      return kind satisfies never
  }
}

const points: readonly Text[] = [
  { de: 'sehr unzufrieden', en: 'very dissatisfied' },
  { de: 'eher unzufrieden', en: 'rather dissatisfied' },
  { de: 'teils, teils', en: 'neither nor' },
  { de: 'eher zufrieden', en: 'rather satisfied' },
  { de: 'sehr zufrieden', en: 'very satisfied' },
]

function satisfaction(languages: readonly Language[]): readonly ScalePoint[] {
  return points.map((words, index) => ({
    code: String(index + 1),
    label: Object.fromEntries(
      Object.entries(words).filter(([language]) => languages.includes(language)),
    ),
    value: index + 1,
  }))
}
