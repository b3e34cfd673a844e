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
  main.querySelector('h1')?.focus()
}
