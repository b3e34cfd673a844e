/** The text of a field of several lines, as it is kept: line breaks as one sign, no blank lines around it. */
export function textOf(form: URLSearchParams, name: string): string {
  return (form.get(name) ?? '').replaceAll(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd()
}

/** The lines of a field in which every line is one thing. */
export function linesOf(form: URLSearchParams, name: string): readonly string[] {
  return textOf(form, name)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
