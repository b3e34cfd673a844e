/// <reference lib="dom" />
import type { Language } from '@meinungsbild/questionnaire'
import type { BrowserSurvey } from '../../citizen/browser-survey.ts'
import { addressIn, browserPages, type ShownMade } from './browser-pages.tsx'
import { entryIn, push, replace, type Place, type Saved } from './kept.ts'
import { drawAnew, entriesOnScreen, formOnScreen, turnTo } from './screen.ts'
import { sender } from './sender.ts'
import { dayByClock, takenStep } from './steps.ts'

/** A journey that goes on in this browser. */
export type OwnJourney = {
  /** Where the fields of the page lead, with the button that was pressed. */
  go(entries: URLSearchParams): Promise<void>
  /** The page with these fields as HTML, drawn anew. */
  draw(entries: URLSearchParams): string
}

/** Where a journey begins to be this browser's: at an entry of the history, with what that has saved, if anything. */
export type Begin = {
  /** Where the survey is. */
  readonly address: string
  readonly place: Place
  readonly saved: Saved | undefined
}

/** After so long without typing what is typed is saved. */
const pause = 500

/**
 * Goes on with the journey on screen. Its state stands in the fields of the page, as it does for the server; `arrive` is
 * called for every page that is put on screen.
 */
export function ownJourney(survey: BrowserSurvey, begin: Begin, arrive: () => void): OwnJourney {
  const { questionnaire, addresses } = survey
  const pages = browserPages(survey)
  let { place } = begin
  let began = begin.saved?.began ?? 0
  let today = dayByClock()
  /** The fields of the last page that had any. */
  let latest = new URLSearchParams(begin.saved?.entries)
  let isUnsent = false
  /** What is on screen from then on, once the answers have arrived. */
  let thanks: string | undefined

  function entriesNow(go: string): URLSearchParams {
    const form = formOnScreen()
    if (form !== null) latest = entriesOnScreen(form, go)
    else latest.set('go', go)
    return latest
  }

  /** Remembers in the history that another page is on screen. */
  function move(next: Omit<Place, 'number'>, language: Language): void {
    // The entry that is left holds no answers; they are on the next page.
    replace({ place })
    place = { ...next, number: place.number + 1 }
    push({ place }, addressIn(language, addresses.resume))
  }

  function show(made: ShownMade, pressed: string): void {
    const next = placeOf(made)
    const isSame = next.page === place.page
    const { language } = made.circumstances
    if (isSame) {
      place = { ...place, ...next }
      replace({ place }, addressIn(language, addresses.resume))
    } else {
      move(next, language)
    }
    isUnsent = false
    if (isSame && !hasNews(made)) drawAnew(pages.step(made), pressed)
    else turnTo(pages.step(made))
    come()
  }

  function come(): void {
    arrive()
    save()
  }

  /** What an entry of the history shows, with all answers as they are now. */
  function showAgain(entry: Place): void {
    const made = taken(entriesNow(`page:${entry.page}`))
    if (made.kind !== 'shown') return
    const { step } = made
    const shown = step.kind === 'page' ? { ...step, onward: entry.onward } : step
    place = { ...entry, ...placeOf({ ...made, step: shown }) }
    turnTo(pages.step({ ...made, step: shown }))
    come()
  }

  function taken(entries: URLSearchParams) {
    return takenStep(questionnaire, entries, today)
  }

  /** The page as it stands, with what is filled in on it. */
  function sameAgain(entries: URLSearchParams): ShownMade {
    entries.set('go', `language:${entries.get('language') ?? ''}`)
    const made = taken(entries)
    if (made.kind !== 'shown') throw new Error('A page in another language sends nothing.')
    return made
  }

  const sending = sender(survey, {
    thank(language, receipt) {
      thanks = pages.thanks(language, receipt)
      latest = new URLSearchParams()
      replace({ place }, addressIn(language, addresses.thanks))
      turnTo(thanks)
    },
    refuse(language, notice) {
      entriesNow('')
      move({ page: '', onward: 'next' }, language)
      turnTo(pages.notice(language, notice))
    },
    wait(wait) {
      turnTo(pages.waiting(sameAgain(entriesNow('')), wait))
      come()
    },
    lose() {
      turnTo(pages.step(sameAgain(entriesNow('')), true))
      isUnsent = true
      come()
    },
    changeDay(day) {
      today = day
      return journey.go(entriesNow('send'))
    },
  })

  const journey: OwnJourney = {
    async go(entries) {
      latest = entries
      began ||= Date.now()
      const made = taken(entries)
      if (made.kind === 'shown') show(made, entries.get('go') ?? '')
      else await sending.send(made, { began, today })
    },
    draw: (entries) => pages.step(sameAgain(entries)),
  }

  addEventListener('popstate', (event) => {
    const entry = entryIn(event.state)
    if (entry === undefined) return
    if (thanks !== undefined) turnTo(thanks)
    // Otherwise it is another place on the same page.
    else if (entry.place.number !== place.number) showAgain(entry.place)
  })
  addEventListener('hashchange', () => {
    if (entryIn(history.state) === undefined) replace({ place })
  })
  // Browsers may end a page without a word, and take no more than some hundred changes of their history in a minute.
  let timer: ReturnType<typeof setTimeout> | undefined
  document.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(save, pause)
  })
  addEventListener('pagehide', save)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save()
  })
  addEventListener('online', () => {
    const button = document.querySelector<HTMLButtonElement>('button[name=go][value=send]')
    if (isUnsent && button !== null) formOnScreen()?.requestSubmit(button)
  })

  function save(): void {
    if (thanks !== undefined) return
    const entries = entriesNow('').toString()
    replace({ place, saved: { survey: begin.address, entries, began } })
  }

  if (begin.saved === undefined) {
    replace({ place }, addressIn(document.documentElement.lang, addresses.resume))
  } else {
    show(sameAgain(latest), '')
  }
  const now = entriesNow('')
  void sending.prepare({ id: now.get('id') ?? '', token: now.get('token') ?? '' })
  return journey
}

function placeOf({ step }: ShownMade): Omit<Place, 'number'> {
  const page = step.kind === 'page' ? step.shown.page.id : step.kind
  return { page, onward: step.onward }
}

/** Whether the page has something that is to be read before all else. */
function hasNews({ step }: ShownMade): boolean {
  return step.kind === 'page' && step.problems.length + step.revealed.length > 0
}
