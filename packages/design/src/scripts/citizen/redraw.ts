/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Answers } from '@meinungsbild/questionnaire'
import { entriesOf, hiddenField } from './form-state.ts'
import { hooked, wordsOf } from './hooked.ts'
import { improve } from './improve.ts'
import { placesIn, questionIn } from './places.ts'

const pause = 300

/**
 * Questions whose words, options or being required follow other answers of the page are drawn anew by the server, which has
 * drawn them before. The given function is told the answers that count, as often as they change.
 */
export function redrawing(form: HTMLFormElement): (answers: Answers) => void {
  let drawn: ReadonlyMap<string, string> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  async function draw(wanted: ReadonlyMap<string, string>): Promise<void> {
    const body = entriesOf(form)
    body.set('go', `language:${hiddenField('language')?.value ?? ''}`)
    const address = form.getAttribute('action') ?? ''
    const response = await fetch(address, { method: 'POST', body }).catch(() => undefined)
    if (response?.ok !== true) return
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    if (latest !== wanted) return
    const fresh = placesIn(page)
    const drawnNow = new Map(drawn)
    for (const [id, place] of placesIn(document)) {
      const old = questionIn(place)
      const made = fresh.get(id)
      const isStale = wanted.get(id) !== drawn?.get(id)
      // Nobody has a question taken away from under their hands; it is drawn when they have left it.
      if (made === undefined || !isStale || old.contains(document.activeElement)) continue
      const question = questionIn(made)
      old.replaceWith(question)
      improve(question)
      drawnNow.set(id, wanted.get(id) ?? '')
    }
    drawn = drawnNow
  }

  let latest: ReadonlyMap<string, string> = new Map()
  return function look(answers) {
    latest = followedIn(answers)
    drawn ??= latest
    clearTimeout(timer)
    const now = latest
    if ([...now].some(([id, followed]) => followed !== drawn?.get(id))) {
      timer = setTimeout(() => void draw(now), pause)
    }
  }
}

/** By question, the answers that it follows. */
function followedIn(answers: Answers): ReadonlyMap<string, string> {
  const followers = [...placesIn(document)].filter(([, place]) => place.matches(hooked('follows')))
  return new Map(
    followers.map(([id, place]) => {
      const [ids = ''] = wordsOf(place, 'follows')
      return [id, JSON.stringify(ids.split(' ').map((followed) => answers[followed] ?? null))]
    }),
  )
}
