/// <reference lib="dom" />
import { formatNumeral } from '@meinungsbild/questionnaire'
import { hooked } from './hooked.ts'

/** How long nothing more must happen before it is said: nobody can listen while they type. */
const pause = 700

const unsaid = new Map<string, string>()
let timer: ReturnType<typeof setTimeout> | undefined

/** Tells screen readers something, as soon as they can listen; of several words `about` the same the last. */
export function say(about: string, words: string): void {
  unsaid.set(about, words)
  clearTimeout(timer)
  timer = setTimeout(() => {
    const status = document.querySelector(hooked('status'))
    const place = status?.firstElementChild ?? status
    if (place) place.textContent = [...unsaid.values()].join(' ')
    unsaid.clear()
  }, pause)
}

/** What was to be said about a page that is left is not said any more. */
export function fallSilent(): void {
  clearTimeout(timer)
  unsaid.clear()
}

/** A line for words of ours, in whose language they are: on a page in a third language they are English. */
export function lineOfOurs(): HTMLElement {
  const line = document.createElement('p')
  line.className = 'kern-body kern-body--muted of-script'
  const ours = document.querySelector<HTMLElement>(`${hooked('status')} > [lang]`)
  if (ours !== null) {
    line.lang = ours.lang
    line.dir = ours.dir
  }
  return line
}

/** The words with a number in the place of `{}`. */
export function withNumber(words: string, number: number): string {
  return words.replace('{}', formatNumeral(number, document.documentElement.lang))
}
