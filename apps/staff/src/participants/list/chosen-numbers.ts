/** The tick beside somebody who was found. */
export function chosenField(number: number): string {
  return `number-${number}`
}

/** The numbers that somebody ticked or typed, as texts; what was typed may be no number at all. */
export function chosenNumbers(form: URLSearchParams): readonly string[] {
  const ticked = [...form].flatMap(([name, value]) =>
    value === 'yes' ? (/^number-(\d+)$/.exec(name)?.slice(1) ?? []) : [],
  )
  const typed = (form.get('numbers') ?? '').split(/[\s,;]+/).filter((part) => part !== '')
  return [...new Set([...ticked, ...typed])]
}
