/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { fetchPage } from './pages.ts'
import type { Words } from '../words.ts'

/** What is said of the working copy, and from which state of it forms are sent. */
export type WorkingState = {
  say(name: 'saved' | 'saving' | 'failed' | 'unsound'): void
  /** After something was kept: the bar with undo and redo, and the state that every form is sent from. */
  refresh(): Promise<void>
}

export function openWorkingState(root: HTMLElement, words: Words): WorkingState {
  const status = document.createElement('p')
  status.className = 'workbench__status'
  status.setAttribute('role', 'status')
  root.before(status)
  document.addEventListener('keydown', pressUndo)
  return {
    say(name) {
      status.textContent = words(name)
      status.dataset['state'] = name
    },
    async refresh() {
      const page = await fetchPage(root.dataset['state'] ?? '')
      const basedOn = page.querySelector<HTMLInputElement>('input[name="basedOn"]')?.value
      const fresh = page.querySelector('#arbeitsstand')
      const shown = document.querySelector('#arbeitsstand')
      if (fresh !== null && shown !== null) shown.replaceWith(document.adoptNode(fresh))
      else if (fresh !== null) status.before(document.adoptNode(fresh))
      if (basedOn === undefined) return
      for (const field of document.querySelectorAll<HTMLInputElement>('input[name="basedOn"]')) {
        field.value = basedOn
      }
    },
  }
}

/** Ctrl+Z and Ctrl+Shift+Z outside of a text field, where the browser has an undo of its own. */
function pressUndo(event: KeyboardEvent): void {
  if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return
  const { target } = event
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return
  const act = event.shiftKey ? 'redo' : 'undo'
  const button = document.querySelector<HTMLButtonElement>(`#arbeitsstand button[value="${act}"]`)
  if (button === null) return
  event.preventDefault()
  button.click()
}
