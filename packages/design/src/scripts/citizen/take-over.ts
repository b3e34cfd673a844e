/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { contentOf, fieldsIn } from './field.ts'

const written = 'textarea, input:not([type=radio], [type=checkbox])'

/**
 * Puts `made` in the place of `old` with what is filled in and the focus. Not where somebody is writing (then it is done when
 * they have left the field), and not where files can be chosen, which no script can choose again: false.
 */
export function takeOver(old: Element, made: Element): boolean {
  const { activeElement: active } = document
  const isFocused = active !== null && old.contains(active)
  if (isFocused && active.matches(written)) return false
  if (old.querySelector('[type=file]') !== null) return false
  const anew = new Map(fieldsIn(made).map((field) => [field.id, field]))
  for (const field of fieldsIn(old)) {
    const own = anew.get(field.id)
    const content = contentOf(field)
    if (typeof content === 'string' && own !== undefined) own.value = content
    else if (own instanceof HTMLInputElement) own.checked = content === true
  }
  old.replaceWith(made)
  if (isFocused) anew.get(active.id)?.focus()
  return true
}
