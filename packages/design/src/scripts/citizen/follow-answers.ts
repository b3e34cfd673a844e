/// <reference lib="dom" />
import type { PortableQuestionnaire } from '@meinungsbild/questionnaire'
import { entriesOf, hiddenField } from './form-state.ts'
import { wordsOf } from './hooked.ts'
import { improve } from './improve.ts'
import { liveJourney } from './live-journey.ts'
import { say, withNumber } from './our-words.ts'
import type { OwnJourney } from '../sealed/own-journey.ts'
import { showOnly } from './places.ts'
import { redrawing } from './redraw.ts'

/** Nobody wants questions to come and go while they type. */
const pause = 400

/**
 * Shows the questions that the answers on the page ask for, as soon as they do: by the code by which the server decides.
 * `own` is the journey that goes on in this browser, if it does; the signal comes when the page is left.
 */
export async function followAnswers(
  form: HTMLFormElement,
  own: Promise<OwnJourney | undefined> | undefined,
  signal: AbortSignal,
): Promise<void> {
  const [today = '', address = '', one = '', several = ''] = wordsOf(form, 'live')
  if (address === '') return
  const response = await fetch(address).catch(() => undefined)
  if (response?.ok !== true) return
  const portable = (await response.json()) as PortableQuestionnaire
  if (signal.aborted) return
  const carry = (name: string) => hiddenField(name)?.value ?? ''
  const journey = liveJourney({
    portable,
    circumstances: { today, seed: Number(carry('seed')), language: carry('language') },
    page: carry('page'),
    carried: new URLSearchParams(carry('carried')),
  })
  const redraw = redrawing(form, own, signal)

  /** Brings the page in line with its answers; gives how many questions have appeared. */
  function update(): number {
    const { shown, answers } = journey(entriesOf(form))
    if (shown === undefined) return 0
    const appeared = showOnly(shown)
    const field = hiddenField('shown')
    if (field !== null) field.value = shown.join(' ')
    for (const question of appeared) improve(question)
    redraw(answers)
    // A question that comes back brings its answer along, on which others may depend.
    return appeared.length === 0 ? 0 : appeared.length + update()
  }

  let timer: ReturnType<typeof setTimeout> | undefined
  signal.addEventListener('abort', () => clearTimeout(timer))
  function follow(): void {
    clearTimeout(timer)
    const appeared = update()
    if (appeared > 0) say('page', appeared === 1 ? one : withNumber(several, appeared))
  }
  document.addEventListener('change', follow, { signal })
  document.addEventListener(
    'input',
    () => {
      clearTimeout(timer)
      timer = setTimeout(follow, pause)
    },
    { signal },
  )
  update()
}
