/// <reference lib="dom" />
import type { takeOver } from '../sealed-journey.ts'
import type { OwnJourney } from '../sealed/own-journey.ts'
import { entriesOf } from './form-state.ts'
import { hooked, wordsOf } from './hooked.ts'

/**
 * Lets the journey go on in this browser, where it can: then no answer leaves it unsealed. What does so is large, and is
 * loaded when the page is there; who is quicker waits for it. Undefined where it cannot be, and the server goes on.
 */
export function goOnHere(arrive: () => void): Promise<OwnJourney | undefined> | undefined {
  const note = document.querySelector(hooked('sealed'))
  const [script = '', survey = ''] = note === null ? [] : wordsOf(note, 'sealed')
  // Only over https (and on the machine itself) browsers can seal.
  if (note === null || script === '' || !isSecureContext) return undefined
  let isOurs = true
  const journey = whenLoaded()
    .then(() => import(script))
    .then((module: { takeOver: typeof takeOver }) => module.takeOver(survey, note, arrive))
    .catch(() => undefined)
    .then((own) => {
      isOurs = own !== undefined
      return own
    })

  document.addEventListener('submit', (event) => {
    const { target: form, submitter, defaultPrevented } = event
    if (!isOurs || defaultPrevented || !(form instanceof HTMLFormElement)) return
    event.preventDefault()
    void journey.then((own) => {
      // Its place may have been taken by the page that a reload brings back.
      if (!form.isConnected) return undefined
      if (own === undefined) {
        arrive()
        form.requestSubmit(submitter)
        return undefined
      }
      const entries = entriesOf(form)
      if (submitter instanceof HTMLButtonElement) entries.set('go', submitter.value)
      return own.go(entries)
    })
  })
  return journey
}

function whenLoaded(): Promise<unknown> {
  if (document.readyState === 'complete') return Promise.resolve()
  return new Promise((resolve) => addEventListener('load', resolve, { once: true }))
}
