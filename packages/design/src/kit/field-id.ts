/**
 * The HTML id of the field with this name; the error summary leads there. Names may hold dots and brackets,
 * but an id holds no space. For a group it is the id of the first radio button or checkbox.
 */
export function fieldId(name: string): string {
  return `feld-${name.replaceAll(/\s/g, '_')}`
}

export function hintId(id: string): string {
  return `${id}--hinweis`
}

export function errorId(id: string): string {
  return `${id}--fehler`
}

/** The value of `aria-describedby` for a field with or without a hint and an error. */
export function describedBy(
  id: string,
  hint: unknown,
  error: string | undefined,
): string | undefined {
  const ids = [
    ...(hint === undefined ? [] : [hintId(id)]),
    ...(error === undefined ? [] : [errorId(id)]),
  ]
  return ids.length === 0 ? undefined : ids.join(' ')
}
