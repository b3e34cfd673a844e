/// <reference lib="dom" />

/** The code behind the `#` of the address, where a printed QR code has it: browsers send that to no server. */
export function codeInAddress(): string | undefined {
  const text = location.hash.slice(1)
  // The other fragments of this page lead to its fields.
  const isPlace = document.getElementById(text) !== null
  return text === '' || isPlace ? undefined : text
}

/** Takes it out of the address, so that it stays in no history. */
export function clearAddress(): void {
  history.replaceState(history.state, '', location.pathname + location.search)
}
