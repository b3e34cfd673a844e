/** An affine transformation as SVG writes it: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export function product(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ]
}

/** Reads a `transform` attribute: `translate(10 5) scale(2)`. Undefined for what is none, and for slanting. */
export function matrixIn(transform: string): Matrix | undefined {
  let matrix = identity
  const rest = transform.replace(/(\w+)\s*\(([^()]*)\)/g, (_, name: string, list: string) => {
    const step = stepOf(
      name,
      list
        .trim()
        .split(/[\s,]+/)
        .map(Number),
    )
    matrix = product(matrix, step ?? [Number.NaN, 0, 0, 0, 0, 0])
    return ''
  })
  return rest.replace(/[\s,]/g, '') === '' && matrix.every(Number.isFinite) ? matrix : undefined
}

function stepOf(name: string, numbers: readonly number[]): Matrix | undefined {
  const [first = 0, second, third = 0] = numbers
  switch (name) {
    case 'translate':
      return [1, 0, 0, 1, first, second ?? 0]
    case 'scale':
      return [first, 0, 0, second ?? first, 0, 0]
    case 'rotate': {
      const [sin, cos] = [Math.sin((first * Math.PI) / 180), Math.cos((first * Math.PI) / 180)]
      const [x, y] = [second ?? 0, third]
      return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y]
    }
    case 'matrix': {
      const [a, b, c, d, e, f] = numbers
      const isWhole = numbers.length === 6
      return isWhole ? [a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f ?? 0] : undefined
    }
    default:
      return undefined
  }
}
