import {
  Button,
  Buttons,
  Checkbox,
  DataTable,
  Fold,
  formatMoment,
  NumberField,
  TextArea,
  TextField,
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
import type { CodingAtHand } from './coding-at-hand.ts'
import { codeField, isBlank, type CodeRow } from './scheme-form.ts'
import { schemeTexts } from './scheme.texts.ts'

type SchemeProps = {
  readonly frame: Frame
  readonly at: OpenAnswersAtHand
  readonly question: OpenQuestion
  readonly coding: CodingAtHand
  readonly rows: readonly CodeRow[]
  readonly seen: string
  /** The version that was kept just now. */
  readonly saved: string | undefined
  /** Why this person may only read it. */
  readonly barred: Barred | undefined
  readonly errors: readonly FormError[]
}

/** The codes of a question, each folded; to be read by all, written by those who organise. */
export function SchemePage(props: SchemeProps) {
  const { frame, at, question, coding, saved, barred, errors } = props
  const { language } = frame
  const texts = textsFor(schemeTexts, language)
  const { newest } = coding
  return (
    <InitiativeFrame
      frame={frame}
      initiative={at.initiative}
      title={texts.title}
      errors={errors}
      done={saved === undefined ? undefined : texts.saved(saved)}
    >
      <QuestionHead frame={frame} at={at} question={question} />
      {newest && (
        <p class="muted">
          {texts.version(
            String(newest.version),
            nameOf(at.initiative, newest.by),
            formatMoment(newest.at, language),
          )}
        </p>
      )}
      {barred === undefined ? (
        <SchemeForm {...props} />
      ) : (
        <>
          <Codes {...props} />
          <BarredReason frame={frame} barred={barred} />
        </>
      )}
    </InitiativeFrame>
  )
}

function Codes({ frame, coding }: SchemeProps) {
  const { language } = frame
  const texts = textsFor(schemeTexts, language)
  return (
    <DataTable
      caption={texts.title}
      captionHidden
      rows={coding.scheme.codes}
      empty={texts.none}
      columns={[
        { head: texts.label, cell: ({ label }) => inLanguage(label, language) },
        { head: texts.description, cell: ({ description }) => description },
        { head: texts.example, cell: ({ example }) => example },
      ]}
    />
  )
}

function SchemeForm(props: SchemeProps) {
  const { frame, at, question, coding, rows, seen } = props
  const texts = textsFor(schemeTexts, frame.language)
  const place = { id: at.initiative.id, variable: question.id }
  return (
    <>
      <p>{texts.lead}</p>
      {coding.isCoded && <p>{texts.newVersion}</p>}
      <Form frame={frame} action={routes.codingScheme.href(place)}>
        <input type="hidden" name="seen" value={seen} />
        {rows.map((row, index) => (
          <CodeFold {...props} row={row} index={index} />
        ))}
        <Buttons>
          <Button name="tun" value="save">
            {texts.save}
          </Button>
          <Button style="secondary" name="tun" value="more">
            {texts.more}
          </Button>
        </Buttons>
      </Form>
    </>
  )
}

function CodeFold(props: SchemeProps & { readonly row: CodeRow; readonly index: number }) {
  const { frame, errors, row, index } = props
  const texts = textsFor(schemeTexts, frame.language)
  const field = (part: keyof CodeRow) => codeField(index, part)
  const isWrong = (['de', 'description'] as const).some(
    (part) => errorAt(errors, field(part)) !== undefined,
  )
  const number = String(index + 1)
  return (
    <Fold
      title={isBlank(row) ? texts.newCode : row.de}
      summary={row.description === '' ? undefined : row.description}
      open={isWrong || props.rows.findIndex(isBlank) === index}
    >
      <input type="hidden" name={field('id')} value={row.id} />
      <div class="side-by-side">
        <TextField
          name={field('de')}
          label={texts.labelOf(number)}
          value={row.de}
          error={errorAt(errors, field('de'))}
        />
        <TextField name={field('en')} label={texts.englishOf(number)} value={row.en} optional />
      </div>
      <TextArea
        name={field('description')}
        label={texts.descriptionOf(number)}
        hint={texts.descriptionHint}
        value={row.description}
        rows={2}
        error={errorAt(errors, field('description'))}
        optional
      />
      <TextField
        name={field('example')}
        label={texts.exampleOf(number)}
        value={row.example}
        optional
      />
      <NumberField name={field('place')} label={texts.placeOf(number)} value={row.place} />
      {row.id !== '' && (
        <Checkbox
          name={field('isRemoved')}
          label={texts.removeOf(row.de)}
          checked={row.isRemoved}
        />
      )}
    </Fold>
  )
}
