import {
  Button,
  DataTable,
  Moment,
  Notice,
  RadioGroup,
  Select,
  TextField,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { Permission } from '@meinungsbild/procedure'
import type { Language } from '@meinungsbild/questionnaire'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { InitiativeFrame } from '../initiatives/initiative-frame.tsx'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { Guarded } from '../layout/guarded.tsx'
import { QuietReason } from '../layout/quiet-reason.tsx'
import { languageName } from '../questionnaire/parts/language-name.ts'
import { routes } from '../routes.ts'
import { arrivalChoices, contents } from './chosen-source.ts'
import { microdataFormats } from './microdata-formats.ts'
import { microdataTexts } from './microdata.texts.ts'

type MicrodataProps = {
  readonly frame: Frame
  readonly initiative: LoadedInitiative
  readonly form: URLSearchParams
  readonly errors: readonly FormError[]
  readonly permission: Permission
  /** Whether the results are opened on record. */
  readonly isOpened: boolean
  readonly languages: readonly Language[]
}

/** What single answers are, the form that gives them out, and who took them before. */
export function MicrodataPage(props: MicrodataProps) {
  const { frame, initiative, errors, permission, isOpened } = props
  const texts = textsFor(microdataTexts, frame.language)
  const place = { id: initiative.id }
  return (
    <InitiativeFrame {...{ frame, initiative, errors }} title={texts.title}>
      <p>{texts.lead}</p>
      <Notice tone="warning" title={texts.warning}>
        <p>{texts.warningLead}</p>
        <p>
          <a class="kern-link" href={routes.anonymousData.href(place)}>
            {texts.toAnonymous}
          </a>
        </p>
      </Notice>
      {isOpened ? (
        <Guarded frame={frame} permission={permission}>
          <ExportForm {...props} />
        </Guarded>
      ) : (
        <QuietReason text={texts.notOpened} />
      )}
      <p>
        <a class="kern-link" href={routes.codebook.href(place)}>
          {texts.codebook}
        </a>
      </p>
      <h2>{texts.earlier}</h2>
      <DataTable
        caption={texts.earlier}
        captionHidden
        rows={initiative.state.evaluation.exports.toReversed()}
        empty={texts.noneYet}
        columns={[
          { head: texts.when, cell: ({ at }) => <Moment instant={at} /> },
          { head: texts.who, cell: ({ by }) => by.name },
          { head: texts.format, cell: ({ format }) => format },
          { head: texts.purpose, cell: ({ purpose }) => purpose },
        ]}
      />
    </InitiativeFrame>
  )
}

function ExportForm({ frame, initiative, form, errors, languages }: MicrodataProps) {
  const texts = textsFor(microdataTexts, frame.language)
  const value = (name: string) => ({
    name,
    value: form.get(name) ?? '',
    error: errorAt(errors, name),
  })
  return (
    <Form frame={frame} action={routes.microdata.href({ id: initiative.id })} id="einzeldaten">
      <RadioGroup
        {...value('content')}
        value={form.get('content') ?? contents[0]}
        label={texts.content}
        options={contents.map((content) => ({
          value: content,
          label: texts[content],
          hint: texts[`${content}Hint`],
        }))}
      />
      <RadioGroup
        {...value('arrival')}
        value={form.get('arrival') ?? arrivalChoices[0]}
        label={texts.arrival}
        hint={texts.arrivalHint}
        options={arrivalChoices.map((arrival) => ({
          value: arrival,
          label: texts[arrival],
          hint: texts[`${arrival}Hint`],
        }))}
      />
      <RadioGroup
        {...value('format')}
        label={texts.format}
        options={microdataFormats.map((format) => ({
          value: format,
          label: texts[format],
          hint: texts[`${format}Hint`],
        }))}
      />
      {languages.length > 1 && (
        <Select
          {...value('language')}
          value={form.get('language') ?? languages[0]}
          label={texts.language}
          options={languages.map((language) => ({
            value: language,
            label: languageName(language, frame.language),
          }))}
        />
      )}
      <TextField {...value('purpose')} label={texts.purpose} hint={texts.purposeHint} />
      <Button>{texts.export}</Button>
    </Form>
  )
}
