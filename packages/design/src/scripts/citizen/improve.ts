/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { countCharacters } from './count.ts'
import { lookAtFiles } from './files.ts'
import { hooked, wordsOf } from './hooked.ts'
import { moveOptions } from './ranking.ts'
import { addSearch } from './search.ts'
import { addSlider } from './slider.ts'
import { addUp } from './total.ts'

const improvements = [
  ['search', addSearch],
  ['slider', addSlider],
  ['ranking', moveOptions],
  ['total', addUp],
  ['count', countCharacters],
  ['files', lookAtFiles],
] as const

const improved = new WeakSet<Element>()

/** Adds to the questions in `root` what makes them easier to answer; to each once. */
export function improve(root: ParentNode): void {
  for (const [hook, add] of improvements) {
    for (const element of root.querySelectorAll(hooked(hook))) {
      if (!improved.has(element)) add(element, wordsOf(element, hook))
      improved.add(element)
    }
  }
}
