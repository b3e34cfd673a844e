/// <reference lib="dom" />
import { shareInWords, type KeyShare } from '@meinungsbild/secrecy'
import type { Words } from '../words.ts'
import { part } from './part.ts'
import { qrCode } from './qr-code.ts'

/** Puts a share on the sheet that is shown and printed; the one before is gone from the page. */
export function drawSheet(sheet: HTMLElement, share: KeyShare, keeper: string, words: Words): void {
  const inWords = shareInWords(share)
  part(sheet, 'sheet-number').textContent = words('sheetTitle', share.number)
  part(sheet, 'sheet-keeper').textContent = keeper
  part(sheet, 'sheet-mark').textContent = `${share.mark} – ${share.number}`
  part(sheet, 'sheet-words').replaceChildren(
    ...inWords.map((word) => {
      const item = document.createElement('li')
      item.textContent = word
      return item
    }),
  )
  const scanned = inWords.join(' ').toUpperCase()
  part(sheet, 'sheet-code').replaceChildren(qrCode(scanned, words('code')))
}

/** Takes the last share off the page. */
export function emptySheet(sheet: HTMLElement): void {
  for (const hook of ['sheet-number', 'sheet-keeper', 'sheet-mark', 'sheet-words', 'sheet-code'])
    part(sheet, hook).replaceChildren()
}
