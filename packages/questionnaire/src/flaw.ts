/**
 * Something in a questionnaire that its author must mend before release, or should think about: a stable code, the
 * place, and a sentence for the person in front of the editor.
 */
export type Flaw = {
  readonly code: string
  /** Keys and indexes joined by dots, `pages.2.questions.0.options`; empty for the questionnaire itself. */
  readonly path: string
  readonly message: { readonly de: string; readonly en: string }
  /** It keeps nothing from being released: a matter of craft, on which the author has the last word. */
  readonly advice?: true
}

/** Those that keep a questionnaire from being released. */
export function mustMend(flaws: readonly Flaw[]): readonly Flaw[] {
  return flaws.filter(({ advice }) => !advice)
}
