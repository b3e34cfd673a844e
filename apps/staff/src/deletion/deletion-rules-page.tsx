import {
  Button,
  CellInput,
  DataTable,
  TextArea,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { DeletionRule, DeletionRules } from '@meinungsbild/procedure'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { deletionTexts } from './deletion.texts.ts'
import { ruleWords } from './deletion-words.ts'

type DeletionRulesPageProps = {
  readonly frame: Frame
  readonly rules: DeletionRules
  /** What stands in the fields, by kind, and `reason`. */
  readonly values: Readonly<Record<string, string>>
  readonly errors: readonly FormError[]
  readonly done: string | undefined
  /** How many entries the register had; guards against overwriting what others have set. */
  readonly basedOn: number
}

/** Löschregeln: one for each kind of data; administrators adapt the periods. */
export function DeletionRulesPage(props: DeletionRulesPageProps) {
  const { frame, rules, errors, done } = props
  const { language } = frame
  const texts = textsFor(deletionTexts, language)
  const executors = {
    system: texts.bySystem,
    staff: texts.byStaff,
    command: texts.byCommand,
    operator: texts.byOperator,
  }
  return (
    <StaffPage frame={frame} title={texts.rulesTitle} width="wide" errors={errors} done={done}>
      <p>{texts.rulesLead}</p>
      <p>
        <a class="kern-link" href={routes.deletions.href()}>
          {texts.toHouse}
        </a>
      </p>
      <DataTable<DeletionRule>
        caption={texts.rules}
        rows={Object.values(rules)}
        columns={[
          {
            head: texts.data,
            cell: ({ title, contents }) => (
              <>
                <strong>{title[language]}</strong>
                <br />
                <span class="muted">{contents[language]}</span>
              </>
            ),
          },
          {
            head: texts.rule,
            cell: (rule) => (
              <>
                {ruleWords(rule, language)}
                <br />
                <span class="muted">{rule.reason[language]}</span>
              </>
            ),
          },
          { head: texts.executor, cell: ({ by }) => executors[by] },
          { head: texts.heldBack, cell: ({ heldBack }) => (heldBack ? texts.yes : texts.no) },
        ]}
      />
      <h2>{texts.setTitle}</h2>
      {frame.person?.administrator === true ? (
        <PeriodsForm {...props} />
      ) : (
        <p>{texts.administratorsOnly}</p>
      )}
    </StaffPage>
  )
}

function PeriodsForm({ frame, rules, values, errors, basedOn }: DeletionRulesPageProps) {
  const { language } = frame
  const texts = textsFor(deletionTexts, language)
  return (
    <Form frame={frame} action={routes.deletionRules.href()} id="fristen">
      <p>{texts.setLead}</p>
      <input type="hidden" name="basedOn" value={String(basedOn)} />
      <DataTable<DeletionRule>
        caption={texts.setTitle}
        captionHidden
        rows={Object.values(rules).filter(({ limits }) => limits !== undefined)}
        columns={[
          { head: texts.data, cell: ({ title }) => title[language] },
          {
            head: texts.days,
            cell: ({ kind, title, days }) => (
              <CellInput
                name={kind}
                label={texts.daysOf(title[language])}
                value={values[kind] ?? String(days)}
                error={errorAt(errors, kind)}
                size={5}
                numeric
              />
            ),
          },
          {
            head: texts.limits,
            cell: ({ limits }) => (limits ? texts.daysRange(limits.fewest, limits.most) : ''),
          },
        ]}
      />
      <TextArea
        name="reason"
        label={texts.setReason}
        hint={texts.setReasonHint}
        value={values['reason'] ?? ''}
        rows={2}
        error={errorAt(errors, 'reason')}
      />
      <Button>{texts.set}</Button>
    </Form>
  )
}
