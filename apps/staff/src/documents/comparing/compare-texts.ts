import { diffArrays, diffWordsWithSpace } from 'diff'

/** A stretch of words that is in both texts, only in the older, or only in the newer. */
export type Words = { readonly text: string; readonly kind: 'same' | 'removed' | 'added' }

/** A paragraph of two texts side by side; what is missing on one side is undefined. */
export type Row =
  | { readonly kind: 'same'; readonly text: string }
  | {
      readonly kind: 'changed'
      readonly older: readonly Words[] | undefined
      readonly newer: readonly Words[] | undefined
    }

/** Words are compared one by one up to here; beyond, a paragraph counts as written anew. */
const longestParagraph = 20_000
/** Below this share of common words two paragraphs have nothing to do with each other. */
const leastInCommon = 0.3

/**
 * Two texts side by side, paragraph by paragraph, with the words that were taken out and put in. Joined, the older words give
 * the older text and the newer words the newer one.
 */
export function compareTexts(older: string, newer: string): readonly Row[] {
  const rows: Row[] = []
  let removed: readonly string[] = []
  for (const { value, added, removed: isRemoved } of diffArrays(
    paragraphs(older),
    paragraphs(newer),
  )) {
    if (isRemoved) {
      removed = [...removed, ...value]
    } else if (added) {
      rows.push(...paired(removed, value))
      removed = []
    } else {
      rows.push(...paired(removed, []), ...value.map((text): Row => ({ kind: 'same', text })))
      removed = []
    }
  }
  return [...rows, ...paired(removed, [])]
}

/** Lines stand for themselves: an item of a list and a row of a table are changed one by one. */
function paragraphs(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

/** Paragraphs that went and came at the same place, side by side where they have words in common. */
function paired(removed: readonly string[], added: readonly string[]): readonly Row[] {
  const rows: Row[] = []
  let next = 0
  for (const text of removed) {
    const rest = added.slice(next)
    const found = rest.findIndex((candidate) => inCommon(text, candidate) >= leastInCommon)
    if (found === -1) {
      rows.push({ kind: 'changed', older: [{ text, kind: 'removed' }], newer: undefined })
      continue
    }
    rows.push(...rest.slice(0, found).map(onlyNewer))
    rows.push(changed(text, rest[found] ?? ''))
    next += found + 1
  }
  return [...rows, ...added.slice(next).map(onlyNewer)]
}

function onlyNewer(text: string): Row {
  return { kind: 'changed', older: undefined, newer: [{ text, kind: 'added' }] }
}

function changed(older: string, newer: string): Row {
  const words = diffOf(older, newer)
  return {
    kind: 'changed',
    older: words.filter(({ kind }) => kind !== 'added'),
    newer: words.filter(({ kind }) => kind !== 'removed'),
  }
}

function diffOf(older: string, newer: string): readonly Words[] {
  if (older.length + newer.length > longestParagraph) {
    return [
      { text: older, kind: 'removed' },
      { text: newer, kind: 'added' },
    ]
  }
  return diffWordsWithSpace(older, newer).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }))
}

/** The share of words that stand in both, of those in the shorter one. */
function inCommon(one: string, other: string): number {
  const [first, second] = [wordsOf(one), wordsOf(other)]
  const common = [...first].filter((word) => second.has(word)).length
  return common / Math.max(1, Math.min(first.size, second.size))
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
}
