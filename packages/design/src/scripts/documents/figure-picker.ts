/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Words } from '../words.ts'
import { insertText, markdownButton } from './markdown-field.ts'

/** A button in a field's bar that lets one choose a figure, which is put in at the cursor. Nothing where there are no figures. */
export function addFigurePicker(bar: HTMLElement, field: HTMLTextAreaElement, words: Words): void {
  const figures = [...document.querySelectorAll<HTMLElement>('[data-figure]')].map((figure) => ({
    source: figure.dataset['figure'] ?? '',
    label: figure.dataset['figureLabel'] ?? '',
  }))
  if (figures.length === 0 || bar.querySelector('[data-figures]') !== null) return
  const button = markdownButton(field, words('figure'), '%', () => open())
  button.dataset['figures'] = ''
  button.setAttribute('aria-haspopup', 'dialog')
  bar.append(button)

  function open(): void {
    const dialog = document.createElement('dialog')
    dialog.className = 'figure-picker'
    dialog.setAttribute('aria-label', words('figure'))
    const search = document.createElement('input')
    search.type = 'search'
    search.className = 'kern-form-input__input'
    search.setAttribute('aria-label', words('search'))
    search.placeholder = words('search')
    const list = document.createElement('ul')
    const none = document.createElement('p')
    none.setAttribute('role', 'status')
    const close = document.createElement('button')
    close.type = 'button'
    close.className = 'kern-btn kern-btn--tertiary'
    const label = document.createElement('span')
    label.className = 'kern-label'
    label.textContent = words('close')
    close.append(label)
    close.addEventListener('click', () => dialog.close())
    dialog.append(search, none, list, close)
    const draw = () => {
      const wanted = search.value.toLowerCase().split(/\s+/)
      const fitting = figures.filter(({ label, source }) =>
        wanted.every((word) => `${label} ${source}`.toLowerCase().includes(word)),
      )
      none.textContent = fitting.length === 0 ? words('none') : ''
      list.replaceChildren(...fitting.map(({ source, label }) => choice(source, label)))
    }
    const choice = (source: string, label: string) => {
      const item = document.createElement('li')
      const pick = document.createElement('button')
      pick.type = 'button'
      pick.className = 'figure-picker__choice'
      pick.textContent = label
      pick.addEventListener('click', () => {
        dialog.close()
        insertText(field, source)
      })
      item.append(pick)
      return item
    }
    search.addEventListener('input', draw)
    dialog.addEventListener('close', () => {
      dialog.remove()
      field.focus()
    })
    draw()
    document.body.append(dialog)
    dialog.showModal()
    search.focus()
  }
}
