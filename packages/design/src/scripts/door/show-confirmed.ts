/// <reference lib="dom" />
import { hooked, writtenIn } from './hooked.ts'

/** Shows that the code is confirmed, with the form that takes the token to the collector. */
export function showConfirmed(token: string): void {
  const template = document.querySelector<HTMLTemplateElement>(hooked('confirmed'))
  const main = document.querySelector('main')
  if (template === null || main === null) return
  document.title = writtenIn(template, 'confirmed')
  main.replaceChildren(template.content.cloneNode(true))
  // What the languages lead to has no token.
  document.querySelector('.languages')?.remove()
  const field = main.querySelector('[name=token]')
  if (field instanceof HTMLInputElement) field.value = token
  const other = main.querySelector<HTMLAnchorElement>(hooked('other'))
  // To another address than this one, or the page would take this entry of the history, and its token with it.
  if (other?.href === location.href) other.search = ''
  main.querySelector('h1')?.focus()
}
