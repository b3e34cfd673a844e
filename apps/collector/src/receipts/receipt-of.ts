import type { ReceiptProps } from '@meinungsbild/design'
import type { PublishedSurvey } from '@meinungsbild/exchange'
import type { Language } from '@meinungsbild/questionnaire'
import type { CollectorDeps } from '../collector-deps.ts'
import { inLanguageHref, routes } from '../routes.ts'

/** The receipt of an answer that was taken in, as its page shows it. */
export async function receiptOf(
  { receipts }: Pick<CollectorDeps, 'receipts'>,
  { id, slug }: PublishedSurvey,
  submission: string,
  language: Language,
): Promise<Omit<ReceiptProps, 'language'> | undefined> {
  const found = await receipts.find(id, submission)
  return (
    found && {
      receipt: found.leaf,
      checkHref: inLanguageHref(routes.receipt.href(slug), language),
      headsHref: inLanguageHref(routes.heads.href(slug), language),
    }
  )
}
