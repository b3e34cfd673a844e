import type { HTMLElement } from 'node-html-parser'

/** What to fill in: by field name, one value or several (checkboxes, select multiple). */
export type Fields = Readonly<Record<string, string | readonly string[]>>

/** One control of a form: its name, the value it would send, and whether it would send it as the page came. */
type Control = {
  readonly name: string
  readonly value: string
  readonly active: boolean
  readonly choice: boolean
}

export type FormFields = {
  readonly controls: readonly Control[]
  readonly buttons: readonly Control[]
}

/** The controls of a form in document order, as the HTML standard's "form data set" sees them. */
export function formFields(form: HTMLElement): FormFields {
  const controls: Control[] = []
  const buttons: Control[] = []
  for (const element of form.querySelectorAll('input, textarea, select, button')) {
    const name = element.getAttribute('name') ?? ''
    const value = element.getAttribute('value') ?? ''
    const tag = element.tagName.toLowerCase()
    if (tag === 'button') buttons.push({ name, value, active: false, choice: false })
    else if (name === '' || element.hasAttribute('disabled')) continue
    else if (tag === 'textarea')
      controls.push({ name, value: textOf(element), active: true, choice: false })
    else if (tag === 'select') controls.push(...optionsOf(element, name))
    else {
      const type = element.getAttribute('type') ?? 'text'
      const choice = type === 'radio' || type === 'checkbox'
      const on = element.getAttribute('value') ?? (choice ? 'on' : '')
      controls.push({ name, value: on, active: !choice || element.hasAttribute('checked'), choice })
    }
  }
  return { controls, buttons }
}

/** The line break that HTML drops after `<textarea>` is dropped here too. */
function textOf(textarea: HTMLElement): string {
  return textarea.text.replace(/^\r?\n/, '')
}

function optionsOf(select: HTMLElement, name: string): readonly Control[] {
  const options = select.querySelectorAll('option')
  const chosen = options.some((option) => option.hasAttribute('selected'))
  return options.map((option, index) => ({
    name,
    value: option.getAttribute('value') ?? option.text,
    active: option.hasAttribute('selected') || (!chosen && index === 0),
    choice: true,
  }))
}

/**
 * What the form sends when `fields` are filled in and `button` (`name=value`) is pressed.
 * Throws if the page offers no such field, option or button; `place` says where.
 */
export function submission(
  form: FormFields,
  fields: Fields,
  button: string | undefined,
  place: string,
): URLSearchParams {
  const body = new URLSearchParams()
  const offered = new Set(form.controls.map(({ name }) => name))
  for (const name of Object.keys(fields)) {
    if (!offered.has(name))
      throw new Error(`${place} has no field ${name}; it has ${[...offered].join(', ')}`)
  }
  const filled = new Set<string>()
  for (const control of form.controls) {
    const wanted = fields[control.name]
    if (wanted === undefined) {
      if (control.active) body.append(control.name, control.value)
    } else if (control.choice) {
      if ([wanted].flat().includes(control.value)) body.append(control.name, control.value)
    } else if (!filled.has(control.name)) {
      filled.add(control.name)
      for (const value of [wanted].flat()) body.append(control.name, value)
    }
  }
  for (const [name, wanted] of Object.entries(fields)) {
    for (const value of [wanted].flat()) {
      if (!body.getAll(name).includes(value))
        throw new Error(`${place}: ${name} does not offer „${value}“`)
    }
  }
  if (button !== undefined) {
    const pressed = buttonOf(form, button)
    if (pressed === undefined) throw new Error(`${place} has no button ${button}`)
    body.append(pressed.name, pressed.value)
  }
  return body
}

/** Whether the form has the button `name=value`. */
export function hasButton(form: FormFields, button: string): boolean {
  return buttonOf(form, button) !== undefined
}

function buttonOf({ buttons }: FormFields, button: string): Control | undefined {
  return buttons.find(({ name, value }) => `${name}=${value}` === button)
}
