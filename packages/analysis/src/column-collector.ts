import type { Datum, Variable } from '@meinungsbild/questionnaire'
import type { Column } from './column.ts'
import { answered, stateOf } from './missing.ts'

/** Grows one column person by person. */
export type ColumnCollector = {
  /** `unfit`: something was answered that does not belong to the question at all. */
  add(asked: boolean, datum: Datum | undefined, isUnfit: boolean): void
  finish(): Column
}

/** Writes the value of person `index`; false if the datum does not belong to the variable. */
type Store = {
  readonly put: (index: number, datum: Datum) => boolean
  readonly grow: (length: number) => void
  readonly finish: (base: { variable: Variable; state: Uint8Array; unfit: number }) => Column
}

export function collectColumn(variable: Variable): ColumnCollector {
  const store = storeFor(variable)
  let capacity = 256
  let state = new Uint8Array(capacity)
  let size = 0
  let unfit = 0
  store.grow(capacity)
  return {
    add(asked, datum, isUnfit) {
      if (size === capacity) {
        capacity *= 2
        state = enlarged(state, new Uint8Array(capacity))
        store.grow(capacity)
      }
      if (!asked) state[size] = stateOf('notAsked')
      else if (datum === undefined && !isUnfit) state[size] = stateOf('notAnswered')
      else if (datum?.kind === 'special') state[size] = stateOf(datum.special)
      else if (datum !== undefined && store.put(size, datum)) state[size] = answered
      else {
        state[size] = stateOf('notAnswered')
        unfit += 1
      }
      size += 1
    },
    finish: () => store.finish({ variable, state: state.slice(0, size), unfit }),
  }
}

function storeFor(variable: Variable): Store {
  switch (variable.measure) {
    case 'nominal':
    case 'ordinal':
      return codedStore(variable)
    case 'multiple':
      return setStore(variable)
    case 'metric':
      return numberStore()
    case 'text':
    case 'date':
      return textStore(variable.measure)
    default: {
      const unknown: never = variable.measure
      throw new TypeError(`A variable of unknown measure was given: ${String(unknown)}`)
    }
  }
}

function codedStore(variable: Variable): Store {
  const indices = indicesOf(variable)
  let codes = new Uint16Array(0)
  return {
    put(index, datum) {
      const code = datum.kind === 'code' ? indices.get(datum.code) : undefined
      if (code === undefined) return false
      codes[index] = code
      return true
    },
    grow: (length) => (codes = enlarged(codes, new Uint16Array(length))),
    finish: (base) => ({ kind: 'coded', ...base, codes: codes.slice(0, base.state.length) }),
  }
}

function setStore(variable: Variable): Store {
  const indices = indicesOf(variable)
  const words = Math.max(1, Math.ceil(variable.categories.length / 32))
  let bits = new Uint32Array(0)
  return {
    put(index, datum) {
      if (datum.kind !== 'codes' || datum.codes.length === 0) return false
      if (!datum.codes.every((code) => indices.has(code))) return false
      for (const code of datum.codes) {
        const category = indices.get(code) ?? 0
        const word = index * words + (category >> 5)
        bits[word] = (bits[word] ?? 0) | (1 << (category & 31))
      }
      return true
    },
    grow: (length) => (bits = enlarged(bits, new Uint32Array(length * words))),
    finish: (base) => ({
      kind: 'set',
      ...base,
      words,
      bits: bits.slice(0, base.state.length * words),
    }),
  }
}

function numberStore(): Store {
  let values = new Float64Array(0)
  return {
    put(index, datum) {
      if (datum.kind !== 'number' || !Number.isFinite(datum.value)) return false
      values[index] = datum.value
      return true
    },
    grow: (length) => (values = enlarged(values, new Float64Array(length))),
    finish: (base) => ({ kind: 'numbers', ...base, values: values.slice(0, base.state.length) }),
  }
}

function textStore(kind: 'text' | 'date'): Store {
  const values: string[] = []
  return {
    put(index, datum) {
      if (datum.kind !== kind) return false
      values[index] = datum.value
      return true
    },
    grow: () => undefined,
    finish: (base) => ({
      kind: 'texts',
      ...base,
      values: Array.from(base.state, (_, index) => values[index] ?? ''),
    }),
  }
}

function indicesOf(variable: Variable): ReadonlyMap<string, number> {
  return new Map(variable.categories.map(({ code }, index) => [code, index]))
}

function enlarged<Values extends { set(source: Values): void }>(
  old: Values,
  larger: Values,
): Values {
  larger.set(old)
  return larger
}
