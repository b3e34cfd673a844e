import { Button, ButtonLink, DataTable, formatMoment, textsFor } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import type { TestRun } from '@meinungsbild/storage'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { shortened } from '../condition/variable-label.ts'
import { pageName } from './page-name.ts'
import type { PretestView } from './pretest-page.tsx'
import { pretestTexts } from './pretest.texts.ts'
import { testRunTexts } from './test-run.texts.ts'
import { countTests, type QuestionCount } from './test-counts.ts'
import { timeTaken } from './time-taken.ts'

/** The link for colleagues, what their test runs said, and the button that deletes them. */
export function TestRunList(view: PretestView) {
  const { frame, draft, version, runs, ownRuns, publicUrl } = view
  const texts = wordsFor(frame)
  const { loaded, permission } = draft
  const link = routes.preview.href({ id: loaded.id }, { fassung: version, test: '1' })
  return (
    <section class="stack" id="testlaeufe">
      <h2>{texts.tests}</h2>
      <p>{texts.testsLead}</p>
      <p>
        {texts.link}: <code class="test-link">{`${publicUrl}${link}`}</code>
      </p>
      <p>
        <ButtonLink href={link}>{texts.start}</ButtonLink>
      </p>
      {runs.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <DataTable<TestRun>
          caption={texts.runs(runs.length)}
          rows={runs}
          columns={[
            { head: texts.when, cell: ({ startedAt }) => formatMoment(startedAt, frame.language) },
            {
              head: texts.what,
              cell: (run) => {
                const name = texts.version(run.version)
                return ownRuns.includes(run) ? name : texts.otherState(name)
              },
            },
            { head: texts.took, numeric: true, cell: (run) => texts.minutes(timeTaken(run)) },
            { head: texts.got, cell: (run) => cameTo(run, view) },
            { head: texts.remark, cell: ({ remark }) => remark || texts.noRemark },
          ]}
        />
      )}
      {runs.length > 0 && <Counts {...view} />}
      {runs.length > 0 && permission.ok && (
        <Form
          frame={frame}
          action={routes.pretest.href({ id: loaded.id })}
          id="testlaeufe-loeschen"
        >
          <Button style="secondary" name="tun" value="discard">
            {texts.discard}
          </Button>
        </Form>
      )}
    </section>
  )
}

function cameTo({ finished, page }: TestRun, { frame, draft }: PretestView): string {
  const texts = wordsFor(frame)
  if (finished) return texts.finished
  const name = pageName(draft.questionnaire, page, frame.language)
  if (name !== undefined) return name
  return page === 'check' ? texts.onCheck : page === 'ending' ? texts.onEnding : texts.gone
}

function Counts({ frame, draft, ownRuns }: PretestView) {
  const texts = wordsFor(frame)
  if (ownRuns.length === 0) return <p>{texts.noCounts}</p>
  const [language] = draft.questionnaire.languages
  return (
    <>
      <h3>{texts.counts}</h3>
      <p>{texts.countsLead(ownRuns.length)}</p>
      <DataTable<QuestionCount>
        caption={texts.counts}
        captionHidden
        rows={countTests(draft.questionnaire, ownRuns)}
        columns={[
          {
            head: texts.questions,
            cell: ({ question }) => shortened(inLanguage(question.text, language)) || question.id,
          },
          { head: texts.shown, numeric: true, cell: ({ shown }) => shown },
          { head: texts.answered, numeric: true, cell: ({ answered }) => answered },
          { head: texts.brokenOff, numeric: true, cell: ({ brokenOff }) => brokenOff },
        ]}
      />
    </>
  )
}

function wordsFor({ language }: Frame) {
  return { ...textsFor(pretestTexts, language), ...textsFor(testRunTexts, language) }
}
