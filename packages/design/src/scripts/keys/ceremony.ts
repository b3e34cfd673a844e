/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { generateSealingKeys, shareInWords, splitKey, type KeyShare } from '@meinungsbild/secrecy'
import type { Words } from '../words.ts'
import { joinTyped } from './join-typed.ts'
import { onPress, part } from './part.ts'
import { shareFields } from './share-field.ts'
import { drawSheet, emptySheet } from './sheet.ts'

type Step = 'begin' | 'sheets' | 'check' | 'send'

/**
 * The key ceremony: the key is made and split in this browser, each keeper prints a sheet, two sheets are typed back, and
 * only then is there something to send: the public key and the hashes of the shares. Fields for shares have no name, so
 * that no form can send them.
 */
export function holdCeremony(root: HTMLFormElement, words: Words): void {
  const sheet = part(root, 'sheet')
  const fields = shareFields(part(root, 'step="check"'), words)
  let publicKey = ''
  let shares: readonly KeyShare[] = []
  let shown = 0

  for (const input of part(root, 'step="begin"').querySelectorAll('input')) input.required = true
  onPress(root, 'make', async () => {
    if (!root.reportValidity()) return
    const keys = await generateSealingKeys()
    shares = splitKey(keys, crypto.getRandomValues(new Uint8Array(32)))
    publicKey = keys.publicKey
    // Leaving now would lose a key of which sheets may already be printed.
    addEventListener('beforeunload', stay)
    showSheet(0)
    go('sheets')
  })
  onPress(root, 'print', () => print())
  onPress(root, 'next', () => {
    if (shown + 1 < shares.length) return showSheet(shown + 1)
    emptySheet(sheet)
    go('check')
  })
  onPress(root, 'check', async () => {
    const flaw = part(root, 'check-flaw')
    if ((await joinTyped(fields, publicKey, flaw, words)) === undefined) return
    part(root, 'public-key').setAttribute('value', publicKey)
    const hashes = await Promise.all(shares.map(hashOf))
    for (const [index, hash] of hashes.entries())
      part(root, `share-hash="${index + 1}"`).setAttribute('value', hash)
    shares = []
    for (const field of fields) field.clear()
    go('send')
  })
  onPress(root, 'restart', () => {
    removeEventListener('beforeunload', stay)
    location.reload()
  })
  root.addEventListener('submit', (event) => {
    // The enter key in a name would send a form that has no key yet.
    if (part(root, 'step="send"').hidden) event.preventDefault()
    else removeEventListener('beforeunload', stay)
  })

  function showSheet(index: number): void {
    shown = index
    const share = shares[index]
    if (share === undefined) return
    const keeper = root.querySelector<HTMLInputElement>(`[name="keeper-${share.number}"]`)
    drawSheet(sheet, share, keeper?.value ?? '', words)
    const last = index + 1 === shares.length
    const label = part(root, 'next').firstElementChild
    if (label !== null) label.textContent = words(last ? 'lastSheet' : 'nextSheet')
    part(root, 'sheets-heading').textContent = words('sheetsHeading', index + 1, shares.length)
    part(root, 'sheets-focus').focus()
  }

  function go(step: Step): void {
    for (const each of root.querySelectorAll<HTMLElement>('[data-step]'))
      each.hidden = each.dataset['step'] !== step
    part(root, `step="${step}"`).querySelector<HTMLElement>('[tabindex="-1"]')?.focus()
  }
}

function stay(event: BeforeUnloadEvent): void {
  event.preventDefault()
}

/** SHA-256 (hex) of a share as it is printed. */
async function hashOf(share: KeyShare): Promise<string> {
  const bytes = new TextEncoder().encode(shareInWords(share).join(' '))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
