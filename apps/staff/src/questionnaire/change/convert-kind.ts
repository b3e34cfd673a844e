import type {
  ExclusiveOption,
  Option,
  Question,
  QuestionBase,
  QuestionKind,
  ScalePoint,
} from '@meinungsbild/questionnaire'

/** As what else a question can be asked without losing what it offers. */
export function conversionsOf(question: Question): readonly QuestionKind[] {
  switch (question.kind) {
    case 'singleChoice':
      return ['multipleChoice', 'ranking', 'scale']
    case 'multipleChoice':
      return ['singleChoice', 'ranking']
    case 'ranking':
      return ['singleChoice', 'multipleChoice']
    case 'yesNo':
      return ['singleChoice']
    case 'rating':
      return ['scale']
    case 'scale':
      return ['rating', 'singleChoice']
    case 'matrix':
      return ['multipleMatrix']
    case 'multipleMatrix':
      return ['matrix']
    case 'shortText':
      return ['longText']
    case 'longText':
      return ['shortText']
    case 'textList':
      return ['numberList']
    case 'numberList':
      return ['textList']
    case 'statement':
      return ['section']
    case 'section':
      return ['statement']
    default:
      return []
  }
}

/**
 * The question as one of another kind: same id and words, and as much of the rest as the kind can have. Undefined where
 * `conversionsOf` does not name the kind.
 */
export function convertQuestion(question: Question, kind: QuestionKind): Question | undefined {
  if (!conversionsOf(question).includes(kind)) return undefined
  const base = baseOf(question)
  switch (kind) {
    case 'singleChoice':
    case 'ranking':
      return { ...base, kind, options: optionsOf(question).map(combinable) }
    case 'multipleChoice':
      return { ...base, kind, options: optionsOf(question) }
    case 'scale':
      return { ...base, kind, points: pointsOf(question) }
    case 'rating':
      return { ...base, kind, ...stepsOf(question) }
    case 'matrix':
      return { ...base, kind, rows: rowsOf(question), points: pointsOf(question) }
    case 'multipleMatrix':
      return { ...base, kind, rows: rowsOf(question), options: optionsOf(question) }
    case 'textList':
    case 'numberList':
      return { ...base, kind, rows: rowsOf(question).map(({ id, label }) => ({ id, label })) }
    case 'shortText':
    case 'longText':
      return {
        ...base,
        kind,
        ...('maxLength' in question &&
          question.maxLength !== undefined && { maxLength: question.maxLength }),
      }
    case 'statement':
    case 'section':
      return { id: base.id, text: base.text, kind, ...keep(base, ['help', 'visibleIf']) }
    default:
      return undefined
  }
}

const baseKeys = [
  'help',
  'visibleIf',
  'required',
  'requiredIf',
  'personal',
  'purpose',
  'special',
  'checks',
  'item',
] as const satisfies readonly (keyof QuestionBase)[]

function baseOf(question: Question): QuestionBase {
  return { id: question.id, text: question.text, ...keep(question, baseKeys) }
}

function keep(base: QuestionBase, keys: readonly (typeof baseKeys)[number][]) {
  return Object.fromEntries(
    keys.flatMap((key) => (base[key] === undefined ? [] : [[key, base[key]]])),
  )
}

function optionsOf(question: Question): readonly ExclusiveOption[] {
  if (question.kind === 'yesNo') {
    return [
      { code: 'yes', label: { de: 'Ja', en: 'Yes' } },
      { code: 'no', label: { de: 'Nein', en: 'No' } },
    ]
  }
  if ('options' in question) return question.options
  return 'points' in question ? question.points.map(({ code, label }) => ({ code, label })) : []
}

function combinable({ exclusive: _exclusive, ...option }: ExclusiveOption): Option {
  return option
}

function pointsOf(question: Question): readonly ScalePoint[] {
  if (question.kind !== 'rating') {
    return optionsOf(question).map(({ code, label }, index) => ({ code, label, value: index + 1 }))
  }
  return Array.from({ length: Math.max(0, Math.min(question.steps, 11)) }, (_, index) => {
    const code = String(index + 1)
    const end =
      index === 0
        ? question.lowLabel
        : index === question.steps - 1
          ? question.highLabel
          : undefined
    return { code, label: end ?? { de: code, en: code }, value: index + 1 }
  })
}

function stepsOf(question: Question) {
  const points = 'points' in question ? question.points : []
  const lowLabel = points[0]?.label
  const highLabel = points.at(-1)?.label
  return {
    steps: points.length,
    ...(lowLabel && { lowLabel }),
    ...(highLabel && { highLabel }),
  }
}

function rowsOf(question: Question) {
  return 'rows' in question ? question.rows : []
}
