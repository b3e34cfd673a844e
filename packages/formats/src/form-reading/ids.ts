/** Hands out ids that our questionnaires accept, as near to the names of a file as can be, each only once. */
export type Ids = {
  question(wanted: string): string
  page(wanted: string): string
}

/** Fields that every page of a survey has beside its questions. */
const reservedQuestions = 'page shown language id seed token carried onward go'.split(' ')
const reservedPages = ['check', 'ending', 'end']
const longestId = 64
/** Codes of options, ids of rows, columns and scales. */
const longestCode = 40

export function newIds(): Ids {
  const questions = uniqueNames(longestId, reservedQuestions)
  const pages = uniqueNames(longestId, reservedPages)
  return {
    question: (wanted) => questions(identifier(wanted, 'q')),
    page: (wanted) => pages(identifier(wanted, 'page')),
  }
}

/** Hands out codes of options; siblings share one. */
export function newCodes(): (wanted: string) => string {
  const take = uniqueNames(longestCode, [])
  return (wanted) =>
    take(
      wanted
        .trim()
        .replace(/[\s~]+/g, '_')
        .slice(0, longestCode)
        .toWellFormed() || 'option',
    )
}

/** Hands out ids of rows and columns; siblings share one. */
export function newRowIds(): (wanted: string) => string {
  const take = uniqueNames(longestCode, [])
  return (wanted) => take(trimmed(ascii(wanted).replace(/[^A-Za-z0-9_-]+/g, '_')) || 'row')
}

function identifier(wanted: string, fallback: string): string {
  const name = trimmed(ascii(wanted).replace(/[^A-Za-z0-9_]+/g, '_'))
  if (name === '') return fallback
  return /^[A-Za-z]/.test(name) ? name : `${fallback}_${name.replace(/^_+/, '')}`
}

function trimmed(name: string): string {
  return name.replace(/^_+(?=[A-Za-z0-9])|_+$/g, '')
}

/**
 * Names are cut to `longest`; what is taken or means something to JavaScript gets a number. Names are the same if `key`
 * makes the same of them.
 */
export function uniqueNames(
  longest: number,
  taken: readonly string[],
  key: (name: string) => string = (name) => name,
): (name: string) => string {
  const seen = new Set(taken.map(key))
  const next = new Map<string, number>()
  return (name) => {
    const base = name.slice(0, longest)
    let own = base
    for (let number = next.get(base) ?? 2; seen.has(key(own)) || own in {}; number += 1) {
      const ending = `_${number}`
      own = base.slice(0, longest - ending.length) + ending
      next.set(base, number + 1)
    }
    seen.add(key(own))
    return own
  }
}

const spelled: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
  ['Ä', 'Ae'],
  ['Ö', 'Oe'],
  ['Ü', 'Ue'],
])

/** With umlauts written out and accents left out. */
export function ascii(name: string): string {
  return name
    .replace(/[äöüßÄÖÜ]/g, (letter) => spelled.get(letter) ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
}
