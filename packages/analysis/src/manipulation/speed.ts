import { paces, type Pace, type Text } from '@meinungsbild/questionnaire'
import { releaseIf, type DisclosureRule, type Release } from '../disclosure.ts'
import { shownShare } from '../shown.ts'
import { wilsonInterval } from '@meinungsbild/statistics'
import type { Finding, SuspicionLevel } from './finding.ts'

/** Some always hurry: from one in ten on it is noticeable, from one in four on striking. */
const noticeableShare = 0.1
const strikingShare = 0.25

/**
 * How many took less than a quarter of the usual time, which nobody does who reads the questions. Judged by the lower end
 * of Wilson's interval, so that a few hasty people among few alarm nobody. Undefined if too few were timed.
 */
export function speedFinding(
  counts: ReadonlyMap<Pace, number>,
  rule: DisclosureRule,
  release: Release,
): Finding | undefined {
  const timed = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const judged = releaseIf(timed, rule, (): Finding => {
    const { low } = wilsonInterval(counts.get('underQuarter') ?? 0, timed)
    const level: SuspicionLevel =
      low > strikingShare ? 'striking' : low > noticeableShare ? 'noticeable' : 'quiet'
    return {
      kind: 'speed',
      level,
      sentence: sentences[level],
      figures: paces.map((pace) => {
        const count = counts.get(pace) ?? 0
        return { label: labels[pace], figure: release(count / timed, shownShare(count, timed)) }
      }),
    }
  })
  return judged.kind === 'withheld' ? undefined : judged
}

const labels: Readonly<Record<Pace, Text>> = {
  underQuarter: {
    de: 'Weniger als ein Viertel der üblichen Zeit',
    en: 'Less than a quarter of the usual time',
  },
  underHalf: { de: 'Ein Viertel bis die Hälfte', en: 'A quarter to a half' },
  usual: { de: 'Die Hälfte bis das Doppelte', en: 'Half to double' },
  overDouble: { de: 'Mehr als das Doppelte', en: 'More than double' },
}

const sentences: Readonly<Record<SuspicionLevel, Text>> = {
  quiet: {
    de: 'Die meisten haben sich so viel Zeit genommen, wie das Lesen und Antworten braucht.',
    en: 'Most people took as much time as reading and answering need.',
  },
  noticeable: {
    de: 'Auffallend viele waren schneller, als man die Fragen lesen kann.',
    en: 'Remarkably many were faster than the questions can be read.',
  },
  striking: {
    de: 'Sehr viele waren schneller, als man die Fragen lesen kann. Das spricht für Programme oder für Serien von einer Hand.',
    en: 'A great many were faster than the questions can be read. This points to programs or to series by one hand.',
  },
}
