import {
  Button,
  Checkbox,
  Fieldset,
  Notice,
  TextField,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { ComponentChildren } from 'preact'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { ceremonyTexts } from './ceremony.texts.ts'
import { KeySheet } from './key-sheet.tsx'
import { keySheetTexts } from './key-sheet.texts.ts'
import { keysTexts } from './keys.texts.ts'
import { ScriptButton } from './script-button.tsx'
import { ShareFields } from './share-field.tsx'
import { shareTexts } from './share.texts.ts'

type CeremonySectionProps = {
  readonly frame: Frame
  readonly id: string
  readonly survey: string
  readonly authority: string
  readonly day: string
  /** What was typed, if the form comes again. */
  readonly keepers: readonly (string | undefined)[]
  readonly errors: readonly FormError[]
}

/** The key ceremony as one form of four steps, of which the script shows one at a time. */
export function CeremonySection(props: CeremonySectionProps) {
  const { frame, id, survey, authority, day, keepers, errors } = props
  const texts = textsFor(ceremonyTexts, frame.language)
  const { loss, lossMore } = textsFor(keysTexts, frame.language)
  return (
    <Form
      frame={frame}
      action={routes.keys.href({ id })}
      hooks={{ 'data-keys': 'ceremony', 'data-words': JSON.stringify(wordsFor(frame)) }}
      hidden
    >
      <input type="hidden" name="box" value="sealed" />
      <Step name="begin">
        <Notice tone="warning" title={loss}>
          <p>{lossMore}</p>
        </Notice>
        <p>
          <strong>{texts.how}</strong>
        </p>
        <ol>
          {[texts.step1, texts.step2, texts.step3, texts.step4].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <p>{texts.need}</p>
        <Fieldset id="keepers" legend={texts.keepers} hint={texts.keepersHint}>
          {[texts.keeper1, texts.keeper2, texts.keeper3].map((proposed, index) => (
            <TextField
              key={proposed}
              name={`keeper-${index + 1}`}
              label={texts.keeper(index + 1)}
              value={keepers[index] ?? proposed}
              autocomplete="off"
              error={errorAt(errors, `keeper-${index + 1}`)}
            />
          ))}
        </Fieldset>
        <Checkbox name="confirmed" label={texts.confirm} error={errorAt(errors, 'confirmed')} />
        <ScriptButton hook="data-make">{texts.make}</ScriptButton>
      </Step>
      <Step name="sheets">
        <h3 tabIndex={-1} data-sheets-focus>
          <span data-sheets-heading />
        </h3>
        <p>{texts.sheetsLead}</p>
        <div class="buttons">
          <ScriptButton hook="data-print">{texts.print}</ScriptButton>
          <ScriptButton hook="data-next" style="secondary">
            {texts.nextSheet}
          </ScriptButton>
        </div>
        <KeySheet frame={frame} survey={survey} authority={authority} day={day} />
      </Step>
      <Step name="check">
        <h3 tabIndex={-1}>{texts.checkHeading}</h3>
        <p>{texts.checkLead}</p>
        <ShareFields frame={frame} id="ceremony" />
        <p class="share-field__flaw" role="alert" data-check-flaw />
        <div class="buttons">
          <ScriptButton hook="data-check">{texts.check}</ScriptButton>
          <ScriptButton hook="data-restart" style="secondary">
            {texts.restart}
          </ScriptButton>
        </div>
      </Step>
      <Step name="send">
        <h3 tabIndex={-1}>{texts.sendHeading}</h3>
        <p>{texts.sendLead}</p>
        <input type="hidden" name="public-key" data-public-key />
        {['1', '2', '3'].map((number) => (
          <input
            type="hidden"
            key={number}
            name={`share-hash-${number}`}
            data-share-hash={number}
          />
        ))}
        <Button>{texts.send}</Button>
      </Step>
    </Form>
  )
}

function Step({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div class="stack" data-step={name} hidden={name !== 'begin'}>
      {children}
    </div>
  )
}

function wordsFor({ language }: Frame): Readonly<Record<string, string>> {
  const { sheetsHeading, nextSheet, lastSheet } = textsFor(ceremonyTexts, language)
  const { sheetTitle, code } = textsFor(keySheetTexts, language)
  return {
    ...textsFor(shareTexts, language),
    sheetsHeading,
    nextSheet,
    lastSheet,
    sheetTitle,
    code,
  }
}
