import {
  Button,
  ButtonLink,
  Buttons,
  Checkbox,
  NumberField,
  RadioGroup,
  TextField,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { StratumShare } from '@meinungsbild/participants'
import { ConfirmVoid } from '../../dossier/confirm-void.tsx'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { chooseListTexts } from './choose-list.texts.ts'
import { allocations, type DrawFields } from './draw-form.ts'
import type { SettledList } from './draw.ts'
import { allocationHints, allocationTexts, drawTexts } from './draw.texts.ts'
import { ReadReport } from './read-report.tsx'
import { StrataTable } from './strata-table.tsx'
import { basisOf } from './wizard.ts'

export type DrawProps = {
  readonly frame: Frame
  readonly settled: SettledList
  readonly fields: DrawFields
  /** How the draw would be shared out, once its numbers are known. */
  readonly shares: readonly StratumShare[] | undefined
  readonly errors: readonly FormError[]
}

/** Step 3 of reading a sample: the report on the file, and the draw. */
export function DrawPage(props: DrawProps) {
  const { frame, settled, errors } = props
  const { initiative, list } = settled
  const { id } = initiative
  const texts = textsFor(drawTexts, frame.language)
  const { step } = textsFor(chooseListTexts, frame.language)
  return (
    <InitiativeFrame width="wide" {...{ frame, initiative, errors }} title={texts.title}>
      <p class="muted">{step(3)}</p>
      <ReadReport frame={frame} settled={settled} />
      <p>
        <ButtonLink href={routes.sampleColumns.href({ id })}>{texts.changeRules}</ButtonLink>
      </p>
      {list.people.length === 0 ? (
        <p>
          <strong>{texts.nobody}</strong>
        </p>
      ) : (
        <Form frame={frame} action={routes.sampleDraw.href({ id })} id="ziehen">
          <input type="hidden" name="basis" value={basisOf(settled.upload)} />
          <DrawSettings {...props} />
        </Form>
      )}
      <Form frame={frame} action={routes.sampleFile.href({ id })} id="verwerfen">
        <Button style="tertiary" name="tun" value="drop">
          {texts.drop}
        </Button>
      </Form>
    </InitiativeFrame>
  )
}

function DrawSettings(props: DrawProps) {
  const { frame, settled, fields, errors } = props
  const texts = textsFor(drawTexts, frame.language)
  const labels = textsFor(allocationTexts, frame.language)
  const hints = textsFor(allocationHints, frame.language)
  const flaws = settled.list.read.flaws.length
  return (
    <>
      <StrataTable {...props} />
      <h2>{texts.draw}</h2>
      <RadioGroup
        name="allocation"
        label={texts.allocation}
        value={fields.allocation}
        options={allocations.map((value) => ({ value, label: labels[value], hint: hints[value] }))}
        error={errorAt(errors, 'allocation')}
      />
      <NumberField
        name="size"
        label={texts.size}
        value={fields.size}
        unit={texts.unit}
        error={errorAt(errors, 'size')}
      />
      <NumberField
        name="reserve"
        label={texts.reserve}
        hint={texts.reserveHint}
        value={fields.reserve}
        unit={texts.unit}
        error={errorAt(errors, 'reserve')}
      />
      <TextField
        name="seed"
        label={texts.seed}
        hint={texts.seedHint}
        value={fields.seed}
        autocomplete="off"
        error={errorAt(errors, 'seed')}
      />
      {flaws > 0 && (
        <Checkbox
          name="accept"
          value="yes"
          label={texts.accept(flaws.toLocaleString(frame.language))}
          checked={fields.accept}
          error={errorAt(errors, 'accept')}
        />
      )}
      <ConfirmVoid permission={settled.permission} label={texts.confirmVoid} />
      <Buttons>
        <Button name="tun" value="draw">
          {texts.submit}
        </Button>
        <Button style="secondary" name="tun" value="preview">
          {texts.preview}
        </Button>
      </Buttons>
    </>
  )
}
