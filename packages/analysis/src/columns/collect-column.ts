import {
  type Datum,
  type MissingKind,
  missingKinds,
  type Variable,
} from '@meinungsbild/questionnaire'
import { growCodes } from './codes.ts'
import { positionOf, type Column } from './column.ts'
import { growDictionary } from './dictionary.ts'
import { include, nobody, type Mask } from './mask.ts'

/** Grows one column person by person. */
export type ColumnCollector = {
  /** `unfit`: something was answered that does not belong to the question at all. */
  add(asked: boolean, datum: Datum | undefined, isUnfit: boolean): void
  finish(): Column
}

/** Keeps what one person after the other gave. */
type Cells = {
  /** False, and nothing is kept, if the datum does not belong to the variable. */
  readonly put: (datum: Datum) => boolean
  readonly miss: (kind: MissingKind) => void
  readonly finish: (base: { readonly variable: Variable; readonly unfit: number }) => Column
}

export function collectColumn(variable: Variable): ColumnCollector {
  const cells = cellsFor(variable)
  let unfit = 0
  return {
    add(asked, datum, isUnfit) {
      if (!asked) cells.miss('notAsked')
      else if (datum === undefined && !isUnfit) cells.miss('notAnswered')
      else if (datum?.kind === 'special') cells.miss(datum.special)
      else if (datum === undefined || !cells.put(datum)) {
        cells.miss('notAnswered')
        unfit += 1
      }
    },
    finish: () => cells.finish({ variable, unfit }),
  }
}

function cellsFor(variable: Variable): Cells {
  switch (variable.measure) {
    case 'nominal':
    case 'ordinal':
      return codedCells(variable)
    case 'multiple':
      return setCells(variable)
    case 'metric':
      return numberCells()
    case 'text':
    case 'date':
      return textCells(variable.measure)
    default: {
      const unknown: never = variable.measure
      throw new TypeError(`A variable of unknown measure was given: ${String(unknown)}`)
    }
  }
}

function codedCells(variable: Variable): Cells {
  const places = placesOf(variable)
  const codes = growCodes(places.size + missingKinds.length)
  return {
    put(datum) {
      const place = datum.kind === 'code' ? places.get(datum.code) : undefined
      if (place === undefined) return false
      codes.push(place)
      return true
    },
    miss: (kind) => codes.push(positionOf(kind, places.size)),
    finish: (base) => ({ kind: 'coded', ...base, codes: codes.finish() }),
  }
}

function setCells(variable: Variable): Cells {
  const places = placesOf(variable)
  const positions = places.size + missingKinds.length
  let masks: readonly Mask[] = Array.from({ length: positions }, () => nobody(256))
  let size = 0
  return {
    put(datum) {
      if (datum.kind !== 'codes' || datum.codes.length === 0) return false
      const own = datum.codes.flatMap((code) => places.get(code) ?? [])
      if (own.length < datum.codes.length) return false
      next(own)
      return true
    },
    miss: (kind) => next([positionOf(kind, places.size)]),
    finish: (base) => ({
      kind: 'set',
      ...base,
      masks: masks.map((mask) => mask.slice(0, Math.ceil(size / 32))),
    }),
  }

  /** The next person, at these positions. */
  function next(own: readonly number[]): void {
    if (size === (masks[0]?.length ?? 0) * 32) masks = masks.map((mask) => enlarged(mask))
    for (const position of own) {
      const mask = masks[position]
      if (mask !== undefined) include(mask, size)
    }
    size += 1
  }
}

function enlarged(mask: Mask): Mask {
  const larger = new Uint32Array(mask.length * 2)
  larger.set(mask)
  return larger
}

function numberCells(): Cells {
  const met = growDictionary<number>(missingKinds.length)
  return {
    put(datum) {
      if (datum.kind !== 'number' || !Number.isFinite(datum.value)) return false
      met.push(datum.value)
      return true
    },
    miss: (kind) => met.miss(missingKinds.indexOf(kind)),
    finish(base) {
      const { values, codes } = met.finish((one, other) => one - other)
      return { kind: 'numbers', ...base, codes, numbers: Float64Array.from(values) }
    },
  }
}

function textCells(kind: 'text' | 'date'): Cells {
  const codes = growCodes(1 + missingKinds.length)
  return {
    put(datum) {
      if (datum.kind !== kind) return false
      codes.push(0)
      return true
    },
    miss: (reason) => codes.push(positionOf(reason, 1)),
    finish: (base) => ({ kind: 'texts', ...base, codes: codes.finish() }),
  }
}

function placesOf(variable: Variable): ReadonlyMap<string, number> {
  return new Map(variable.categories.map(({ code }, index) => [code, index]))
}
