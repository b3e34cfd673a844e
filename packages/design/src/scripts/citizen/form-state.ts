/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** What the form would send now, but for files. */
export function entriesOf(form: HTMLFormElement): URLSearchParams {
  const entries = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') entries.append(name, value)
  }
  return entries
}

/** A hidden field of the journey. They stand before all others. */
export function hiddenField(name: string): HTMLInputElement | null {
  return document.querySelector(`[type=hidden][name=${name}]`)
}
