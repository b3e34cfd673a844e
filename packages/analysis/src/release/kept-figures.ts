/** To be raised whenever released figures get another form: what was kept in an older one is then made anew. */
const form = 1

/** Released figures as a text, to be kept or to be sent from one thread to another. */
export function writeFigures(figures: object): string {
  return JSON.stringify({ form, figures })
}

/**
 * Reads what `writeFigures` wrote; undefined if that was in another form. The mark of having passed disclosure control is one of
 * the compiler's and does not stand in the text: nothing but such a text may be given to this function.
 */
export function readFigures<Figures extends object>(text: string): Figures | undefined {
  const read = JSON.parse(text) as { readonly form: number; readonly figures: Figures }
  return read.form === form ? read.figures : undefined
}
