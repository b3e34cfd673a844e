const FIELD = /\{([\p{L}\p{N}-]+)\}/gu

/** The names of the fields in a text, each once. */
export function fieldsIn(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(FIELD), ([, name = '']) => name))]
}

/** The text with what the letter has for each field; a field it does not have stays as it was typed. */
export function filled(text: string, fields: Readonly<Record<string, string>>): string {
  return text.replaceAll(FIELD, (place, name: string) =>
    Object.hasOwn(fields, name) ? (fields[name] ?? place) : place,
  )
}
