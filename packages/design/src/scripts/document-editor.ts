/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/*
 * Makes writing a document comfortable: keeps what is typed by itself, cleans what is pasted from word processors, puts figures
 * in at the cursor. It knows nothing of documents: the form, the working copy and the conflict of two windows are those that
 * everybody has who works without it.
 */
import { autosave } from './documents/autosave.ts'
import { addFigurePicker } from './documents/figure-picker.ts'
import { addMarkdownButtons } from './documents/markdown-field.ts'
import { pasteAsMarkdown } from './documents/paste.ts'
import { readWords } from './words.ts'

const status = document.createElement('p')
status.className = 'document-status'
status.setAttribute('role', 'status')

function say(state: string, text: string): void {
  status.dataset['state'] = state
  status.textContent = text
}

function begin(form: HTMLFormElement): void {
  const words = readWords(form)
  for (const field of form.querySelectorAll<HTMLTextAreaElement>('textarea[data-markdown]')) {
    const bar = addMarkdownButtons(field)
    addFigurePicker(bar, field, words)
    pasteAsMarkdown(field, () => say('pasted', words('pasted')))
  }
  form.append(status)
  autosave({ form, words, say, answered: takePlace })
}

/** The page that the house answered with, in the place of this one: both texts are on it. */
function takePlace(page: Document): void {
  const fresh = page.querySelector<HTMLFormElement>('form[data-document-editor]')
  const [main, answer] = [document.querySelector('main'), page.querySelector('main')]
  if (fresh === null || main === null || answer === null) return
  main.replaceChildren(...[...answer.childNodes].map((node) => document.adoptNode(node)))
  begin(fresh)
  main.scrollIntoView()
}

const form = document.querySelector<HTMLFormElement>('form[data-document-editor]')
if (form !== null) begin(form)
