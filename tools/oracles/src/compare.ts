import { isObject, type Json, type JsonObject } from './case.ts'

/** Where what was found is not what was expected. `found` is undefined where nothing was found at all. */
export type Difference = {
  readonly path: string
  readonly expected: Json
  readonly found: Json | undefined
}

const usual = 1e-6
/** Weights and the bounds of intervals come out of iterations that R ends early. */
const iterated = 1e-5
const iteratedPath =
  /(^|\.)(weights|ci_\w+|conf_int|logit|likelihood|asin|beta|mean|xlogit|wilson\w*)(\.|\[|$)/

/** What is as good as nought: R's own rounding of a standard error that is 0. A p-value is never as good as nought. */
const nought = 1e-9
const probabilityPath = /(^|\.|_)p(_\w+)?(\[\d+\])*$|^p[a-z]+(_upper)?\[/

/** Smaller numbers lose their digits, and R's distributions give 0. */
const underflow = 2 ** -1022

/** What R calls a test, or a note to the reader: words, not results. */
const words = new Set(['method', 'label', 'note', 'alternative'])

/**
 * Every figure of `expected` against the one at the same place of `found`. Lists named by `names`, `groups`, `row_labels` or
 * `col_labels` are first brought into the expected order. A list of one is the same as its value, a lost list the same as null.
 */
export function differences(
  expected: Json,
  found: Json | undefined,
  path = '',
): readonly Difference[] {
  if (expected === null || isEmpty(expected)) return []
  if (found === undefined || found === null || isEmpty(found)) return [{ path, expected, found }]
  if (isObject(expected)) {
    if (!isObject(found)) return [{ path, expected, found }]
    const ordered = inOrderOf(expected, found)
    return Object.entries(expected)
      .filter(([key]) => !words.has(key))
      .flatMap(([key, each]) =>
        differences(each, ordered[key], path === '' ? key : `${path}.${key}`),
      )
  }
  if (isList(expected) || isList(found)) {
    const wanted = listOf(expected)
    const got = listOf(found)
    if (wanted.length !== got.length) return [{ path, expected, found }]
    return wanted.flatMap((each, index) => differences(each, got[index], `${path}[${index}]`))
  }
  return agrees(expected, found, path) ? [] : [{ path, expected, found }]
}

function agrees(expected: Json, found: Json, path: string): boolean {
  if (typeof expected === 'string' && typeof found === 'string')
    return plainName(expected) === plainName(found)
  if (typeof expected !== 'number' || typeof found !== 'number') return expected === found
  const difference = Math.abs(expected - found)
  if (Math.abs(expected) < nought && !probabilityPath.test(path)) return difference < nought
  const tolerance = iteratedPath.test(path) ? iterated : usual
  return difference <= tolerance * Math.abs(expected) + underflow
}

/** What R's scripts do to a variable in a formula stands in the names of results, and says nothing about them. */
export function plainName(name: string): string {
  return name.replace(/(?:as\.)?factor\(([^()]*)\)/g, '$1')
}

function inOrderOf(expected: JsonObject, found: JsonObject): JsonObject {
  let ordered = found
  for (const label of ['names', 'groups']) {
    const order = permutation(expected[label], found[label])
    if (order === undefined) continue
    ordered = Object.fromEntries(
      Object.entries(ordered).map(([key, value]) => [
        key,
        isList(value) && value.length === order.length ? permuted(value, order) : value,
      ]),
    )
  }
  const rows = permutation(expected['row_labels'], found['row_labels'])
  const columns = permutation(expected['col_labels'], found['col_labels'])
  if (rows === undefined || columns === undefined) return ordered
  return {
    ...ordered,
    row_labels: permuted(listOf(found['row_labels']), rows),
    col_labels: permuted(listOf(found['col_labels']), columns),
    counts: permuted(listOf(found['counts']), rows).map((row) => permuted(listOf(row), columns)),
  }
}

/** Where each expected label stands among those found; undefined where they are not the same labels. */
function permutation(
  expected: Json | undefined,
  found: Json | undefined,
): readonly number[] | undefined {
  const wanted = listOf(expected).map(labelOf)
  const got = listOf(found).map(labelOf)
  const order = wanted.map((label) => got.indexOf(label))
  const same = wanted.length === got.length && new Set(order).size === wanted.length
  return same && !order.includes(-1) && wanted.length > 0 ? order : undefined
}

function labelOf(label: Json): string {
  return typeof label === 'string' ? plainName(label) : JSON.stringify(label)
}

function permuted(list: readonly Json[], order: readonly number[]): readonly Json[] {
  return order.map((from) => list[from] ?? null)
}

function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined) return []
  return isList(value) ? value : [value]
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

function isEmpty(value: Json): boolean {
  return isList(value) && value.length === 0
}
