/// <reference lib="dom" />
import {
  flawDetails,
  readShare,
  wordsInShare,
  type KeyShare,
  type ReadShare,
} from '@meinungsbild/secrecy'
import type { Words } from '../words.ts'

/** A field into which somebody types the words of a share; what it says about them stands below it. */
export type ShareField = {
  /** The share, or nothing: then the field says why. */
  read(): KeyShare | undefined
  clear(): void
}

/** The fields for shares within a part of the page, each saying how far it has come while it is typed. */
export function shareFields(part: ParentNode, words: Words): readonly ShareField[] {
  return Array.from(part.querySelectorAll<HTMLElement>('[data-share-field]'), (field) =>
    shareField(field, words),
  )
}

function shareField(field: HTMLElement, words: Words): ShareField {
  const input = field.querySelector('textarea')
  const count = field.querySelector('[data-share-count]')
  const flaw = field.querySelector('[data-share-flaw]')
  if (input === null || count === null || flaw === null)
    throw new Error('The field for a share is not whole.')

  const say = (text: string) => {
    if (flaw.textContent !== text) flaw.textContent = text
    input.setAttribute('aria-invalid', String(text !== ''))
  }
  input.addEventListener('input', () => {
    count.textContent = words('count', wordCount(input.value), wordsInShare)
    // The word that is just being typed is not wrong yet.
    const finished = readShare(input.value.replace(/\p{L}+$/u, ''))
    say(!finished.ok && 'position' in finished ? inWords(finished, words) : '')
  })
  return {
    read() {
      const read = readShare(input.value)
      say(read.ok ? '' : inWords(read, words))
      if (read.ok) return read.share
      input.focus()
      return undefined
    },
    clear() {
      input.value = ''
      count.textContent = words('count', 0, wordsInShare)
    },
  }
}

function inWords(flaw: Extract<ReadShare, { ok: false }>, words: Words): string {
  return words(flaw.code, ...flawDetails(flaw))
}

function wordCount(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0
}
