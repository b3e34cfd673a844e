import type { Text } from '@meinungsbild/questionnaire'
import { releaseIf, type DisclosureRule, type Release } from '../disclosure.ts'
import { shownCount, shownShare } from '../shown.ts'
import { wilsonInterval } from '@meinungsbild/statistics'
import type { Finding, SuspicionLevel } from './finding.ts'
import type { StraightSheets } from './straight-sheets.ts'

/** Tired or content people do it too. */
const noticeableShare = 0.3
const strikingShare = 0.5

/** Judges how many chose the same point everywhere; undefined where too few filled in a matrix. */
export function straightLiningFinding(
  { filled, straight }: StraightSheets,
  rule: DisclosureRule,
  release: Release,
): Finding | undefined {
  const judged = releaseIf(filled, rule, (): Finding => {
    const { low } = wilsonInterval(straight, filled)
    const level: SuspicionLevel =
      low > strikingShare ? 'striking' : low > noticeableShare ? 'noticeable' : 'quiet'
    const share = release(straight / filled, shownShare(straight, filled))
    return {
      kind: 'straightLining',
      level,
      sentence: sentences[level],
      figures: [
        { label: labels.people, figure: release(filled, shownCount(filled)) },
        { label: labels.straight, figure: share },
      ],
    }
  })
  return judged.kind === 'withheld' ? undefined : judged
}

const labels = {
  people: {
    de: 'Vollständig ausgefüllte Tabellenfragen von',
    en: 'Matrices filled in completely by',
  },
  straight: { de: 'Überall dieselbe Stufe', en: 'The same point everywhere' },
} satisfies Readonly<Record<string, Text>>

const sentences: Readonly<Record<SuspicionLevel, Text>> = {
  quiet: {
    de: 'In den Tabellenfragen wurde zwischen den Zeilen unterschieden.',
    en: 'In the matrices people told the rows apart.',
  },
  noticeable: {
    de: 'Auffallend viele haben in den Tabellenfragen überall dieselbe Stufe gewählt.',
    en: 'Remarkably many chose the same point everywhere in the matrices.',
  },
  striking: {
    de: 'Die meisten haben in den Tabellenfragen überall dieselbe Stufe gewählt; diese Fragen sagen dann wenig.',
    en: 'Most people chose the same point everywhere in the matrices; these questions then say little.',
  },
}
