import { Button, Card, CheckboxGroup, Notice, textsFor, type FormError } from '@meinungsbild/design'
import type { Processor } from '@meinungsbild/storage'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { Guarded } from '../../layout/guarded.tsx'
import { routes } from '../../routes.ts'
import { processorWords } from './processor-words.ts'
import { processorsTexts } from './processors.texts.ts'
import { outdatedProcessors } from './survey-processors.ts'

type ProcessorsProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly onFile: readonly Processor[] | undefined
  readonly house: readonly Processor[]
  readonly chosen: readonly string[]
  readonly errors: readonly FormError[]
  readonly done: string | undefined
}

/** What is on file, and the choice from the house's list. */
export function ProcessorsPage(props: ProcessorsProps) {
  const { frame, initiative, onFile, house, chosen, errors, done } = props
  const { language } = frame
  const texts = textsFor(processorsTexts, language)
  const outdated = outdatedProcessors(onFile ?? [], house)
  return (
    <InitiativeFrame {...{ frame, initiative, errors, done }} title={texts.title}>
      <p>{texts.lead}</p>
      <Card title={texts.onFile}>
        {onFile === undefined && <p class="muted">{texts.notYet}</p>}
        {onFile?.length === 0 && <p>{texts.none}</p>}
        {onFile !== undefined && onFile.length > 0 && (
          <ul class="kern-list">
            {onFile.map((processor) => (
              <li>{processorWords(processor, language)}</li>
            ))}
          </ul>
        )}
        {outdated.length > 0 && (
          <Notice
            tone="warning"
            title={texts.outdated(outdated.map(({ name }) => name).join(', '))}
          />
        )}
      </Card>
      <Guarded
        frame={frame}
        permission={initiative.may({ kind: 'saveDataProtection', target: 'processors' })}
      >
        <Form frame={frame} action={routes.surveyProcessors.href({ id: initiative.id })}>
          <CheckboxGroup
            name="processor"
            label={texts.choose}
            values={chosen}
            options={[
              ...house.map((processor) => ({
                value: processor.id,
                label: processorWords(processor, language),
              })),
              { value: 'niemand', label: texts.nobody },
            ]}
            error={errorAt(errors, 'processor')}
          />
          <Button>{texts.save}</Button>
        </Form>
      </Guarded>
      <p>
        <a class="kern-link" href={routes.houseDataProtection.href()}>
          {texts.toHouse}
        </a>
      </p>
    </InitiativeFrame>
  )
}
