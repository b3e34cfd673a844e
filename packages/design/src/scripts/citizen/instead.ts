/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { contentOf, fieldsIn, fill, isFilled, type Field } from './field.ts'
import { hooked, wordsOf } from './hooked.ts'

/**
 * Who ticks "keine Angabe" beside fields has these emptied, and who fills one in has the tick taken away. What was emptied
 * comes back with the tick: nobody loses a long text by a slip.
 */
export function answerInstead(): void {
  const emptied = new WeakMap<Element, readonly (readonly [Field, string | boolean])[]>()

  document.addEventListener('change', ({ target }) => {
    const changed = fieldsIn(document).find((field) => field === target)
    if (changed === undefined) return
    for (const special of document.querySelectorAll(hooked('instead'))) {
      const [id = ''] = wordsOf(special, 'instead')
      const own = fieldsIn(document).filter(({ name }) => belongsTo(name, id))
      const boxes = own.filter((field) => special.contains(field))
      const others = own.filter((field) => !special.contains(field) && isFilled(field))
      if (others.includes(changed)) {
        for (const box of boxes.filter(isFilled)) fill(box, false)
      } else if (boxes.includes(changed) && isFilled(changed)) {
        // A file that was chosen no script can choose again.
        const written = others.filter(({ type }) => type !== 'file')
        const contents = written.map((field) => [field, contentOf(field)] as const)
        if (contents.length > 0) emptied.set(special, contents)
        for (const field of others) fill(field, contentOf(field) === true ? false : '')
      } else if (boxes.includes(changed) && others.length === 0 && !boxes.some(isFilled)) {
        for (const [field, content] of emptied.get(special) ?? []) fill(field, content)
        emptied.delete(special)
      }
    }
  })
}

/** Whether a field is one of the question: what belongs to it hangs on a point or a tilde. */
function belongsTo(name: string, question: string): boolean {
  return name === question || name.startsWith(`${question}.`) || name.startsWith(`${question}~`)
}
