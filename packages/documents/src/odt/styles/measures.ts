import type { PaperStyle } from '../../paper.ts'

/** Points for type, millimetres for the sheet (A4). */
export type Measures = {
  readonly text: number
  readonly title: number
  readonly label: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const filed = { text: 10.5, title: 20, label: 9, left: 25, right: 20, top: 27, bottom: 24 }

/** As the PDF has them: `template/look.typ` and `first-page.typ`. */
export const MEASURES: Readonly<Record<PaperStyle, Measures>> = {
  concept: filed,
  memo: { ...filed, title: 13, label: 15 },
  report: { ...filed, title: 26, label: 12 },
  pressRelease: { ...filed, title: 18, label: 24 },
  questionnaire: {
    text: 11.5,
    title: 22,
    label: 11,
    left: 22,
    right: 18,
    top: 24,
    bottom: 20,
  },
}

/** The width of the text. */
export function lineWidth({ left, right }: Measures): number {
  return 210 - left - right
}
