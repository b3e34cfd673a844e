/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/*
 * Adds the few buttons that Markdown needs above every `textarea[data-markdown]`. The attribute holds their words:
 * "Label of the group|Bold|Italic|Heading|List|Link". Without this script the field is the same, typed by hand.
 */
export {}

type Change = (selected: string) => { readonly text: string; readonly cursor?: number }

const changes: readonly {
  readonly sign: string
  readonly change: Change
  readonly line: boolean
}[] = [
  { sign: 'B', line: false, change: (selected) => wrapped('**', selected) },
  { sign: 'I', line: false, change: (selected) => wrapped('*', selected) },
  { sign: 'H', line: true, change: (selected) => ({ text: prefixed('## ', selected) }) },
  { sign: '•', line: true, change: (selected) => ({ text: prefixed('- ', selected) }) },
  { sign: '↗', line: false, change: linked },
]

for (const field of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-markdown]')) {
  const [group = '', ...words] = (field.dataset['markdown'] ?? '').split('|')
  const bar = document.createElement('div')
  bar.className = 'markdown-buttons'
  bar.setAttribute('role', 'group')
  bar.setAttribute('aria-label', group)
  for (const [index, { sign, change, line }] of changes.entries()) {
    const word = words[index] ?? sign
    const button = document.createElement('button')
    button.type = 'button'
    button.className = `markdown-buttons__button markdown-buttons__button--${index}`
    button.title = word
    button.setAttribute('aria-label', word)
    button.setAttribute('aria-controls', field.id)
    button.textContent = sign
    button.addEventListener('click', () => apply(field, change, line))
    bar.append(button)
  }
  field.before(bar)
}

function apply(field: HTMLTextAreaElement, change: Change, line: boolean): void {
  const end = field.selectionEnd
  const start = line
    ? field.value.lastIndexOf('\n', field.selectionStart - 1) + 1
    : field.selectionStart
  const { text, cursor } = change(field.value.slice(start, end))
  field.setRangeText(text, start, end, 'end')
  const position = start + (cursor ?? text.length)
  field.setSelectionRange(position, position)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.focus()
}

/** Sets marks around the selection; with nothing selected the cursor goes between them. */
function wrapped(mark: string, selected: string): ReturnType<Change> {
  const text = mark + selected + mark
  return selected === '' ? { text, cursor: mark.length } : { text }
}

function prefixed(mark: string, selected: string): string {
  return selected
    .split('\n')
    .map((line) => (line.startsWith(mark) ? line.slice(mark.length) : mark + line))
    .join('\n')
}

/** The cursor goes where the address is to be typed. */
function linked(selected: string): ReturnType<Change> {
  return { text: `[${selected}](https://)`, cursor: selected.length + '[](https://'.length }
}
