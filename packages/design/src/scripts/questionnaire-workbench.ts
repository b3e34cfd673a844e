/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/*
 * Turns the questionnaire's outline into a workbench: the form of the chosen page or question beside it, kept by itself
 * while it is typed, and the page as citizens see it. It knows nothing of questionnaires: forms, remarks and the working
 * copy are the very pages that everybody has who works without it, fetched and put in place.
 */
import { dragOutline } from './workbench/drag-outline.ts'
import { openFormPane } from './workbench/form-pane.ts'
import { openPreview } from './workbench/preview-pane.ts'
import { openWorkingState } from './workbench/working-state.ts'
import { readWords } from './words.ts'

const root = document.querySelector<HTMLElement>('[data-workbench]')
if (root !== null) {
  root.classList.add('workbench')
  const words = readWords(root)
  const state = openWorkingState(root, words)
  const preview = openPreview(root, words)
  openFormPane(root, words, { state, preview })
  dragOutline(root, words, { state, preview })
}
