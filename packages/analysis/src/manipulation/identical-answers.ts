import type { Text } from '@meinungsbild/questionnaire'
import type { Release } from '../disclosure.ts'
import { shownCount, shownShare } from '../shown.ts'
import type { Finding, SuspicionLevel } from './finding.ts'
import type { IdenticalSheets } from './identical-sheets.ts'

const noticeableShare = 0.01
const strikingShare = 0.05
/** Fewer answers too many than these are nothing, however unlikely. */
const fewest = 5

/** Judges how many more sheets are the same than are expected; undefined where nobody said enough. */
export function identicalAnswersFinding(
  { compared, copies, inGroups, expected }: IdenticalSheets,
  release: Release,
): Finding | undefined {
  if (compared === 0) return undefined
  const level = levelOf(inGroups - expected, compared)
  const figure = (count: number) => release(count, shownCount(count))
  const share = release(inGroups, shownShare(inGroups, compared))
  return {
    kind: 'identicalAnswers',
    level,
    sentence: sentences[level],
    figures: [
      { label: labels.compared, figure: figure(compared) },
      { label: labels.copies, figure: figure(copies) },
      { label: labels.unexplained, figure: share },
      { label: labels.expected, figure: figure(Math.round(expected)) },
    ],
  }
}

function levelOf(excess: number, size: number): SuspicionLevel {
  if (excess < fewest || excess / size < noticeableShare) return 'quiet'
  return excess / size < strikingShare ? 'noticeable' : 'striking'
}

const labels = {
  compared: { de: 'Verglichene Antwortbögen', en: 'Answer sheets compared' },
  copies: { de: 'Gleich wie ein anderer', en: 'Same as another one' },
  unexplained: {
    de: 'Anteil in Gruppen, die zu groß für Zufall sind',
    en: 'Share in groups too large for chance',
  },
  expected: { de: 'Dort zu erwarten wären', en: 'Expected there' },
} satisfies Readonly<Record<string, Text>>

const sentences: Readonly<Record<SuspicionLevel, Text>> = {
  quiet: {
    de: 'Gleiche Antwortbögen gibt es nicht öfter, als wenn Menschen unabhängig voneinander antworten.',
    en: 'Identical answer sheets are no more frequent than when people answer independently.',
  },
  noticeable: {
    de: 'Einige Antwortbögen gleichen sich in allen Fragen, öfter als bei unabhängigen Antworten zu erwarten.',
    en: 'Some answer sheets are the same in all questions, more often than is to be expected of independent answers.',
  },
  striking: {
    de: 'Viele Antwortbögen gleichen sich in allen Fragen. Das spricht dafür, dass einzelne mehrfach abgestimmt haben oder nach Vorlage geantwortet wurde.',
    en: 'Many answer sheets are the same in all questions. This suggests that some people voted several times or that answers were copied from a model.',
  },
}
