import { folded } from '@meinungsbild/participants'

/** Words as they are looked for: `Bänke müll` becomes `baenke` and `muell`. */
export function wordsIn(query: string): readonly string[] {
  return [...new Set(folded(query).split(' '))].filter((word) => word !== '')
}

/** A part of a text, in UTF-16 units. */
export type Stretch = { readonly from: number; readonly to: number }

/** Where words stand in a text, in order and apart from each other. */
export function hitsIn(text: string, words: readonly string[]): readonly Stretch[] {
  const { letters, places } = unfolded(text)
  const hits = words
    .flatMap((word) => placesOf(word, letters))
    .map(([from, to]) => ({ from: places[from]?.from ?? 0, to: places[to - 1]?.to ?? 0 }))
    .sort((one, other) => one.from - other.from)
  return hits.reduce<readonly Stretch[]>((apart, hit) => {
    const last = apart.at(-1)
    if (last === undefined || hit.from > last.to) return [...apart, hit]
    return [...apart.slice(0, -1), { from: last.from, to: Math.max(last.to, hit.to) }]
  }, [])
}

/** A text letter by letter as it is compared, and for each letter the place that it comes from: `ä` gives two. */
function unfolded(text: string): { readonly letters: string; readonly places: readonly Stretch[] } {
  const places: Stretch[] = []
  let letters = ''
  let from = 0
  for (const character of text) {
    const to = from + character.length
    const plain = folded(character)
    // An accent belongs to the letter before it; every other sign parts two words.
    const own = plain === '' && !/\p{M}/u.test(character) ? ' ' : plain
    for (const letter of own) {
      letters += letter
      places.push({ from, to })
    }
    from = to
  }
  return { letters, places }
}

function placesOf(word: string, letters: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  for (let at = letters.indexOf(word); at !== -1; at = letters.indexOf(word, at + 1))
    found.push([at, at + word.length])
  return found
}
