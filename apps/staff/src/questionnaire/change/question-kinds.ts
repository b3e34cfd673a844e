import type { QuestionKind } from '@meinungsbild/questionnaire'

/** What a question is for: how an editor groups the kinds. */
export type KindFamily =
  | 'choosing'
  | 'rating'
  | 'several'
  | 'sharing'
  | 'writing'
  | 'counting'
  | 'person'
  | 'telling'
  | 'behind'

/** Every kind, in the families and in the order in which an editor offers them. */
export const kindFamilies: Readonly<Record<KindFamily, readonly QuestionKind[]>> = {
  choosing: ['singleChoice', 'multipleChoice', 'yesNo', 'place'],
  rating: ['scale', 'rating', 'recommendation', 'slider'],
  several: ['matrix', 'multipleMatrix', 'dualMatrix', 'differential', 'table'],
  sharing: ['ranking', 'constantSum'],
  writing: ['shortText', 'longText', 'textList'],
  counting: ['number', 'numberList', 'date', 'time', 'month'],
  person: ['address', 'consent', 'upload', 'repeat'],
  telling: ['statement', 'section', 'picture', 'download'],
  behind: ['computed', 'hidden'],
}

/** The families in their order. */
export const families: readonly KindFamily[] = [
  'choosing',
  'rating',
  'several',
  'sharing',
  'writing',
  'counting',
  'person',
  'telling',
  'behind',
]

export const questionKinds: readonly QuestionKind[] = families.flatMap(
  (family) => kindFamilies[family],
)

export function isQuestionKind(value: string | null): value is QuestionKind {
  return questionKinds.some((kind) => kind === value)
}

/** Kinds that may stand in a repeated group. */
export const repeatableKinds = [
  'singleChoice',
  'yesNo',
  'multipleChoice',
  'scale',
  'rating',
  'shortText',
  'number',
  'date',
  'time',
  'month',
] as const satisfies readonly QuestionKind[]

export function isRepeatableKind(value: string | null): value is (typeof repeatableKinds)[number] {
  return repeatableKinds.some((kind) => kind === value)
}
