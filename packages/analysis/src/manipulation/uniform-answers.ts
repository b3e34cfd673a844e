import type { Text } from '@meinungsbild/questionnaire'
import { contentsOf, type Dataset } from '../columns/dataset.ts'
import { tallyAll } from '../columns/tally.ts'
import type { Release } from '../disclosure.ts'
import { shownCount } from '../shown.ts'
import { chiSquaredLimit, entropy } from './chance.ts'
import type { Finding, SuspicionLevel } from './finding.ts'

/** With fewer answers per category nothing can be told from dice. */
const answersPerCategory = 20
const fewestQuestions = 4

/**
 * Questions whose answers are spread as evenly as dice would spread them: Shannon's entropy against the greatest possible,
 * by the likelihood ratio test (G = 2 n ln 2 · (log2 k − H), chi-squared with k − 1 degrees, 5 %). One such question is
 * nothing strange; if it is most of them, programs may have answered. Undefined for fewer than four questions.
 */
export function uniformAnswersFinding(dataset: Dataset, release: Release): Finding | undefined {
  const coded = [...contentsOf(dataset).columns.values()].filter(({ kind }) => kind === 'coded')
  const judged = tallyAll(coded).flatMap(({ counts: { base, counts } }) => {
    const most = Math.log2(counts.length)
    if (counts.length < 3 || base < answersPerCategory * counts.length) return []
    const bits = entropy(counts)
    const ratio = 2 * base * Math.LN2 * (most - bits)
    return [{ evenness: bits / most, even: ratio < chiSquaredLimit(counts.length - 1) }]
  })
  if (judged.length < fewestQuestions) return undefined
  const even = judged.filter((each) => each.even).length
  const share = even / judged.length
  const level: SuspicionLevel = share > 0.8 ? 'striking' : share > 0.5 ? 'noticeable' : 'quiet'
  const evenness = judged.reduce((sum, each) => sum + each.evenness, 0) / judged.length
  return {
    kind: 'uniformAnswers',
    level,
    sentence: sentences[level],
    figures: [
      { label: labels.judged, figure: release(judged.length, shownCount(judged.length)) },
      { label: labels.even, figure: release(even, shownCount(even)) },
      { label: labels.evenness, figure: release(evenness, inHundredths(evenness)) },
    ],
  }
}

function inHundredths(value: number): Text {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 }
  return {
    de: new Intl.NumberFormat('de-DE', digits).format(value),
    en: new Intl.NumberFormat('en-GB', digits).format(value),
  }
}

const labels = {
  judged: { de: 'Geprüfte Fragen', en: 'Questions looked at' },
  even: { de: 'Davon von Würfeln nicht zu unterscheiden', en: 'Of these like dice' },
  evenness: {
    de: 'Gleichmäßigkeit im Mittel (Entropie, 1 ist ganz gleichmäßig)',
    en: 'Evenness on average (entropy, 1 is perfectly even)',
  },
} satisfies Readonly<Record<string, Text>>

const sentences: Readonly<Record<SuspicionLevel, Text>> = {
  quiet: {
    de: 'Die Antworten zeigen Meinungen: Sie sind nicht gleichmäßig über die Möglichkeiten verteilt.',
    en: 'The answers show opinions: they are not spread evenly over the options.',
  },
  noticeable: {
    de: 'Bei mehr als der Hälfte der Fragen sind die Antworten so gleichmäßig verteilt, als wäre gewürfelt worden.',
    en: 'In more than half of the questions the answers are spread as evenly as if by dice.',
  },
  striking: {
    de: 'Bei fast allen Fragen sind die Antworten so gleichmäßig verteilt, als wäre gewürfelt worden. So antworten Programme, nicht Menschen.',
    en: 'In nearly all questions the answers are spread as evenly as if by dice. Programs answer like that, people do not.',
  },
}
