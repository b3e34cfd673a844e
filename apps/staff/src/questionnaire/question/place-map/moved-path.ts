import type { Matrix } from './matrix.ts'

/** How many numbers each command of path data takes (SVG 2, 9.3). */
const takes: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
}

const mostCommands = 50_000

/**
 * SVG path data where a transformation puts it, with absolute coordinates of two decimals at most. Undefined for what is
 * no path data, and for arcs that would have to be turned or stretched.
 */
export function movedPath(data: string, matrix: Matrix): string | undefined {
  const parts = data.match(/[MLHVCSQTAZmlhvcsqtaz]|[^MLHVCSQTAZmlhvcsqtaz]+/g) ?? []
  const moved: string[] = []
  let at: readonly [number, number] = [0, 0]
  let start = at
  for (let index = 0; index < parts.length; index += 1) {
    const command = parts[index] ?? ''
    const name = command.toUpperCase()
    const count = takes[name]
    if (count === undefined) return undefined
    const isNext = !/^[a-z]$/i.test(parts[index + 1] ?? 'z')
    const numbers = isNext ? numbersIn(parts[index + 1] ?? '') : []
    if (isNext) index += 1
    if (
      numbers === undefined ||
      (count === 0 ? numbers.length > 0 : numbers.length % count !== 0)
    ) {
      return undefined
    }
    if (count > 0 && numbers.length === 0) return undefined
    if (name === 'Z') {
      moved.push('Z')
      at = start
      continue
    }
    for (let nth = 0; nth < numbers.length; nth += count) {
      const own = numbers.slice(nth, nth + count)
      const points = absolute(name, own, command === name ? [0, 0] : at, at)
      const arc = name === 'A' ? arcWords(own, matrix) : ''
      if (points === undefined || arc === undefined) return undefined
      at = points.at(-1) ?? at
      // After the first pair a move goes on as lines.
      const letter = name === 'M' && nth > 0 ? 'L' : name === 'H' || name === 'V' ? 'L' : name
      if (letter === 'M') start = at
      moved.push(letter + arc + points.map((point) => placed(point, matrix)).join(' '))
    }
    if (moved.length > mostCommands) return undefined
  }
  return moved[0]?.startsWith('M') ? moved.join('') : undefined
}

/** Numbers may stand without anything between them: `1-2.5.5` are three. */
function numbersIn(text: string): readonly number[] | undefined {
  const number = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,2})?/gi
  if (text.replace(number, '').replace(/[\s,]/g, '') !== '') return undefined
  return (text.match(number) ?? []).map(Number)
}

type Pair = readonly [number, number]

/** The points of one command, all absolute; `from` is zero for commands that are so already. */
function absolute(
  name: string,
  numbers: readonly number[],
  [fromX, fromY]: Pair,
  [atX, atY]: Pair,
): readonly Pair[] | undefined {
  const [first = 0] = numbers
  if (name === 'H') return [[first + fromX, atY]]
  if (name === 'V') return [[atX, first + fromY]]
  const coordinates = name === 'A' ? numbers.slice(5) : numbers
  const points: Pair[] = []
  for (let index = 0; index < coordinates.length; index += 2) {
    const [x, y] = [coordinates[index], coordinates[index + 1]]
    if (x === undefined || y === undefined) return undefined
    points.push([x + fromX, y + fromY])
  }
  return points
}

function arcWords(numbers: readonly number[], [a, b, c, d]: Matrix): string | undefined {
  const [rx = 0, ry = 0, angle = 0, large = 0, sweep = 0] = numbers
  const isEven = b === 0 && c === 0 && a === d && a > 0
  return isEven
    ? `${short(rx * a)} ${short(ry * a)} ${short(angle)} ${large ? 1 : 0} ${sweep ? 1 : 0} `
    : undefined
}

function placed([x, y]: Pair, matrix: Matrix): string {
  const [a, b, c, d, e, f] = matrix
  return `${short(a * x + c * y + e)} ${short(b * x + d * y + f)}`
}

function short(value: number): number {
  return Math.round(value * 100) / 100
}
