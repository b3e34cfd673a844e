/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/*
 * What must happen in the browser of those who keep a survey's key: making and splitting it, and trying two shares. The
 * private key and the shares never leave the page; all words are the server's.
 */
import { holdCeremony } from './keys/ceremony.ts'
import { shareFields } from './keys/share-field.ts'
import { tryShares } from './keys/trial.ts'
import { readWords } from './words.ts'

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-keys]')) {
  const words = readWords(form)
  const kind = form.dataset['keys']
  // Elsewhere than on https (and on the machine itself) browsers make no keys.
  if (kind === 'opening') shareFields(form, words)
  else if (!isSecureContext) {
    for (const notice of document.querySelectorAll('[data-insecure]'))
      notice.removeAttribute('hidden')
  } else {
    form.hidden = false
    if (kind === 'ceremony') holdCeremony(form, words)
    else tryShares(form, words)
  }
}
