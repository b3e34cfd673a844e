import type { Bilingual } from './bilingual.ts'

/** What a step is about. */
export const stepKinds = [
  'idea',
  'concept',
  'feedback',
  'meeting',
  'memo',
  'decision',
  'support',
  'implementation',
  'fieldRelease',
  'field',
  'evaluation',
  'measures',
  'publication',
  'closing',
] as const

export type StepKind = (typeof stepKinds)[number]

const titles: Readonly<Record<StepKind, Bilingual>> = {
  idea: { de: 'Idee', en: 'Idea' },
  concept: { de: 'Konzept', en: 'Concept' },
  feedback: { de: 'Rückmeldungen', en: 'Responses' },
  meeting: { de: 'Abstimmung', en: 'Coordination' },
  memo: { de: 'Vermerk', en: 'Memo' },
  decision: { de: 'Entscheidung', en: 'Decision' },
  support: { de: 'Anforderung von Unterstützung', en: 'Request for support' },
  implementation: { de: 'Umsetzung', en: 'Implementation' },
  fieldRelease: { de: 'Feldfreigabe', en: 'Field release' },
  field: { de: 'Befragung', en: 'Survey' },
  evaluation: { de: 'Auswertung', en: 'Evaluation' },
  measures: { de: 'Umsetzung der Maßnahmen', en: 'Carrying out the measures' },
  publication: { de: 'Veröffentlichung', en: 'Publication' },
  closing: { de: 'Abschluss', en: 'Closing' },
}

/** The kind as those read it who write models. */
export function stepKindTitle(kind: StepKind): Bilingual {
  return titles[kind]
}
