/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { fill } from './field.ts'
import { lineOfOurs, say, withNumber } from './our-words.ts'

/** So many entries are seen at once. */
const longestList = 7

/**
 * A field above a long list that leaves only the entries that fit. While something is typed the list is open; Enter takes
 * its first entry, the down key leads into it, Escape ends the search. The list stays what it was to everybody else.
 */
export function addSearch(box: Element, [label = '', fits = '']: readonly string[]): void {
  const select = box.querySelector('select')
  if (select === null) return
  const list = select
  const entries = [...list.children]
  const field = document.createElement('input')
  Object.assign(field, { type: 'search', autocomplete: 'off', className: inputClass })
  const line = lineOfOurs()
  const name = lineOfOurs()
  name.id = `${list.id}~~search`
  name.textContent = label
  field.setAttribute('aria-labelledby', name.id)
  box.before(name, field, line)
  const options = entries.filter((entry) => entry instanceof HTMLOptionElement)

  function found(): readonly HTMLOptionElement[] {
    const wanted = plain(field.value).split(' ')
    return options.filter(
      ({ value, text }) => value !== '' && wanted.every((part) => plain(text).includes(part)),
    )
  }

  function show(): void {
    const isSearching = field.value.trim() !== ''
    const hits = new Set<Element>(found())
    // What is chosen, and what says that nothing is, stays: a list never loses its answer by being searched.
    const isKept = (entry: Element) =>
      hits.has(entry) ||
      (entry instanceof HTMLOptionElement && (entry.selected || entry.value === ''))
    const { value } = list
    list.replaceChildren(...(isSearching ? entries.filter(isKept) : entries))
    // While entries go and come, the browser may choose another one.
    list.value = value
    if (isSearching) list.size = Math.min(Math.max(list.length, 2), longestList)
    else list.removeAttribute('size')
    line.textContent = isSearching ? withNumber(fits, hits.size) : ''
    say(list.id, line.textContent)
  }

  function end(): void {
    if (field.value === '') return
    field.value = ''
    show()
  }

  field.addEventListener('input', show)
  field.addEventListener('keydown', (event) => {
    const [first] = found()
    if (event.key === 'ArrowDown') list.focus()
    else if (event.key === 'Escape') end()
    else if (event.key === 'Enter' && field.value !== '' && first !== undefined) {
      fill(list, first.value)
      end()
    } else if (event.key !== 'Enter') return
    event.preventDefault()
  })
  list.addEventListener('blur', end)
  list.addEventListener('click', () => list.value !== '' && end())
  list.addEventListener('keydown', ({ key }) => key === 'Enter' && end())
}

const inputClass = 'kern-form-input__input search'

/** Without capitals, accents and the like: `muhl` finds "Mühlenviertel". */
function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/\s+/g, ' ')
}
