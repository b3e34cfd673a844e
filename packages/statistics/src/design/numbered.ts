/** A code for each row, 0 to `count - 1`. */
export type Numbered = { readonly codes: Int32Array; readonly count: number }

/** A code of its own for each pair that occurs: what lies within what, such as a unit within its stratum. */
export function numberedPairs(outer: Numbered, inner: Int32Array): Numbered {
  const { least, width } = rangeOf(inner)
  const known = outer.count * width <= maxTable ? table(outer.count * width) : sparse()
  const codes = new Int32Array(inner.length)
  let count = 0
  for (let row = 0; row < codes.length; row += 1) {
    const pair = (outer.codes[row] ?? 0) * width + (inner[row] ?? 0) - least
    let code = known.get(pair)
    if (code === undefined) {
      code = count
      known.set(pair, code)
      count += 1
    }
    codes[row] = code
  }
  return { codes, count }
}

/** Up to here a table is faster than a map and still small. */
const maxTable = 1 << 22

type Lookup = { get(pair: number): number | undefined; set(pair: number, code: number): void }

function table(size: number): Lookup {
  const codes = new Int32Array(size)
  return {
    get: (pair) => {
      const code = codes[pair] ?? 0
      return code === 0 ? undefined : code - 1
    },
    set: (pair, code) => {
      codes[pair] = code + 1
    },
  }
}

function sparse(): Lookup {
  const codes = new Map<number, number>()
  return { get: (pair) => codes.get(pair), set: (pair, code) => void codes.set(pair, code) }
}

function rangeOf(codes: Int32Array): { readonly least: number; readonly width: number } {
  let least = Infinity
  let most = -Infinity
  for (const code of codes) {
    if (code < least) least = code
    if (code > most) most = code
  }
  return codes.length === 0 ? { least: 0, width: 1 } : { least, width: most - least + 1 }
}
