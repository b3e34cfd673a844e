/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { entriesOf } from '../citizen/form-state.ts'
import { hooked } from '../citizen/hooked.ts'
import { putPage } from '../put-page.ts'

/** The form of the journey on screen; there is none on the last page. */
export function formOnScreen(): HTMLFormElement | null {
  return document.querySelector<HTMLFormElement>(`form${hooked('journey')}`)
}

/** What the form would send now, with the button `go`. */
export function entriesOnScreen(form: HTMLFormElement, go: string): URLSearchParams {
  const entries = entriesOf(form)
  entries.set('go', go)
  return entries
}

/** Puts another page on screen, from its top, with the focus on what is to be read first. */
export function turnTo(html: string): void {
  putPage(html)
  scrollTo(0, 0)
  const active = document.activeElement
  if (active !== null && active !== document.body) return
  const heading = document.querySelector('h1')
  if (heading === null) return
  heading.tabIndex = -1
  heading.focus()
}

/** Draws the page on screen anew; the button that was pressed keeps the focus, unless something is to be read first. */
export function drawAnew(html: string, pressed: string): void {
  const { scrollX: left, scrollY: top } = globalThis
  putPage(html)
  const active = document.activeElement
  if (active !== null && active !== document.body) return
  scrollTo(left, top)
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('button[name=go]')]
  buttons.find(({ value }) => value === pressed)?.focus({ preventScroll: true })
}
