/** The same object without keys that are undefined: a questionnaire has no such. */
export function defined<Part extends object>(part: Part): Defined<Part> {
  // What is left has its type without `undefined`.
  return Object.fromEntries(
    Object.entries(part).filter(([, value]) => value !== undefined),
  ) as Defined<Part>
}

type Defined<Part> = { readonly [Key in keyof Part]?: Exclude<Part[Key], undefined> }
