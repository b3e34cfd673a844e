import type { HTMLElement } from 'node-html-parser'

/** What to fill in: by field name, one value or several (checkboxes, select multiple). */
export type Fields = Readonly<Record<string, string | readonly string[]>>

/** One control of a form: its name, the value it would send, and whether it would send it as the page came. */
type Control = {
  readonly name: string
  readonly value: string
  readonly active: boolean
  /** `text` takes any value; of `one` group only one is sent; of `many` any number. */
  readonly takes: 'text' | 'one' | 'many'
}

type Button = { readonly name: string; readonly value: string }

export type FormFields = {
  readonly controls: readonly Control[]
  readonly buttons: readonly Button[]
}

/** The controls of a form in document order, as the HTML standard's "form data set" sees them. */
export function formFields(form: HTMLElement): FormFields {
  const controls: Control[] = []
  const buttons: Button[] = []
  for (const element of form.querySelectorAll('input, textarea, select, button')) {
    // What waits in a template is no part of the form until a script takes it out.
    if (isDisabled(element) || element.closest('template') !== null) continue
    const name = element.getAttribute('name') ?? ''
    const value = element.getAttribute('value') ?? ''
    const kind = kindOf(element)
    if (kind === 'submit') buttons.push({ name, value })
    else if (name === '' || neverSent.has(kind)) continue
    else if (kind === 'select') controls.push(...optionsOf(element, name))
    else if (kind === 'textarea')
      controls.push({ name, value: textOf(element), active: true, takes: 'text' })
    else if (kind === 'radio' || kind === 'checkbox') {
      const takes = kind === 'radio' ? 'one' : 'many'
      const active = element.hasAttribute('checked')
      controls.push({ name, value: element.getAttribute('value') ?? 'on', active, takes })
    } else controls.push({ name, value, active: true, takes: 'text' })
  }
  return { controls, buttons }
}

const neverSent: ReadonlySet<string> = new Set(['button', 'reset', 'image', 'file'])

/** The type of an input or button, the tag of everything else. */
function kindOf(element: HTMLElement): string {
  const tag = element.tagName.toLowerCase()
  if (tag !== 'input' && tag !== 'button') return tag
  return element.getAttribute('type')?.toLowerCase() ?? (tag === 'button' ? 'submit' : 'text')
}

function isDisabled(element: HTMLElement): boolean {
  return element.hasAttribute('disabled') || element.closest('fieldset[disabled]') !== null
}

/** The line break that HTML drops after `<textarea>` is dropped here too. */
function textOf(textarea: HTMLElement): string {
  return textarea.text.replace(/^\r?\n/, '')
}

function optionsOf(select: HTMLElement, name: string): readonly Control[] {
  const takes = select.hasAttribute('multiple') ? 'many' : 'one'
  const options = select
    .querySelectorAll('option')
    .filter((option) => !option.hasAttribute('disabled'))
  const chosen = takes === 'many' || options.some((option) => option.hasAttribute('selected'))
  return options.map((option, index) => ({
    name,
    value: option.getAttribute('value') ?? option.text.replace(/\s+/g, ' ').trim(),
    active: option.hasAttribute('selected') || (!chosen && index === 0),
    takes,
  }))
}

/**
 * What the form sends when `fields` are filled in and `button` (`name=value`) is pressed; line breaks go out as CR LF.
 * Throws if the page offers no such field, option or button, or takes fewer values; `place` says where.
 */
export function submission(
  form: FormFields,
  fields: Fields,
  button: string | undefined,
  place: string,
): URLSearchParams {
  const offered = new Set(form.controls.map(({ name }) => name))
  const left = new Map<string, string[]>()
  for (const [name, wanted] of Object.entries(fields)) {
    if (!offered.has(name))
      throw new Error(`${place} has no field ${name}; it has ${[...offered].join(', ')}`)
    left.set(name, [wanted].flat())
  }
  const chosen = new Set<string>()
  const body = new URLSearchParams()
  for (const control of form.controls) {
    const value = sentBy(control, left.get(control.name), chosen)
    if (value === undefined) continue
    body.append(control.name, value.replace(/\r\n?|\n/g, '\r\n'))
  }
  for (const [name, [value]] of left) {
    if (value !== undefined) throw new Error(`${place}: ${name} does not offer „${value}“`)
  }
  if (button !== undefined) {
    const pressed = buttonOf(form, button)
    if (pressed === undefined) throw new Error(`${place} has no button ${button}`)
    body.append(pressed.name, pressed.value)
  }
  return body
}

/** The value that a control sends, taken out of those that are wanted under its name; `chosen`: groups that have theirs. */
function sentBy(
  { name, value, active, takes }: Control,
  wanted: string[] | undefined,
  chosen: Set<string>,
): string | undefined {
  if (wanted === undefined) return active ? value : undefined
  if (takes === 'text') return wanted.shift() ?? ''
  const index = wanted.indexOf(value)
  if (index === -1 || (takes === 'one' && chosen.has(name))) return undefined
  chosen.add(name)
  wanted.splice(index, 1)
  return value
}

/** Whether the form has the button `name=value`. */
export function hasButton(form: FormFields, button: string): boolean {
  return buttonOf(form, button) !== undefined
}

function buttonOf({ buttons }: FormFields, button: string): Button | undefined {
  return buttons.find(({ name, value }) => `${name}=${value}` === button)
}
