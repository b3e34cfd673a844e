import { QrCode } from '../content/qr-code.tsx'
import { qrStrokes } from '../content/qr-picture.ts'
import { receiptWords } from './receipt.texts.ts'

export type ReceiptProps = {
  readonly language: string
  /** SHA-256 of the sealed answer as a leaf of the tree, hex. */
  readonly receipt: string
  readonly checkHref: string
  readonly headsHref: string
}

/** Any: a hash is random. */
const mask = 0

/** What citizens can keep to find their answer in the ballot box again. */
export function Receipt({ language, receipt, checkHref, headsHref }: ReceiptProps) {
  const words = receiptWords(language)
  return (
    <section class="receipt" aria-labelledby="beleg">
      <h2 class="kern-heading-small" id="beleg">
        {words.yourReceipt}
      </h2>
      <p class="kern-body">{words.receiptLead}</p>
      <div class="receipt__row">
        <p class="receipt__value">{inGroups(receipt)}</p>
        <QrCode text={receipt} label={words.receiptQr} mask={mask} />
      </div>
      <p class="kern-body">{words.receiptKeep}</p>
      <p class="kern-body">
        <a class="kern-link" href={checkHref}>
          {words.toCheck}
        </a>
        {' · '}
        <a class="kern-link" href={headsHref}>
          {words.toHeads}
        </a>
      </p>
    </section>
  )
}

/**
 * In which words the page of one receipt differs from that of another, in the order in which they stand there; `kind` says which
 * pages differ in no others.
 */
export function wordsOfReceipt(receipt: string) {
  const { size, path } = qrStrokes(receipt, mask)
  return { kind: `${receipt.length} ${size}`, words: [inGroups(receipt), path] }
}

/** Eight signs at a time, which can be compared by eye and break over lines. */
export function inGroups(hash: string): string {
  return (hash.match(/.{1,8}/g) ?? []).join(' ')
}
