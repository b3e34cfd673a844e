import type { CoderState } from '@meinungsbild/analysis'
import {
  Button,
  DataTable,
  Fold,
  formatMoment,
  Notice,
  NumberField,
  Select,
  SummaryList,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import { inLanguage, type Question } from '@meinungsbild/questionnaire'
import type { WriterLimit } from '@meinungsbild/storage'
import { InitiativeFrame } from '../initiatives/initiative-frame.tsx'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { QuietReason } from '../layout/quiet-reason.tsx'
import { routes } from '../routes.ts'
import type { OpenAnswersAtHand, OpenQuestion } from './at-hand.ts'
import { BarredReason } from './barred-reason.tsx'
import { openAnswersTexts } from './open-answers.texts.ts'
import { questionTitle } from './question-title.ts'
import { isNamed, nameOf, possibleRedactors, type Barred } from './rights.ts'
import { SearchForm } from './texts/search-form.tsx'

type Row = { readonly question: OpenQuestion; readonly coders: readonly CoderState[] }

type OpenAnswersProps = {
  readonly frame: Frame
  readonly at: OpenAnswersAtHand
  /** Questions whose texts may be seen. */
  readonly rows: readonly Row[]
  readonly limits: readonly WriterLimit[]
  /** Questions whose texts are not taken in. */
  readonly personal: readonly Question[]
  /** Why this person cannot name anybody. */
  readonly barred: Barred | undefined
  readonly typed: { readonly account: string; readonly fewest: string }
  readonly errors: readonly FormError[]
}

/** Where the open answers stand: numbers first, then question by question, then who redacts by which rule. */
export function OpenAnswersPage(props: OpenAnswersProps) {
  const { frame, at, errors } = props
  const texts = textsFor(openAnswersTexts, frame.language)
  const { initiative, waiting, late } = at
  return (
    <InitiativeFrame
      frame={frame}
      initiative={initiative}
      title={texts.title}
      errors={errors}
      width="wide"
    >
      <p>{texts.lead}</p>
      {waiting > 0 && <Notice title={texts.waiting(waiting)} />}
      {late > 0 && <p>{texts.late(late.toLocaleString(frame.language), late === 1)}</p>}
      <Progress {...props} />
      <SearchForm frame={frame} action={routes.openAnswerSearch.href({ id: initiative.id })} />
      <Questions {...props} />
      <p>
        <a class="kern-link" href={routes.quotations.href({ id: initiative.id })}>
          {texts.toQuotations}
        </a>
      </p>
      <Redactors {...props} />
      <Limit {...props} />
    </InitiativeFrame>
  )
}

function Progress({ frame, rows }: OpenAnswersProps) {
  const texts = textsFor(openAnswersTexts, frame.language)
  const sum = (count: (question: OpenQuestion) => number) =>
    rows.reduce((total, { question }) => total + count(question), 0).toLocaleString(frame.language)
  return (
    <SummaryList
      facts={[
        { label: texts.takenIn, value: sum(({ writers }) => writers) },
        { label: texts.redacted, value: sum(({ writers, progress }) => writers - progress.raw) },
        { label: texts.confirmed, value: sum(({ progress }) => progress.confirmed) },
        { label: texts.withheld, value: sum(({ progress }) => progress.withheld) },
      ]}
    />
  )
}

function Questions({ frame, at, rows, personal }: OpenAnswersProps) {
  const { language } = frame
  const texts = textsFor(openAnswersTexts, language)
  const { initiative, questions, limit } = at
  const shown = (count: number) => count.toLocaleString(language)
  const few = questions.filter(({ isShown }) => !isShown)
  return (
    <section class="stack" aria-labelledby="questions">
      <h2 id="questions">{texts.questions}</h2>
      <DataTable
        caption={texts.questions}
        captionHidden
        rows={rows}
        empty={texts.noQuestions(shown(limit))}
        columns={[
          {
            head: texts.question,
            cell: ({ question }) => (
              <a
                class="kern-link"
                href={routes.openQuestion.href({ id: initiative.id, variable: question.id })}
              >
                {questionTitle(question, language)}
              </a>
            ),
          },
          { head: texts.takenIn, cell: ({ question }) => shown(question.writers), numeric: true },
          {
            head: texts.redacted,
            cell: ({ question: { writers, progress } }) => shown(writers - progress.raw),
            numeric: true,
          },
          {
            head: texts.confirmed,
            cell: ({ question }) => shown(question.progress.confirmed),
            numeric: true,
          },
          {
            head: texts.withheld,
            cell: ({ question }) => shown(question.progress.withheld),
            numeric: true,
          },
          {
            head: texts.coded,
            cell: ({ coders }) =>
              coders.length === 0 ? (
                <span class="muted">{texts.byNobody}</span>
              ) : (
                <ul class="plain-list">
                  {coders.map(({ coder, codings }) => (
                    <li>{texts.codedBy(nameOf(initiative, coder), shown(codings.size))}</li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
      {few.length > 0 && (
        <Fold title={texts.few(shown(few.length), shown(limit), few.length === 1)}>
          <p>{texts.fewReason}</p>
          <ul class="kern-list">
            {few.map((question) => (
              <li>{questionTitle(question, language)}</li>
            ))}
          </ul>
        </Fold>
      )}
      {personal.length > 0 && (
        <Fold title={texts.personal(shown(personal.length), personal.length === 1)}>
          <p>{texts.personalReason}</p>
          <ul class="kern-list">
            {personal.map(({ text }) => (
              <li>{inLanguage(text, language)}</li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  )
}

function Redactors(props: OpenAnswersProps) {
  const { frame, at, barred, typed, errors } = props
  const texts = textsFor(openAnswersTexts, frame.language)
  const { initiative, redactors } = at
  const action = routes.openAnswers.href({ id: initiative.id })
  const free = possibleRedactors(at).filter(
    ({ account }) => account !== initiative.actor && !isNamed(at, account),
  )
  const when = (instant: string) => formatMoment(instant, frame.language)
  const person = (account: string) => nameOf(initiative, account)
  return (
    <section class="stack redactors" aria-labelledby="redactors">
      <h2 id="redactors">{texts.redactors}</h2>
      <p>{texts.redactorsLead}</p>
      <DataTable
        caption={texts.redactors}
        captionHidden
        rows={redactors}
        empty={texts.noRedactors}
        columns={[
          { head: texts.person, cell: ({ account }) => person(account) },
          {
            head: texts.named,
            cell: ({ named }) => texts.byAt(person(named.by), when(named.at)),
          },
          {
            head: texts.ended,
            cell: ({ account, ended }) =>
              ended ? (
                texts.byAt(person(ended.by), when(ended.at))
              ) : barred === undefined ? (
                <Form frame={frame} action={action}>
                  <input type="hidden" name="account" value={account} />
                  <Button
                    style="tertiary"
                    name="tun"
                    value="end"
                    label={texts.endOf(person(account))}
                  >
                    {texts.end}
                  </Button>
                </Form>
              ) : null,
          },
        ]}
      />
      {barred !== undefined ? (
        <BarredReason frame={frame} barred={barred} />
      ) : free.length === 0 ? (
        <QuietReason text={texts.nobodyLeft} />
      ) : (
        <Form frame={frame} action={action}>
          <Select
            name="account"
            label={texts.name}
            hint={texts.nameHint}
            value={typed.account}
            options={free.map(({ account, name }) => ({ value: account, label: name }))}
            error={errorAt(errors, 'account')}
          />
          <Button style="secondary" name="tun" value="name">
            {texts.nameThem}
          </Button>
        </Form>
      )}
    </section>
  )
}

function Limit({ frame, at, limits, barred, typed, errors }: OpenAnswersProps) {
  const texts = textsFor(openAnswersTexts, frame.language)
  const { initiative, limit } = at
  const shown = limit.toLocaleString(frame.language)
  const latest = limits.at(-1)
  return (
    <section class="stack" aria-labelledby="limit">
      <h2 id="limit">{texts.limit}</h2>
      <p>{texts.limitLead(shown)}</p>
      {latest && (
        <p class="muted">
          {texts.limitSet(
            nameOf(initiative, latest.by),
            formatMoment(latest.at, frame.language),
            shown,
          )}
        </p>
      )}
      {barred === undefined && (
        <Form frame={frame} action={routes.openAnswers.href({ id: initiative.id })}>
          <NumberField
            name="fewest"
            label={texts.newLimit}
            unit={texts.people}
            value={typed.fewest === '' ? String(limit) : typed.fewest}
            error={errorAt(errors, 'fewest')}
          />
          <Button style="secondary" name="tun" value="limit">
            {texts.setLimit}
          </Button>
        </Form>
      )}
    </section>
  )
}
