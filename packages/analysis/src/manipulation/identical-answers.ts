import type { Text } from '@meinungsbild/questionnaire'
import type { Column } from '../column.ts'
import type { Dataset } from '../dataset.ts'
import type { Release } from '../disclosure.ts'
import { answered } from '../missing.ts'
import { shownCount, shownShare } from '../shown.ts'
import { poissonTail } from './chance.ts'
import type { Finding, SuspicionLevel } from './finding.ts'

/** All answer sheets together alarm honest surveys this often. */
const errorRate = 0.01
/** People who think alike answer alike more often than a chain of single questions says. */
const honestFactor = 3
const noticeableShare = 0.01
const strikingShare = 0.05
/** Fewer answers too many than these are nothing, however unlikely. */
const fewest = 5
/** Who answered less has said too little to be told from others. */
const leastAnswered = 3

/**
 * Answer sheets that are the same in every closed question, and more of them than expected. Expected is what comes out if
 * each answer depends on the one before (a Markov chain over the questions, which takes in that neighbours in a matrix go
 * together), estimated without the sheets that are judged; three times that is still taken for honest.
 */
export function identicalAnswersFinding(dataset: Dataset, release: Release): Finding | undefined {
  const sheets = sheetsOf(dataset)
  if (sheets.length === 0) return undefined
  const groups = [...grouped(sheets).values()]
  const chain = chainOf(sheets)
  const suspicious = groups
    .filter(({ count }) => count >= 3)
    .map(({ sheet, count }) => ({ count, expected: sheets.length * chain(sheet, count) }))
    .filter(
      ({ count, expected }) =>
        poissonTail(count, honestFactor * expected) < errorRate / groups.length,
    )
  const excess = suspicious.reduce((sum, { count, expected }) => sum + count - expected, 0)
  const level = levelOf(excess, sheets.length)
  const copies = sheets.length - groups.length
  const figure = (count: number) => release(count, shownCount(count))
  const inGroups = suspicious.reduce((sum, { count }) => sum + count, 0)
  return {
    kind: 'identicalAnswers',
    level,
    sentence: sentences[level],
    figures: [
      { label: labels.compared, figure: figure(sheets.length) },
      { label: labels.copies, figure: figure(copies) },
      {
        label: labels.unexplained,
        figure: release(inGroups, shownShare(inGroups, sheets.length)),
      },
      { label: labels.expected, figure: figure(Math.round(inGroups - excess)) },
    ],
  }
}

function levelOf(excess: number, size: number): SuspicionLevel {
  if (excess < fewest || excess / size < noticeableShare) return 'quiet'
  return excess / size < strikingShare ? 'noticeable' : 'striking'
}

/** What one person chose in every closed question, as comparable text. */
type Sheet = readonly string[]

function sheetsOf({ columns, size }: Dataset): readonly Sheet[] {
  const closed = [...columns.values()].filter(({ kind }) => kind !== 'texts')
  const sheets: Sheet[] = []
  for (let person = 0; person < size; person += 1) {
    const given = closed.filter(({ state }) => state[person] === answered).length
    if (given >= leastAnswered) sheets.push(closed.map((column) => cellOf(column, person)))
  }
  return sheets
}

function cellOf(column: Column, person: number): string {
  const state = column.state[person] ?? 0
  if (state !== answered) return `-${state}`
  switch (column.kind) {
    case 'coded':
      return String(column.codes[person])
    case 'set':
      return column.bits.slice(person * column.words, (person + 1) * column.words).join(' ')
    case 'numbers':
      return String(column.values[person])
    case 'texts':
      return ''
    default:
      return column satisfies never
  }
}

function grouped(sheets: readonly Sheet[]) {
  const groups = new Map<string, { readonly sheet: Sheet; count: number }>()
  for (const sheet of sheets) {
    const key = sheet.join('|')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { sheet, count: 1 })
    else group.count += 1
  }
  return groups
}

/** How likely a sheet is, estimated from all others: `count` sheets like it are left out. */
function chainOf(sheets: readonly Sheet[]): (sheet: Sheet, count: number) => number {
  const length = sheets[0]?.length ?? 0
  const steps = Array.from({ length }, () => new Map<string, number>())
  const cells = Array.from({ length: length + 1 }, () => new Map<string, number>())
  const count = (counts: Map<string, number> | undefined, key: string) =>
    counts?.set(key, (counts.get(key) ?? 0) + 1)
  for (const sheet of sheets) {
    let before = ''
    count(cells[0], before)
    for (const [index, cell] of sheet.entries()) {
      count(steps[index], `${before}>${cell}`)
      count(cells[index + 1], cell)
      before = cell
    }
  }
  return (sheet, own) => {
    let likelihood = 1
    let before = ''
    for (const [index, cell] of sheet.entries()) {
      const together = (steps[index]?.get(`${before}>${cell}`) ?? 0) - own
      const from = (cells[index]?.get(before) ?? 0) - own
      const possible = cells[index + 1]?.size ?? 1
      // Half an observation more for each possible answer (Jeffreys), so that nothing unseen is impossible.
      likelihood *= (together + 0.5) / (from + 0.5 * possible)
      before = cell
    }
    return likelihood
  }
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
