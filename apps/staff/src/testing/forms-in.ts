import { readMarkup, type Element } from '@meinungsbild/design/testing/read-markup.ts'

/** A way to send a form that a page offers: one for each of its buttons. */
export type OfferedForm = {
  /** Tells it from all others on all pages: where it goes, and what the button that is pressed says. */
  readonly key: string
  readonly action: string
  /** What a browser would send if somebody filled in every field; without the token of the session. */
  readonly fields: Readonly<Record<string, string>>
}

const typed: Readonly<Record<string, string>> = {
  date: '2026-12-01',
  'datetime-local': '2026-12-01T10:00',
  time: '10:00',
  number: '1',
  email: 'erika@example.org',
}

/** Hidden fields that say whose turn or which state it is, and nothing of what is meant. */
const carried = new Set(['fuer', 'basedOn', 'begun', 'revision'])

/** Every form of a page that is sent by POST. */
export function formsIn(page: string): readonly OfferedForm[] {
  const elements = readMarkup(page)
  return elements
    .filter(({ name, attributes }) => name === 'form' && attributes.get('method') === 'post')
    .flatMap((form) => {
      const own = elements.filter((element) => belongsTo(element, form))
      const fields = Object.fromEntries(own.flatMap(fieldOf))
      const action = form.attributes.get('action') ?? ''
      const meant = own.flatMap((element) =>
        element.attributes.get('type') === 'hidden'
          ? fieldOf(element).flatMap(([name, value]) => (carried.has(name) ? [] : [name, value]))
          : [],
      )
      const buttons = own.filter(
        ({ name, attributes }) => name === 'button' && attributes.get('type') !== 'button',
      )
      return buttons.map(({ attributes }): OfferedForm => {
        const pressed = attributes.get('name') ?? ''
        const value = attributes.get('value') ?? ''
        const to = attributes.get('formaction') ?? action
        return {
          key: [to, ...meant, pressed, value].join(' '),
          action: to,
          fields: pressed === '' ? fields : { ...fields, [pressed]: value },
        }
      })
    })
}

function belongsTo(element: Element, form: Element): boolean {
  const named = element.attributes.get('form')
  if (named !== undefined) return named === form.attributes.get('id')
  for (let parent = element.parent; parent; parent = parent.parent) if (parent === form) return true
  return false
}

/** None for what a browser does not send, and none for the token, which everybody has of their own. */
function fieldOf({ name, attributes, text }: Element): readonly (readonly [string, string])[] {
  const field = attributes.get('name') ?? ''
  if (field === '' || field === 'csrf') return []
  const value = attributes.get('value') ?? ''
  if (name === 'textarea') return [[field, text.trim() === '' ? 'Text' : text]]
  if (name === 'select') return [[field, 'x']]
  if (name !== 'input') return []
  const type = attributes.get('type') ?? 'text'
  if (type === 'file') return []
  if (type === 'checkbox' || type === 'radio' || type === 'hidden') return [[field, value]]
  return [[field, value === '' ? (typed[type] ?? 'Text') : value]]
}
