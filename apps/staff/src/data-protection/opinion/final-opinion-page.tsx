import {
  Button,
  Card,
  Fold,
  Notice,
  SummaryList,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { Opinion, Recheck } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { Guarded } from '../../layout/guarded.tsx'
import { noOpinion, type OpinionFields } from '../../opinions/opinion-fields.ts'
import { OpinionFieldsView } from '../../opinions/opinion-fields-view.tsx'
import { OpinionList } from '../../opinions/opinion-list.tsx'
import { opinionsTexts } from '../../opinions/opinions.texts.ts'
import { routes } from '../../routes.ts'
import { RecheckNotice } from '../recheck-notice.tsx'
import type { RecordLine } from '../record/record-of.ts'
import { RecordValues } from '../record/record-values.tsx'
import { finalOpinionTexts } from './final-opinion.texts.ts'

type FinalOpinionProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly lines: readonly RecordLine[]
  readonly basisHash: string
  readonly recheck: Recheck | undefined
  /** Ids of the lines that are others than at the last opinion. */
  readonly changedLines: readonly string[]
  readonly opinions: readonly (Opinion & { readonly outdated: boolean })[]
  readonly typed: OpinionFields | undefined
  readonly errors: readonly FormError[]
  readonly done: string | undefined
}

/** What the opinion is on, what changed since the last, the opinions so far, and the form for one more. */
export function FinalOpinionPage(props: FinalOpinionProps) {
  const { frame, initiative, lines, changedLines, errors, done } = props
  const { language } = frame
  const texts = textsFor(finalOpinionTexts, language)
  const changed = lines.filter(({ id }) => changedLines.includes(id))
  return (
    <InitiativeFrame {...{ frame, initiative, errors, done }} title={texts.title}>
      <p>{texts.lead}</p>
      <RecheckNotice frame={frame} recheck={props.recheck} />
      {changed.length > 0 && (
        <Notice tone="info" title={texts.since}>
          <p>{changed.map(({ label }) => label).join(', ')}</p>
        </Notice>
      )}
      <Fold title={texts.basis} open>
        <SummaryList
          facts={lines.map(({ label, values }) => ({
            label,
            value: <RecordValues values={values} />,
          }))}
        />
      </Fold>
      <OpinionList language={language} opinions={props.opinions} />
      <OpinionForm {...props} />
    </InitiativeFrame>
  )
}

function OpinionForm({
  frame,
  initiative,
  basisHash,
  typed = noOpinion,
  errors,
}: FinalOpinionProps) {
  const texts = textsFor(opinionsTexts, frame.language)
  return (
    <Card title={texts.give}>
      <Guarded
        frame={frame}
        permission={initiative.may({ kind: 'saveDataProtection', target: 'opinion' })}
      >
        <p>{texts.lead}</p>
        <Form frame={frame} action={routes.finalOpinion.href({ id: initiative.id })}>
          <input type="hidden" name="contentHash" value={basisHash} />
          <OpinionFieldsView language={frame.language} typed={typed} errors={errors} />
          <Button>{texts.send}</Button>
        </Form>
      </Guarded>
    </Card>
  )
}
