import {
  Button,
  ButtonLink,
  Buttons,
  TextArea,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { LoadedInitiative } from '../../dossier/load-initiative.ts'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { testRunTexts } from './test-run.texts.ts'

type TestRunPageProps = {
  readonly frame: Frame
  readonly initiative: LoadedInitiative
  readonly run: string
  readonly remark: string
  readonly kept: boolean
  readonly errors: readonly FormError[]
}

/** The end of a test run: what the tester wants to say. */
export function TestRunPage({ frame, initiative, run, remark, kept, errors }: TestRunPageProps) {
  const texts = textsFor(testRunTexts, frame.language)
  const { id } = initiative
  return (
    <InitiativeFrame
      {...{ frame, initiative, errors }}
      title={texts.endTitle}
      done={kept ? texts.remarkKept : undefined}
    >
      <Form frame={frame} action={routes.testRun.href({ id, run })} id="bemerkung">
        <p>{texts.endLead}</p>
        <TextArea
          name="remark"
          label={texts.remarkLabel}
          value={remark}
          error={errorAt(errors, 'remark')}
        />
        <Buttons>
          <Button>{texts.sendRemark}</Button>
          <ButtonLink style="tertiary" href={routes.pretest.href({ id })}>
            {texts.toPretest}
          </ButtonLink>
        </Buttons>
      </Form>
    </InitiativeFrame>
  )
}
