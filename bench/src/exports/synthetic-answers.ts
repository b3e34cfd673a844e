import type { Batch, BatchColumn, DataSource, DataVariable } from '@meinungsbild/formats'

const batchSize = 5000
const words = [
  'mehr Bäume',
  'Radwege; auch im Süden',
  'nichts',
  '=1+1',
  'längere Öffnungszeiten "bis 20 Uhr"',
]
const missing = ['notAsked', 'notAnswered', 'dontKnow'] as const

/** Invented answers to 60 variables such as a city asks for: scales, options, numbers, words and days. */
export function syntheticAnswers(rows: number): DataSource {
  const variables = Array.from({ length: 60 }, (_, index) => variableAt(index))
  return {
    title: 'Erfundene Antworten',
    language: 'de',
    createdAt: new Date('2026-11-27T09:00:00Z'),
    variables,
    sets: [],
    missingLabels: {
      notAsked: 'nicht gefragt',
      notAnswered: 'nicht beantwortet',
      dontKnow: 'weiß nicht',
      noAnswer: 'keine Angabe',
      notApplicable: 'trifft nicht zu',
    },
    *batches() {
      const column = variables.map(newColumn)
      for (let begin = 0; begin < rows; begin += batchSize) {
        const length = Math.min(batchSize, rows - begin)
        yield { length, columns: column.map((fill) => fill(begin, length)) } satisfies Batch
      }
    },
  }
}

function variableAt(index: number): DataVariable {
  const base = { name: `v${index + 1}`, id: `v${index + 1}`, label: `Frage ${index + 1}`, missing }
  switch (index % 12) {
    case 9:
      return { ...base, kind: 'number', decimals: 1 }
    case 10:
      return index > 36 ? { ...base, kind: 'text' } : { ...base, kind: 'number', decimals: 0 }
    case 11:
      return { ...base, kind: 'date', unit: 'day' }
    default: {
      const categories = Array.from({ length: 5 }, (_, nth) => ({
        value: nth + 1,
        code: String(nth + 1),
        label: `Antwort ${nth + 1}`,
      }))
      return { ...base, kind: 'code', measure: 'ordinal', categories }
    }
  }
}

/** Fills the same arrays again and again, as a reader of the store would. */
function newColumn(variable: DataVariable, index: number) {
  const states = new Uint8Array(batchSize)
  const numbers = new Float64Array(batchSize)
  const texts: string[] = Array.from({ length: batchSize }, () => '')
  return (begin: number, length: number): BatchColumn => {
    for (let row = 0; row < length; row += 1) {
      const chance = ((begin + row) * 2_654_435_761 + index * 40_503) >>> 8
      states[row] = chance % 8 === 0 ? 1 + (chance % 3) : 0
      if (variable.kind === 'code') numbers[row] = chance % 5
      else if (variable.kind === 'number') numbers[row] = (chance % 2000) / 10
      else if (variable.kind === 'text')
        texts[row] = `${words[chance % words.length]} ${chance % 97}`
      else texts[row] = `20${10 + (chance % 16)}-0${1 + (chance % 9)}-1${chance % 10}`
    }
    return variable.kind === 'code' || variable.kind === 'number'
      ? { kind: 'numbers', states: states.subarray(0, length), values: numbers.subarray(0, length) }
      : { kind: 'texts', states: states.subarray(0, length), values: texts.slice(0, length) }
  }
}
