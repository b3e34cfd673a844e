/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Answers } from '@meinungsbild/questionnaire'
import type { OwnJourney } from '../sealed/own-journey.ts'
import { entriesOf, hiddenField } from './form-state.ts'
import { hooked, wordsOf } from './hooked.ts'
import { improve } from './improve.ts'
import { placesIn, questionIn } from './places.ts'
import { takeOver } from './take-over.ts'

const pause = 300

/**
 * Questions whose words, options or being required follow other answers of the page are drawn anew by who has drawn them
 * before: the server, or the journey that goes on in this browser. The given function is told the answers that count, as
 * often as they change.
 */
export function redrawing(
  form: HTMLFormElement,
  own: Promise<OwnJourney | undefined> | undefined,
  signal: AbortSignal,
): (answers: Answers) => void {
  let drawn: ReadonlyMap<string, string> | undefined
  let latest: ReadonlyMap<string, string> = new Map()
  let timer: ReturnType<typeof setTimeout> | undefined

  async function draw(wanted: ReadonlyMap<string, string>): Promise<void> {
    const entries = entriesOf(form)
    entries.set('go', `language:${hiddenField('language')?.value ?? ''}`)
    const html = (await own)?.draw(entries) ?? (await byServer(form, entries))
    if (html === undefined) return
    const page = new DOMParser().parseFromString(html, 'text/html')
    // What was answered meanwhile has asked for another drawing.
    if (latest !== wanted || signal.aborted) return
    const fresh = placesIn(page)
    const done = new Map(drawn)
    for (const [id, place] of placesIn(document)) {
      const made = fresh.get(id)
      if (made === undefined || wanted.get(id) === drawn?.get(id)) continue
      const question = questionIn(made)
      if (!takeOver(questionIn(place), question)) continue
      improve(question)
      done.set(id, wanted.get(id) ?? '')
    }
    drawn = done
  }

  return function look(answers) {
    const now = followedIn(answers)
    latest = now
    drawn ??= now
    clearTimeout(timer)
    if ([...now].some(([id, followed]) => followed !== drawn?.get(id))) {
      timer = setTimeout(() => void draw(now), pause)
    }
  }
}

async function byServer(form: HTMLFormElement, body: URLSearchParams): Promise<string | undefined> {
  const address = form.getAttribute('action') ?? ''
  const response = await fetch(address, { method: 'POST', body }).catch(() => undefined)
  return response?.ok === true ? response.text() : undefined
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
