/// <reference lib="dom" />

/*
 * Does the little work that an open survey wants for an answer, in a worker beside the page, while its owner still reads.
 * Who sends before it is done is held for a moment; without this script the server lets them wait instead.
 */
import { solve } from './proof/solve.ts'

const patience = 10_000

if (typeof document === 'undefined') {
  addEventListener('message', ({ data }: MessageEvent<string>) => postMessage(solve(data)))
} else {
  work()
}

function work(): void {
  const challenge = field('door-challenge')
  const solution = field('door-solution')
  if (challenge === null || solution === null || solution.value !== '') return
  let held: HTMLFormElement | undefined

  const worker = new Worker(import.meta.url, { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<string>) => {
    solution.value = data
    letGo()
  })
  worker.addEventListener('error', letGo)
  worker.postMessage(challenge.value)

  // After the engine, which sees to it that the form is sent once and says that it is on its way.
  document.addEventListener('submit', (event) => {
    const { submitter, target, defaultPrevented } = event
    const sends = submitter instanceof HTMLButtonElement && submitter.value === 'send'
    if (!sends || !(target instanceof HTMLFormElement) || defaultPrevented) return
    if (solution.value !== '' || held !== undefined) return
    event.preventDefault()
    held = target
    setTimeout(letGo, patience)
  })

  /** Sends what was held, with a solution or, if there is none, to the waiting page. */
  function letGo(): void {
    if (held === undefined) return
    const form = held
    held = undefined
    const go = document.createElement('input')
    Object.assign(go, { type: 'hidden', name: 'go', value: 'send' })
    form.append(go)
    // A question may be called `submit` and hide the form's own.
    HTMLFormElement.prototype.submit.call(form)
  }
}

function field(name: string): HTMLInputElement | null {
  return document.querySelector(`[type=hidden][name=${name}]`)
}
