/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

type Change = (selected: string) => { readonly text: string; readonly cursor?: number }

/** A sign, what it does to what is selected, and whether it concerns whole lines. */
const changes: readonly {
  readonly sign: string
  readonly change: Change
  readonly line: boolean
}[] = [
  { sign: 'B', line: false, change: (selected) => wrapped('**', selected) },
  { sign: 'I', line: false, change: (selected) => wrapped('*', selected) },
  { sign: 'H', line: true, change: (selected) => ({ text: prefixed('## ', selected) }) },
  { sign: '•', line: true, change: (selected) => ({ text: prefixed('- ', selected) }) },
  { sign: '①', line: true, change: (selected) => ({ text: numbered(selected) }) },
  { sign: '⊞', line: false, change: tabled },
  { sign: '↗', line: false, change: linked },
]

/**
 * Adds the buttons that Markdown needs above a `textarea[data-markdown]`, and gives back their bar. The attribute holds their
 * words: "Label of the group|Bold|Italic|Heading|List|Numbered list|Table|Link". A field that has its bar keeps it.
 */
export function addMarkdownButtons(field: HTMLTextAreaElement): HTMLElement {
  const there = field.previousElementSibling
  if (there instanceof HTMLElement && there.classList.contains('markdown-buttons')) return there
  const [group = '', ...words] = (field.dataset['markdown'] ?? '').split('|')
  const bar = document.createElement('div')
  bar.className = 'markdown-buttons'
  bar.setAttribute('role', 'group')
  bar.setAttribute('aria-label', group)
  for (const [index, { sign, change, line }] of changes.entries()) {
    bar.append(
      markdownButton(field, words[index] ?? sign, sign, () => apply(field, change, line), index),
    )
  }
  field.before(bar)
  return bar
}

/** One button of such a bar. */
export function markdownButton(
  field: HTMLTextAreaElement,
  word: string,
  sign: string,
  press: () => void,
  index?: number,
): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'markdown-buttons__button'
  if (index !== undefined) button.classList.add(`markdown-buttons__button--${index}`)
  button.title = word
  button.setAttribute('aria-label', word)
  button.setAttribute('aria-controls', field.id)
  // The sign is drawn; what is heard and said is the word.
  const drawn = document.createElement('span')
  drawn.setAttribute('aria-hidden', 'true')
  drawn.textContent = sign
  button.append(drawn)
  button.addEventListener('click', press)
  return button
}

/** Puts a text in the place of what is selected, so that the browser's own undo takes it back. */
export function insertText(field: HTMLTextAreaElement, text: string): void {
  field.focus()
  // Deprecated, and the only way to a step that Ctrl+Z knows.
  const isDone: boolean = document.execCommand('insertText', false, text)
  if (isDone) return
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

function apply(field: HTMLTextAreaElement, change: Change, line: boolean): void {
  const end = field.selectionEnd
  const start = line
    ? field.value.lastIndexOf('\n', field.selectionStart - 1) + 1
    : field.selectionStart
  const { text, cursor } = change(field.value.slice(start, end))
  field.setSelectionRange(start, end)
  insertText(field, text)
  const position = start + (cursor ?? text.length)
  field.setSelectionRange(position, position)
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

/** Numbers the lines, or takes their numbers away. */
function numbered(selected: string): string {
  const lines = selected.split('\n')
  return lines
    .map((line, index) =>
      /^\d+\. /.test(line) ? line.replace(/^\d+\. /, '') : `${index + 1}. ${line}`,
    )
    .join('\n')
}

/** A table of two columns; lines that are selected become its rows, split at tabs or semicolons. */
function tabled(selected: string): ReturnType<Change> {
  const rows = selected
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(/\t|;/).map((cell) => cell.trim()))
  const columns = Math.max(2, ...rows.map((row) => row.length))
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: columns }, (_, at) => cells[at] ?? '').join(' | ')} |`
  const [head = [], ...body] = rows
  const below = body.length === 0 ? [line([])] : body.map(line)
  const text = [line(head), line(Array.from({ length: columns }, () => '---')), ...below].join('\n')
  return { text: `\n\n${text}\n\n`, cursor: 4 }
}

/** The cursor goes where the address is to be typed. */
function linked(selected: string): ReturnType<Change> {
  return { text: `[${selected}](https://)`, cursor: selected.length + '[](https://'.length }
}
