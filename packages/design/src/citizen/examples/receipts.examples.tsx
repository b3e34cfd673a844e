import type { BallotBoxHeads } from '@meinungsbild/exchange'
import type { VNode } from 'preact'
import type { UiLanguage } from '../../texts.ts'
import { HeadsPage } from '../pages/heads-page.tsx'
import { ReceiptPage, type CheckedReceipt } from '../pages/receipt-page.tsx'
import { ThanksPage } from '../pages/thanks-page.tsx'
import { exampleFrame } from './frame.examples.ts'
import { both } from './kind-example.examples.ts'

const leaf = '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'
const hrefs = { checkHref: '/beleg', headsHref: '/tageslisten' }
const heads: BallotBoxHeads = {
  format: 'meinungsbild/ballot-box-heads/1',
  surveyId: 'leben',
  heads: [
    { day: '2026-11-22', size: 311, root: leaf },
    { day: '2026-11-23', size: 622, root: leaf },
  ],
  alarm: true,
}

/** The pages on which citizens check what was taken in. */
export const receiptExamples: Readonly<Record<string, (language: UiLanguage) => VNode>> = {
  'thanks with a receipt': (language) => (
    <ThanksPage
      frame={exampleFrame(language)}
      surveyTitle={both('Leben in Auental', 'Life in Auental')}
      receipt={{ receipt: leaf, ...hrefs }}
    />
  ),
  'a receipt that is found': (language) =>
    receiptPage(language, {
      kind: 'included',
      day: '2026-11-22',
      place: { index: 17, size: 622, root: leaf, proof: [leaf, leaf] },
    }),
  'a receipt of today': (language) =>
    receiptPage(language, { kind: 'included', day: '2026-11-24', place: undefined }),
  'a receipt that is missing': (language) =>
    receiptPage(language, { kind: 'missing', contact: exampleFrame(language).authority }),
  'what is no receipt': (language) => receiptPage(language, { kind: 'noReceipt' }),
  'daily lists': (language) => headsPage(language, heads),
  'no daily list yet': (language) => headsPage(language, undefined),
}

function receiptPage(language: UiLanguage, checked: CheckedReceipt) {
  const frame = exampleFrame(language)
  return <ReceiptPage frame={frame} action="/beleg" {...hrefs} typed={leaf} checked={checked} />
}

function headsPage(language: UiLanguage, shown: BallotBoxHeads | undefined) {
  return (
    <HeadsPage
      frame={exampleFrame(language)}
      heads={shown}
      insideKey="MCowBQYDK2VwAyEA"
      documentHref="/dokument"
      leavesHref="/werte"
      {...hrefs}
    />
  )
}
