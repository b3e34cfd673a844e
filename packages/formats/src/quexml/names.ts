/** Hands out ids that are valid and not yet taken. */
export type Names = { take(wanted: string, fallback: string): string }

export function newNames(): Names {
  const taken = new Set<string>(['check'])
  return {
    take(wanted, fallback) {
      const base = identifierOf(wanted) || identifierOf(fallback) || 'q'
      let name = base
      for (let number = 2; taken.has(name); number += 1) name = `${base}_${number}`
      taken.add(name)
      return name
    },
  }
}

/** The nearest id of a question (`/^[A-Za-z][A-Za-z0-9_]*$/`); `''` if nothing of it can stay. */
function identifierOf(name: string): string {
  const ascii = asciiOf(name)
    .replace(/[^A-Za-z0-9_]+/g, '_')
    .replace(/^_+|_+$/g, '')
  return /^[0-9]/.test(ascii) ? `q${ascii}` : ascii
}

/** The nearest code of an option (no space, no `~`, at most 40 characters), unique among `taken`, which it joins. */
export function codeOf(value: string, fallback: string, taken: Set<string>): string {
  return unique(value.replace(/[\s~]+/g, '_').slice(0, 36) || fallback, taken)
}

/** The nearest id of a matrix row (`/^[A-Za-z0-9_-]{1,40}$/`), unique among `taken`, which it joins. */
export function rowIdOf(value: string, fallback: string, taken: Set<string>): string {
  return unique(
    asciiOf(value)
      .replace(/[^A-Za-z0-9_-]+/g, '_')
      .slice(0, 36) || fallback,
    taken,
  )
}

function unique(base: string, taken: Set<string>): string {
  let name = base
  for (let number = 2; taken.has(name); number += 1) name = `${base}_${number}`
  taken.add(name)
  return name
}

function asciiOf(name: string): string {
  return name
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/Ä/g, 'Ae')
    .replace(/Ö/g, 'Oe')
    .replace(/Ü/g, 'Ue')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
}

/** What all names begin with, cut at its last underscore if it has one: `B1` for `B1_AO00` and `B1_AO07`. */
export function commonStem(names: readonly string[]): string {
  const [first = ''] = names
  let length = first.length
  for (const name of names) {
    while (!name.startsWith(first.slice(0, length))) length -= 1
  }
  const stem = first.slice(0, length)
  const underscore = stem.lastIndexOf('_')
  return underscore > 0 ? stem.slice(0, underscore) : stem
}

/** What `name` has beyond `stem`, without the joint: `AO07` for `B1_AO07`. */
export function beyondStem(name: string, stem: string): string {
  return name.startsWith(stem) ? name.slice(stem.length).replace(/^[_.]+/, '') : name
}
