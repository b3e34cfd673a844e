/** What is wrong with one field: its name (also its HTML id) and a sentence that says what to do. */
export type FieldFlaw = { readonly field: string; readonly message: string }

/** The sentence at a field, if there is one. */
export function messageAt(flaws: readonly FieldFlaw[], field: string): string | undefined {
  return flaws.find((flaw) => flaw.field === field)?.message
}
