/** The colours of `template/look.typ`. */
export const INK = '#1a1d23'
export const QUIET = '#4a505c'
export const ACCENT = '#16307c'
export const LINE = '#b9c0cc'
export const TINT = '#eef2f7'

/**
 * Arial is on every desk where the paper may be opened and changed; the PDF alone carries its
 * typefaces with it.
 */
export const FONT = 'Arial'
export const FAMILY = `Arial, 'Liberation Sans', sans-serif`

/** The boxes to tick are letters of these. */
export const SYMBOLS = 'Segoe UI Symbol'
export const SYMBOL_FAMILY = `'Segoe UI Symbol', 'DejaVu Sans', 'OpenSymbol', sans-serif`

/** A length in the file. Tenths of a millimetre are finer than any printer's margin. */
export function mm(length: number): string {
  return `${Math.round(length * 10) / 10}mm`
}
