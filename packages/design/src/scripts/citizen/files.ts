/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { lineOfOurs, say } from './our-words.ts'

/** Says of a chosen file that it is too large or of another type, before it is sent in vain. The server judges by contents. */
export function lookAtFiles(
  field: Element,
  [most = '', tooLarge = '', wrongType = '']: readonly string[],
): void {
  if (!(field instanceof HTMLInputElement)) return
  const line = lineOfOurs()
  line.classList.add('of-script--wrong')
  field.after(line)
  field.addEventListener('change', () => {
    const accepted = field.accept.split(',')
    const complaints = [...(field.files ?? [])].flatMap(({ name, size, type }) => {
      const fits = accepted.some((one) => one === type || name.toLowerCase().endsWith(one))
      const wrong = fits ? size > Number(most) && tooLarge : wrongType
      return wrong ? `${name}: ${wrong}` : []
    })
    line.textContent = complaints.join(' ')
    say(field.id, line.textContent)
  })
}
