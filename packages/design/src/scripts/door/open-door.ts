/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { AdmissionKey } from '@meinungsbild/exchange'
import { buyToken, type Bought } from './buy-token.ts'
import { fillFromAddress } from './code-in-address.ts'
import { hooked, writtenIn } from './hooked.ts'
import { keep, kept } from './kept.ts'
import { putPage } from '../put-page.ts'
import { showConfirmed } from './show-confirmed.ts'
import { tell } from './tell.ts'

let isBuying = false

/** Lets the page that takes codes work in the blind mode, if it is one of those. */
export function openDoor(): void {
  const form = document.querySelector(`form${hooked('form')}`)
  const field = form?.querySelector('[name=code]')
  if (!(form instanceof HTMLFormElement) || !(field instanceof HTMLInputElement)) return
  for (const line of document.querySelectorAll<HTMLElement>(hooked('plain'))) line.hidden = true
  for (const line of document.querySelectorAll<HTMLElement>(hooked('blind'))) line.hidden = false

  fillFromAddress()
  const before = kept()
  if (before?.kind === 'token') showConfirmed(before.token)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (!isBuying) void enter(form, field.value)
  })
}

async function enter(form: HTMLFormElement, typed: string): Promise<void> {
  isBuying = true
  tell('working')
  const address = writtenIn(form, 'form')
  const keys: readonly AdmissionKey[] = JSON.parse(writtenIn(form, 'keys'))
  const bought = await buyToken({ address, keys }, typed).catch((): Bought => ({ kind: 'lost' }))
  isBuying = false
  switch (bought.kind) {
    case 'token':
      return showConfirmed(bought.token)
    case 'page':
      // What is kept buys nothing any more.
      if (bought.status === 409) keep(undefined)
      putPage(bought.html)
      return openDoor()
    case 'lost':
      return tell('offline')
    default:
      return bought satisfies never
  }
}
