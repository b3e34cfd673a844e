/// <reference lib="dom" />
import { openDoor } from './open-door.ts'
import { putPage } from '../put-page.ts'
import { tell } from './tell.ts'

/** Another language is put in the place of this page, so that nothing is lost of what was typed and of what is kept. */
export function followLanguages(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('.languages a')
    if (!(link instanceof HTMLAnchorElement)) return
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    void change(link.href)
  })
}

async function change(href: string): Promise<void> {
  const response = await fetch(href).catch(() => undefined)
  if (response?.ok !== true) return tell('offline')
  const typed = codeField()?.value ?? ''
  putPage(await response.text())
  history.replaceState(history.state, '', href)
  const field = codeField()
  if (field !== null) field.value = typed
  openDoor()
}

function codeField(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>('input[name=code]')
}
