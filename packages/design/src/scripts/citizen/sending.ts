/// <reference lib="dom" />
import { wordsOf } from './hooked.ts'

/** So long a page may take before the button can be pressed once more. */
const patience = 10_000

/** A form is sent once, however often its button is pressed; meanwhile the button says so. Gives what lets it be sent again. */
export function sendOnce(): () => void {
  let undo: (() => void) | undefined
  const again = () => {
    undo?.()
    undo = undefined
  }
  document.addEventListener('submit', (event) => {
    if (undo !== undefined) {
      event.preventDefault()
      return
    }
    const label =
      event.submitter?.querySelector('.kern-label') ??
      document.querySelector('.kern-btn--primary .kern-label')
    const words = [...(label?.childNodes ?? [])]
    label?.replaceChildren(...wordsIn(event.target))
    undo = () => label?.replaceChildren(...words)
    setTimeout(again, patience)
  })
  // Who comes back finds the page as it was left.
  addEventListener('pageshow', again)
  return again
}

function wordsIn(form: EventTarget | null): readonly string[] {
  return form instanceof Element ? wordsOf(form, 'journey') : []
}
