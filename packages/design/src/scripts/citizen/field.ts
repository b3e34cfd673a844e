/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** A field that a citizen fills in. */
export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** All of them, in their order. */
export function fieldsIn(root: ParentNode): readonly Field[] {
  return [...root.querySelectorAll<Field>('input:not([type=hidden]), select, textarea')]
}

/** Whether the field would send something. */
export function isFilled(field: Field): boolean {
  const content = contentOf(field)
  return content !== '' && content !== false
}

/** What is written in the field, or whether it is ticked. */
export function contentOf(field: Field): string | boolean {
  return 'checked' in field && /^(?:checkbox|radio)$/.test(field.type) ? field.checked : field.value
}

/** Fills the field, or ticks it, as if somebody had done it by hand. */
export function fill(field: Field, content: string | boolean): void {
  if (typeof content === 'string') field.value = content
  else if ('checked' in field) field.checked = content
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }))
}
