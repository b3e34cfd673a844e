import { CheckboxGroup, Fieldset, Select, textsFor, type FormError } from '@meinungsbild/design'
import { actTitle, roleTitle, type Model, type Step } from '@meinungsbild/procedure'
import { errorAt } from '../../layout/error-at.ts'
import type { Frame } from '../../layout/frame.ts'
import { stepTexts } from './step.texts.ts'
import { blankNotices, type NoticeRow } from './notice-rows.ts'
import { WordsFields } from './words-fields.tsx'

type NoticeFieldsProps = {
  readonly frame: Frame
  readonly errors: readonly FormError[]
  readonly model: Model
  /** Its outcomes and acts are what a notice can be on. */
  readonly step: Step
  readonly notices: readonly NoticeRow[]
}

/** Who is told what at the same moment; emptied ones go, the blank one becomes a new one. */
export function NoticeFields({ frame, errors, model, step, notices }: NoticeFieldsProps) {
  const { language } = frame
  const texts = textsFor(stepTexts, language)
  const acts = [...new Set(step.acts.map(({ act }) => act))]
  const occasions = [
    ...step.outcomes.map(({ id, title }) => ({
      value: `outcome:${id}`,
      label: texts.onOutcome(title[language]),
    })),
    ...acts.map((act) => ({ value: `act:${act}`, label: texts.onAct(actTitle(act)[language]) })),
  ]
  const rows: readonly (NoticeRow | undefined)[] = [
    ...notices,
    ...Array.from({ length: blankNotices }, () => undefined),
  ]
  return (
    <>
      <p>{texts.noticesHint}</p>
      {rows.map((notice, index) => (
        <Fieldset
          id={`hinweis-${index}`}
          legend={notice === undefined ? texts.newNotice : texts.notice(index + 1)}
        >
          <Select
            name={`notice-${index}-on`}
            label={texts.noticeOn}
            value={notice && occasionOf(notice)}
            options={occasions}
          />
          <CheckboxGroup
            name={`notice-${index}-to`}
            label={texts.noticeTo}
            values={notice?.to ?? []}
            error={errorAt(errors, `notice-${index}-to`)}
            options={model.roles.map(({ role }) => ({
              value: role,
              label: roleTitle(role)[language],
            }))}
          />
          <Select
            name={`notice-${index}-document`}
            label={texts.noticeDocument}
            value={notice?.document ?? 'none'}
            options={[
              { value: 'none', label: texts.noDocument },
              ...model.documents.map(({ id, title }) => ({ value: id, label: title[language] })),
            ]}
          />
          <WordsFields
            frame={frame}
            errors={errors}
            name={`notice-${index}`}
            label={texts.noticeText}
            words={notice?.text ?? { de: '', en: '' }}
            optional
          />
        </Fieldset>
      ))}
    </>
  )
}

function occasionOf({ on }: NoticeRow): string {
  return on.kind === 'outcome' ? `outcome:${on.outcome}` : `act:${on.act}`
}
