import type { Mark } from '@meinungsbild/exchange'
import { wrapText } from '../text-layout.ts'
import { smallStyle, type Drawing, type Drawn } from './drawing.ts'
import { muted } from './paint.ts'
import type { Scale } from './scale.ts'
import { lineHeight, text, widest } from './svg.ts'

type PlacedWords = { readonly x: number; readonly shown: string }

export function placed(marks: readonly Mark[], scale: Scale): readonly PlacedWords[] {
  return marks.flatMap(({ at, shown }) => {
    const x = scale(at)
    return x === undefined ? [] : [{ x, shown }]
  })
}

const betweenWords = 8
const widestWords = 120

/**
 * Words below a plot that ends at `bottom`, each below its place. Where not all fit side by side, every second, third … is
 * left out; the last always stands.
 */
export function wordsBelow(
  words: readonly PlacedWords[],
  bottom: number,
  { width }: Pick<Drawing, 'width'>,
): Drawn {
  const ordered = words.toSorted((one, other) => one.x - other.x)
  const last = ordered.length - 1
  for (let every = 1; ; every += 1) {
    const some = ordered.filter((_, index) => (last - index) % every === 0)
    const set = some.map(({ x, shown }) => wrapped(shown, x, roomFor(some, width), width))
    if (every > last || set.every((one, index) => clears(one, set[index + 1]))) {
      const lines = Math.max(0, ...set.map((one) => one.lines.length))
      return {
        parts: set.map((one) =>
          text(one.lines, { ...smallStyle, ...muted, x: one.x, y: bottom + 18, anchor: 'middle' }),
        ),
        height: lines === 0 ? 0 : 8 + lines * lineHeight(smallStyle.size),
      }
    }
  }
}

type SetWords = { readonly lines: readonly string[]; readonly x: number; readonly half: number }

function wrapped(shown: string, x: number, room: number, width: number): SetWords {
  const lines = wrapText(shown, room, smallStyle)
  const half = widest(lines, smallStyle) / 2
  return { lines, half, x: Math.max(half, Math.min(x, width - half)) }
}

/** As much as lies between the two that are nearest to each other, but never so little that words are torn. */
function roomFor(words: readonly PlacedWords[], width: number): number {
  const gaps = words.slice(1).map(({ x }, index) => x - (words[index]?.x ?? 0))
  const longestWord = widest(
    words.flatMap(({ shown }) => shown.split(/[ /-]/)),
    smallStyle,
  )
  return Math.min(
    Math.max(Math.min(...gaps) - betweenWords, Math.min(longestWord, widestWords)),
    Math.max(widestWords, width / Math.max(words.length, 1)),
    width,
  )
}

function clears(one: SetWords, next: SetWords | undefined): boolean {
  return next === undefined || one.x + one.half + betweenWords <= next.x - next.half
}
