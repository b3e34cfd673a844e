import {
  Button,
  Buttons,
  Checkbox,
  DateField,
  TextArea,
  TextField,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { Processor } from '@meinungsbild/storage'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { StaffPage } from '../../layout/staff-page.tsx'
import { routes } from '../../routes.ts'
import { houseProtectionTexts } from './house.texts.ts'

type ProcessorProps = {
  readonly frame: Frame
  readonly processor: Processor
  /** Its place in the address, `neu` for a new one. */
  readonly place: string
  readonly isNew: boolean
  readonly errors: readonly FormError[]
}

/** One processor: who, what for, where, on which contract. */
export function ProcessorPage({ frame, processor, place, isNew, errors }: ProcessorProps) {
  const texts = textsFor(houseProtectionTexts, frame.language)
  const field = (name: 'name' | 'task' | 'place' | 'transferBasis') => ({
    name,
    label: texts[name],
    value: processor[name],
    error: errorAt(errors, name),
  })
  return (
    <StaffPage frame={frame} errors={errors} title={isNew ? texts.newProcessor : processor.name}>
      <p>
        <a class="kern-link" href={routes.houseDataProtection.href()}>
          {texts.back}
        </a>
      </p>
      <Form frame={frame} action={routes.houseProcessor.href({ processor: place })}>
        <TextField {...field('name')} />
        <TextField {...field('task')} hint={texts.taskHint} />
        <TextField {...field('place')} />
        <Checkbox name="thirdCountry" label={texts.thirdCountry} checked={processor.thirdCountry} />
        <TextField {...field('transferBasis')} optional />
        {(['contractDay', 'reviewDay'] as const).map((name) => (
          <DateField
            name={name}
            label={texts[name]}
            value={processor[name]}
            optional
            error={errorAt(errors, name)}
          />
        ))}
        <TextArea
          name="subProcessors"
          label={texts.subProcessors}
          hint={texts.subHint}
          value={processor.subProcessors.join('\n')}
          rows={3}
          optional
        />
        <Buttons>
          <Button name="tun" value="save">
            {texts.save}
          </Button>
          {!isNew && (
            <Button name="tun" value="remove" style="tertiary">
              {texts.remove}
            </Button>
          )}
        </Buttons>
      </Form>
    </StaffPage>
  )
}
