import { merkleTree } from '@meinungsbild/secrecy'
import type { CheckedReceipt, ReceiptPlace } from '@meinungsbild/design'
import type { Authority } from '@meinungsbild/exchange'
import { sha256 } from './leaf-of.ts'
import type { ReceiptBook } from './receipt-book.ts'

/** What became of the answer to a receipt that somebody typed. */
export async function checkReceipt(
  receipts: ReceiptBook,
  survey: { readonly id: string; readonly authority: Authority },
  typed: string,
): Promise<CheckedReceipt> {
  const leaf = typed.replaceAll(/\s/g, '').toLowerCase()
  if (!/^[0-9a-f]{64}$/.test(leaf)) return { kind: 'noReceipt' }
  const day = await receipts.dayOf(survey.id, leaf)
  if (day === undefined) return { kind: 'missing', contact: survey.authority }
  return { kind: 'included', day, place: await placeOf(receipts, survey.id, leaf) }
}

/**
 * The place of a leaf under the newest signed head; `undefined` while its day is not signed, or if our own leaves do not
 * give the signed root: a proof that does not hold must not be shown as one.
 */
async function placeOf(
  receipts: ReceiptBook,
  survey: string,
  leaf: string,
): Promise<ReceiptPlace | undefined> {
  const head = (await receipts.heads(survey))?.document.heads.at(-1)
  if (head === undefined) return undefined
  const leaves = await receipts.leavesUntil(survey, head.day)
  const index = leaves.findIndex((own) => own.leaf === leaf)
  const tree = merkleTree(
    leaves.map((own) => Buffer.from(own.leaf, 'hex')),
    sha256,
  )
  if (index === -1 || hex(tree.root) !== head.root) return undefined
  return { index, size: leaves.length, root: head.root, proof: tree.proof(index).map(hex) }
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
