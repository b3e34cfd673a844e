import { kappaInWords, type Agreement, type CodingDifference } from '@meinungsbild/analysis'
import {
  Button,
  DataTable,
  Notice,
  SummaryList,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { OpenAnswersAtHand, OpenQuestion } from '../at-hand.ts'
import { BarredReason } from '../barred-reason.tsx'
import { QuestionHead } from '../question-head.tsx'
import { nameOf, type Barred } from '../rights.ts'
import { PageLinks, pageField } from '../../layout/page-links.tsx'
import type { ListPage } from '../../layout/page-of.ts'
import { RedactedText } from '../texts/redacted-text.tsx'
import { CodeChoice } from './code-choice.tsx'
import { ownCoding, type CodingAtHand } from './coding-at-hand.ts'
import { codingTexts } from './coding.texts.ts'
import { comparisonTexts } from './comparison.texts.ts'
import { noCode, settleField } from './given-codes.ts'

type ComparisonProps = {
  readonly frame: Frame
  readonly at: OpenAnswersAtHand
  readonly question: OpenQuestion
  readonly coding: CodingAtHand
  /** Undefined for fewer than two coders. */
  readonly agreement: Agreement | undefined
  /** Differences that are not settled. */
  readonly open: number
  readonly list: ListPage<CodingDifference>
  /** Why this person cannot settle. */
  readonly barred: Barred | undefined
  /** The boxes that were ticked for a text in the form that was sent. */
  readonly sent: (text: string) => readonly string[]
  readonly errors: readonly FormError[]
}

/** Agreement in figures, then the differences, those to be settled first. */
export function ComparisonPage(props: ComparisonProps) {
  const { frame, at, question, agreement, errors } = props
  const texts = textsFor(comparisonTexts, frame.language)
  return (
    <InitiativeFrame
      frame={frame}
      initiative={at.initiative}
      title={texts.title}
      errors={errors}
      width="wide"
    >
      <QuestionHead frame={frame} at={at} question={question} />
      {agreement === undefined ? (
        <Notice title={texts.oneCoder} />
      ) : (
        <>
          <AgreementFigures frame={frame} agreement={agreement} />
          <Differences {...props} />
        </>
      )}
    </InitiativeFrame>
  )
}

function AgreementFigures(props: { readonly frame: Frame; readonly agreement: Agreement }) {
  const { frame, agreement } = props
  const { language } = frame
  const texts = textsFor(comparisonTexts, language)
  const percent = (share: number) =>
    share.toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 })
  const decimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 }
  const size = (kappa: number | undefined) =>
    kappa === undefined ? texts.notComputable : inLanguage(kappaInWords(kappa), language)
  const figure = (kappa: number | undefined) => kappa?.toLocaleString(language, decimals) ?? '–'
  const { overall } = agreement
  return (
    <section class="stack" aria-labelledby="agreement">
      <h2 id="agreement">{texts.agreement}</h2>
      <SummaryList
        facts={[
          { label: texts.coders, value: agreement.coders.toLocaleString(language) },
          { label: texts.texts, value: agreement.texts.toLocaleString(language) },
          { label: texts.sameCodes, value: percent(agreement.sameCodes) },
          { label: texts.kappa, value: texts.sized(figure(overall.kappa), size(overall.kappa)) },
        ]}
      />
      <DataTable
        caption={texts.byCode}
        rows={agreement.byCode}
        columns={[
          { head: texts.code, cell: ({ code }) => inLanguage(code.label, language) },
          { head: texts.same, cell: ({ observed }) => percent(observed), numeric: true },
          { head: texts.kappa, cell: ({ kappa }) => figure(kappa), numeric: true },
          { head: texts.size, cell: ({ kappa }) => size(kappa) },
        ]}
      />
      <p class="muted">{texts.method}</p>
    </section>
  )
}

function Differences(props: ComparisonProps) {
  const { frame, at, question, coding, open, list, barred } = props
  const { language } = frame
  const texts = textsFor(comparisonTexts, language)
  const place = { id: at.initiative.id, variable: question.id }
  const href = (number: string) => routes.codingComparison.href(place, { [pageField]: number })
  if (list.all === 0) return <Notice tone="success" title={texts.noDifferences} />
  const differences = list.items.map((difference) => (
    <DifferenceView {...props} difference={difference} />
  ))
  return (
    <section class="stack" aria-labelledby="differences">
      <h2 id="differences">{texts.differences}</h2>
      <p>{texts.left(open, list.all)}</p>
      {barred !== undefined ? (
        <>
          <BarredReason frame={frame} barred={barred} />
          {differences}
        </>
      ) : (
        <>
          {ownCoding(coding, at.initiative.actor) && <p>{texts.betterThird}</p>}
          <Form frame={frame} action={href(String(list.number))}>
            {differences}
            <Button>{texts.settle}</Button>
          </Form>
        </>
      )}
      <PageLinks frame={frame} list={list} href={href} />
    </section>
  )
}

function DifferenceView(props: ComparisonProps & { readonly difference: CodingDifference }) {
  const { frame, at, coding, barred, sent, errors, difference } = props
  const { language } = frame
  const texts = textsFor(comparisonTexts, language)
  const { text, codings, settled } = difference
  const name = settleField(text)
  const inWords = (codes: readonly string[]) =>
    coding.scheme.codes
      .filter(({ id }) => codes.includes(id))
      .map(({ label }) => inLanguage(label, language))
      .join(', ') || textsFor(codingTexts, language).noneFits
  const ticked = sent(text)
  const settledBoxes = settled?.length === 0 ? [noCode] : (settled ?? [])
  return (
    <div class="difference stack">
      <RedactedText
        language={language}
        text={coding.texts.find(({ id }) => id === text)?.text ?? ''}
      />
      <SummaryList
        facts={[
          ...codings.map(({ coder, codes }) => ({
            label: nameOf(at.initiative, coder),
            value: inWords(codes),
          })),
          ...(settled === undefined ? [] : [{ label: texts.settled, value: inWords(settled) }]),
        ]}
      />
      {barred === undefined && (
        <CodeChoice
          frame={frame}
          scheme={coding.scheme}
          name={name}
          legend={texts.decision}
          ticked={ticked.length > 0 ? ticked : settledBoxes}
          error={errorAt(errors, name)}
        />
      )}
    </div>
  )
}
