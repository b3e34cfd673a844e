/**
 * Something in a questionnaire that its author must mend before release: a stable code, the place, and a sentence
 * for the person in front of the editor.
 */
export type Flaw = {
  readonly code: string
  /** Keys and indexes joined by dots, `pages.2.questions.0.options`; empty for the questionnaire itself. */
  readonly path: string
  readonly message: { readonly de: string; readonly en: string }
}
