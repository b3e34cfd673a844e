/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/*
 * In `form[data-keying]` the Enter key leads to the next field, and behind the last one to the button that saves: whoever
 * keys hundreds of forms leaves one hand on the digits. In a text of several lines Enter breaks the line. Without this
 * script Enter presses the form's first button, which only looks at what was typed.
 */
export {}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-keying]')) {
  form.addEventListener('keydown', (event) => {
    const field = event.target
    if (event.key !== 'Enter' || !(field instanceof HTMLInputElement)) return
    event.preventDefault()
    const stops = [...form.querySelectorAll<HTMLElement>('.keying__input, [value="save"]')]
    const next = stops[stops.indexOf(field) + (event.shiftKey ? -1 : 1)]
    next?.focus()
    if (next instanceof HTMLInputElement) next.select()
  })
  const first =
    form.querySelector<HTMLElement>('[aria-invalid="true"]') ??
    form.querySelector<HTMLElement>('.keying__input')
  // Errors are read out first: then the summary keeps the focus.
  if (first?.getAttribute('aria-invalid') !== 'true') first?.focus()
}
