/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/*
 * Passkeys are reached by browsers alone: the script asks the server what is to be signed, has the device sign it, and sends the form
 * with that. All words are the server's.
 */
import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser'
import { part } from './keys/part.ts'
import { readWords, type Words } from './words.ts'

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
  if (!browserSupportsWebAuthn()) continue
  form.hidden = false
  const words = readWords(form)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void signAndSend(form, words)
  })
}

async function signAndSend(form: HTMLFormElement, words: Words): Promise<void> {
  const flaw = part(form, 'flaw')
  flaw.hidden = true
  const options = await askedFor(form)
  const signed = options === undefined ? 'notReached' : await sign(form, options)
  if (typeof signed !== 'string') {
    form.querySelector('[name="answer"]')?.setAttribute('value', JSON.stringify(signed))
    // Past the listener above.
    form.submit()
    return
  }
  flaw.textContent = words(signed)
  flaw.hidden = false
}

/** What is to be signed, by the server that the page came from; undefined where it does not answer so. */
async function askedFor(form: HTMLFormElement) {
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') fields.append(name, value)
  }
  try {
    const response = await fetch(form.dataset['options'] ?? '', { method: 'POST', body: fields })
    return response.ok ? await response.json() : undefined
  } catch {
    return undefined
  }
}

/** What the device says, or the name of the words why not. */
async function sign(
  form: HTMLFormElement,
  optionsJSON: Parameters<typeof startRegistration>[0]['optionsJSON'] &
    Parameters<typeof startAuthentication>[0]['optionsJSON'],
) {
  try {
    return form.dataset['passkey'] === 'register'
      ? await startRegistration({ optionsJSON })
      : await startAuthentication({ optionsJSON })
  } catch (error) {
    const isHere = error instanceof Error && error.name === 'InvalidStateError'
    return isHere ? 'alreadyHere' : 'cancelled'
  }
}
