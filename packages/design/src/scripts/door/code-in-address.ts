/// <reference lib="dom" />

/** The code behind the `#` of the address, where a printed QR code has it: browsers send that to no server. */
export function codeInAddress(): string | undefined {
  const text = location.hash.slice(1)
  // The other fragments of this page lead to its fields.
  const isPlace = document.getElementById(text) !== null
  return text === '' || isPlace ? undefined : text
}

/** Puts it into the field for the code, and takes it out of the address, so that it stays in no history. */
export function fillFromAddress(): void {
  const code = codeInAddress()
  const field = document.querySelector<HTMLInputElement>('input[name=code]')
  if (code === undefined || field === null) return
  field.value = code
  history.replaceState(history.state, '', location.pathname + location.search)
}
