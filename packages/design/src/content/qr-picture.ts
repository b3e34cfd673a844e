import encodeQR from 'qr'

/** Light modules around the code, as the norm (ISO/IEC 18004) asks for. */
const QUIET = 4

/** The dark modules of a QR code as one path, a stroke for each run in a row, in a square of `size` modules. */
export type QrStrokes = { readonly size: number; readonly path: string }

/** A QR code with medium error correction and its quiet zone. */
export function qrStrokes(text: string): QrStrokes {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET })
  const strokes = rows.flatMap((row, y) =>
    runsOf(row).map(([from, length]) => `M${from} ${y + 0.5}h${length}`),
  )
  return { size: rows.length, path: strokes.join('') }
}

/** The same as an SVG file. */
export function qrPicture(text: string): string {
  const { size, path } = qrStrokes(text)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path}"/></svg>`
}

function runsOf(row: readonly boolean[]): readonly (readonly [from: number, length: number])[] {
  const runs: [number, number][] = []
  let from: number | undefined
  for (let x = 0; x <= row.length; x += 1) {
    const dark = row[x] === true
    if (dark) from ??= x
    else if (from !== undefined) {
      runs.push([from, x - from])
      from = undefined
    }
  }
  return runs
}
