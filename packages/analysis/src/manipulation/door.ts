import type { Text } from '@meinungsbild/questionnaire'
import type { Release } from '../disclosure.ts'
import { shownCount } from '../shown.ts'
import { wilsonInterval } from '@meinungsbild/statistics'
import type { Arrivals } from './arrivals.ts'
import type { Finding, SuspicionLevel } from './finding.ts'

const noticeableShare = 0.05
const strikingShare = 0.2
/** Old tabs and broken browsers cause some failures; more than one for ten answers is somebody trying. */
const failuresPerAnswer = 0.1
const fewestFailures = 20

/** What the collector counted at the entrance: answers from networks that sent very many, and challenges that failed. */
export function doorFinding(arrivals: Arrivals, release: Release): Finding | undefined {
  const total = arrivals.hours.reduce((sum, { answers }) => sum + answers, 0)
  if (total === 0) return undefined
  const sum = (count: 'waited' | 'beyondLimit' | 'failed') =>
    arrivals.days.reduce((all, day) => all + day[count], 0)
  const beyond = Math.min(sum('beyondLimit'), total)
  const failed = sum('failed')
  const { low } = wilsonInterval(beyond, total)
  const isTried = failed >= fewestFailures && failed > failuresPerAnswer * total
  const level: SuspicionLevel =
    low > strikingShare ? 'striking' : low > noticeableShare || isTried ? 'noticeable' : 'quiet'
  const figure = (count: number) => release(count, shownCount(count))
  return {
    kind: 'door',
    level,
    sentence: sentences[level],
    figures: [
      { label: labels.beyond, figure: figure(beyond) },
      { label: labels.failed, figure: figure(failed) },
      { label: labels.waited, figure: figure(sum('waited')) },
    ],
  }
}

const labels = {
  beyond: {
    de: 'Antworten aus Netzen, die sehr viele in einer Stunde schickten',
    en: 'Answers from networks that sent very many within an hour',
  },
  failed: {
    de: 'Gefälschte, veraltete oder falsch gelöste Rechenaufgaben',
    en: 'Challenges forged, outdated or wrongly solved',
  },
  waited: {
    de: 'Über die Warteseite gekommen (zum Beispiel ohne JavaScript)',
    en: 'Came over the waiting page (for instance without JavaScript)',
  },
} satisfies Readonly<Record<string, Text>>

const sentences: Readonly<Record<SuspicionLevel, Text>> = {
  quiet: {
    de: 'Am Eingang fiel nichts auf, soweit der Server Netze unterscheiden kann.',
    en: 'Nothing was remarkable at the entrance, as far as the server can tell networks apart.',
  },
  noticeable: {
    de: 'Ein Teil der Antworten kam in großer Zahl aus denselben Netzen, oder es wurde versucht, die Rechenaufgabe zu umgehen. Auch Schulen, Ämter und Mobilfunknetze können die Ursache sein.',
    en: 'Some answers came in large numbers from the same networks, or somebody tried to get around the challenge. Schools, offices and mobile networks may be the cause as well.',
  },
  striking: {
    de: 'Ein großer Teil der Antworten kam in großer Zahl aus denselben Netzen.',
    en: 'A large part of the answers came in large numbers from the same networks.',
  },
}
