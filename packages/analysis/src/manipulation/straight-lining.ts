import type { Text } from '@meinungsbild/questionnaire'
import type { CodedColumn } from '../column.ts'
import type { Dataset } from '../dataset.ts'
import { releaseIf, type DisclosureRule, type Release } from '../disclosure.ts'
import { answered } from '../missing.ts'
import { shownCount, shownShare } from '../shown.ts'
import { wilsonInterval } from '../wilson.ts'
import type { Finding, SuspicionLevel } from './finding.ts'

/** With fewer rows the same point everywhere is an opinion. */
const fewestRows = 4
/** Tired or content people do it too. */
const noticeableShare = 0.3
const strikingShare = 0.5

/**
 * People who chose the same point in every row of every matrix (simple nondifferentiation). Undefined where there is no
 * matrix of four rows that enough people answered.
 */
export function straightLiningFinding(
  dataset: Dataset,
  rule: DisclosureRule,
  release: Release,
): Finding | undefined {
  const matrices = matricesOf(dataset)
  let judgedPeople = 0
  let straight = 0
  for (let person = 0; person < dataset.size; person += 1) {
    const filled = matrices.filter((rows) => rows.every(({ state }) => state[person] === answered))
    if (filled.length === 0) continue
    judgedPeople += 1
    if (filled.every((rows) => isStraight(rows, person))) straight += 1
  }
  const judged = releaseIf(judgedPeople, rule, (): Finding => {
    const { low } = wilsonInterval(straight, judgedPeople)
    const level: SuspicionLevel =
      low > strikingShare ? 'striking' : low > noticeableShare ? 'noticeable' : 'quiet'
    const share = release(straight / judgedPeople, shownShare(straight, judgedPeople))
    return {
      kind: 'straightLining',
      level,
      sentence: sentences[level],
      figures: [
        { label: labels.people, figure: release(judgedPeople, shownCount(judgedPeople)) },
        { label: labels.straight, figure: share },
      ],
    }
  })
  return judged.kind === 'withheld' ? undefined : judged
}

function matricesOf({ columns }: Dataset): readonly (readonly CodedColumn[])[] {
  const matrices = new Map<string, CodedColumn[]>()
  for (const column of columns.values()) {
    const { question, row, column: side = '', measure } = column.variable
    if (column.kind !== 'coded' || row === undefined || measure !== 'ordinal') continue
    const key = `${question} ${side}`
    matrices.set(key, [...(matrices.get(key) ?? []), column])
  }
  return [...matrices.values()].filter((rows) => rows.length >= fewestRows)
}

function isStraight(rows: readonly CodedColumn[], person: number): boolean {
  return rows.every(({ codes }) => codes[person] === rows[0]?.codes[person])
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
