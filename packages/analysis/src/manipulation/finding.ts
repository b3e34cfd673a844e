import type { Text } from '@meinungsbild/questionnaire'
import type { ReleasedFigure } from '../disclosure.ts'

/** How far something is from what honest answers look like: unauffällig, auffällig, stark auffällig. */
const suspicionLevels = ['quiet', 'noticeable', 'striking'] as const
export type SuspicionLevel = (typeof suspicionLevels)[number]

const labels: Readonly<Record<SuspicionLevel, Text>> = {
  quiet: { de: 'unauffällig', en: 'unremarkable' },
  noticeable: { de: 'auffällig', en: 'noticeable' },
  striking: { de: 'stark auffällig', en: 'very noticeable' },
}

export function levelLabel(level: SuspicionLevel): Text {
  return labels[level]
}

/** What one look at the answers has found. */
export type Finding = {
  readonly kind: FindingKind
  readonly level: SuspicionLevel
  /** In plain words, without figures. */
  readonly sentence: Text
  /** What it rests on. */
  readonly figures: readonly NamedFigure[]
}

export type NamedFigure = { readonly label: Text; readonly figure: ReleasedFigure }

export type FindingKind =
  | 'bursts'
  | 'identicalAnswers'
  | 'speed'
  | 'straightLining'
  | 'texts'
  | 'uniformAnswers'
  | 'door'

const titles: Readonly<Record<FindingKind, Text>> = {
  bursts: { de: 'Häufung in einzelnen Stunden', en: 'Bursts within single hours' },
  identicalAnswers: { de: 'Gleiche Antwortbögen', en: 'Identical answer sheets' },
  speed: { de: 'Tempo', en: 'Speed' },
  straightLining: { de: 'Immer dieselbe Stufe', en: 'Always the same point' },
  texts: { de: 'Freie Texte', en: 'Open texts' },
  uniformAnswers: { de: 'Wie gewürfelt', en: 'As if by dice' },
  door: { de: 'Am Eingang', en: 'At the entrance' },
}

export function findingTitle(kind: FindingKind): Text {
  return titles[kind]
}

/** The graver of two. */
export function graver(one: SuspicionLevel, other: SuspicionLevel): SuspicionLevel {
  return suspicionLevels.indexOf(one) >= suspicionLevels.indexOf(other) ? one : other
}
