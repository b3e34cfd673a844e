/** Something to operate: its role, its whole name, and the names of the groups that it stands in, from outside inwards. */
export type Control = {
  readonly role: 'button' | 'checkbox' | 'combobox' | 'link' | 'radio' | 'textbox'
  readonly name: string
  readonly within: readonly string[]
}

/** A file as a person has it on their disk. */
export type OwnFile = {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** One thing that a person does on a page, whether by mouse or by keyboard. */
export type Act = { readonly control: Control } & (
  | { readonly kind: 'choose' }
  /** Chooses an area: on its shape on the map, or by its radio button. */
  | { readonly kind: 'point' }
  /** `keys`: what is typed where that is not the text itself. */
  | { readonly kind: 'write'; readonly text: string; readonly keys?: string }
  | { readonly kind: 'pick'; readonly option: string }
  /** A button that changes the page: afterwards something is there, or is not there any more. */
  | { readonly kind: 'press'; readonly until: Control; readonly there: boolean }
  | { readonly kind: 'attach'; readonly file: OwnFile }
  | { readonly kind: 'save'; readonly fileName: string }
)

export function choose(name: string, ...within: readonly string[]): Act {
  return { kind: 'choose', control: { role: 'radio', name, within } }
}

export function tick(name: string, ...within: readonly string[]): Act {
  return { kind: 'choose', control: { role: 'checkbox', name, within } }
}

export function pointAt(name: string, ...within: readonly string[]): Act {
  return { kind: 'point', control: { role: 'radio', name, within } }
}

export function write(text: string, name: string, ...within: readonly string[]): Act {
  return { kind: 'write', text, control: { role: 'textbox', name, within } }
}

/**
 * A day that is its own month, such as 5 May: browsers ask for day and month in the order of their own language, whatever
 * that of the page.
 */
export function writeDay(year: number, both: string, name: string): Act {
  return {
    kind: 'write',
    text: `${year}-${both}-${both}`,
    keys: both + both + year,
    control: { role: 'textbox', name, within: [] },
  }
}

/** A time in the morning; the last key is for browsers that count to twelve, others do not take it. */
export function writeTime(time: string, name: string): Act {
  return {
    kind: 'write',
    text: time,
    keys: `${time.replace(':', '')}A`,
    control: { role: 'textbox', name, within: [] },
  }
}

export function pick(option: string, name: string, ...within: readonly string[]): Act {
  return { kind: 'pick', option, control: { role: 'combobox', name, within } }
}

export function press(name: string, until: Control, there = true): Act {
  return { kind: 'press', until, there, control: { role: 'button', name, within: [] } }
}

export function attach(file: OwnFile, name: string): Act {
  return { kind: 'attach', file, control: { role: 'button', name, within: [] } }
}

export function save(fileName: string, name: string): Act {
  return { kind: 'save', fileName, control: { role: 'link', name, within: [] } }
}
