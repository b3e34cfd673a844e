/// <reference lib="dom" />

/*
 * Goes on with a journey in the browser: the pages are made here, by the components and the questionnaire core that the
 * server makes them by, and the answers are sealed here. Loaded by the engine once the first page is there; until then,
 * and where anything that it needs is missing, the server does both.
 */
import type { BrowserSurvey } from '../citizen/browser-survey.ts'
import { citizenWords } from '../citizen/citizen.texts.ts'
import { hiddenField } from './citizen/form-state.ts'
import { entryIn } from './sealed/kept.ts'
import { ownJourney, type OwnJourney } from './sealed/own-journey.ts'
import { formOnScreen } from './sealed/screen.ts'
import { newId, newSeed } from './sealed/steps.ts'

/**
 * Takes over the journey on screen, or the one that this entry of the history has saved; undefined where there is none.
 * `survey`: where the survey is, empty if only the entry knows; `note`: what says where answers are sealed.
 */
export async function takeOver(
  survey: string,
  note: Element,
  arrive: () => void,
): Promise<OwnJourney | undefined> {
  const { place, saved } = entryIn(history.state) ?? {}
  if (saved === undefined && formOnScreen() === null) {
    // The other entries of this window have nothing either, but may be other pages.
    addEventListener('popstate', () => location.reload())
    return undefined
  }
  const address = saved?.survey ?? survey
  const response = await fetch(address)
  if (!response.ok) return undefined
  const own = (await response.json()) as BrowserSurvey
  if (saved === undefined) {
    fillIfBlank('id', newId)
    fillIfBlank('seed', () => String(newSeed()))
    const { sealedInBrowser } = citizenWords(document.documentElement.lang)
    ;(note.firstElementChild ?? note).textContent = sealedInBrowser
  }
  const page = hiddenField('page')?.value ?? ''
  const onward = hiddenField('onward')?.value === 'check' ? 'check' : 'next'
  const begin = { address, saved, place: place ?? { number: 0, page, onward } } as const
  return ownJourney(own, begin, arrive)
}

/** A page that is the same for everybody bears neither an id nor a seed. */
function fillIfBlank(name: 'id' | 'seed', make: () => string): void {
  const field = hiddenField(name)
  if (field?.value === '') field.value = make()
}
